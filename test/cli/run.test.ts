import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { run } from '../../src/cli/run'
import { loops } from '../../src/index'
import { question, setOf } from '../support/synthetic'
import { cli, cliWith } from './cli'

const folder = mkdtempSync(join(tmpdir(), 'cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('the command line', () => {
  test('searches, shows, counts and lists, as text and JSON', async () => {
    expect((await cli('search', 'data', 'leakge')).out).toContain('signal-in-a-random-label')
    expect((await cli('search', 'xqzvw')).out).toMatch(/^Nothing found/)
    expect((await cli('show', 'no-failures-in-three-hundred')).out).toContain('## Rating')
    expect((await cli('coverage')).out).toContain('| statistics |')
    expect((await cli('areas')).out).toContain('`data-oversight`')
    for (const args of [['search', 'drift'], ['show', 'no-failures-in-three-hundred'], ['coverage'], ['areas']]) {
      const { out } = await cli(...args, '--json')
      expect(() => JSON.parse(out)).not.toThrow()
    }
  })

  test('explains errors on stderr, without stack traces, with exit codes', async () => {
    for (const [code, pattern, ...args] of [
      [2, /Did you mean "no-failures-in-three-hundred"/, 'show', 'no-failures-in-three-hundrd'],
      [2, /Did you mean plan/, 'plam'],
      [2, /unknown option '--overhead'/, 'plan', '--overhead', '5'],
      [1, /change or drop one/, 'plan', '--minutes', '10', '--min-questions', '9'],
    ] as const) {
      const result = await cli(...args)
      expect(result).toMatchObject({ code, out: '' })
      expect(result.err).toMatch(pattern)
      expect(result.err).not.toMatch(/\n\s+at /)
    }
    expect(await cli('--help')).toMatchObject({ code: 0, err: '' })
    expect((await cli('--version')).out.trim()).toBe('0.1.0')
  })
})

describe('lint', () => {
  const bad = JSON.stringify(setOf('ours', [{ ...question('our-own'), minutes: 90 }]))

  test('checks the shipped bank, and sets from JSON files and modules', async () => {
    expect(await cli('lint')).toEqual({
      code: 0,
      out: expect.stringMatching(/^Nothing to fix in \d{3} questions of 25 sets\.\n$/),
      err: '',
    })
    const files = [
      file('ours.json', bad),
      file('OURS.JSON', bad),
      file('mark.json', `\uFEFF${bad}`),
      file('ours.mjs', `export const ours = ${bad}; export const other = 1`),
      file('default.mjs', `export default ${bad}`),
      file('list.mjs', `export const sets = [${bad}]`),
      file('common.cjs', `module.exports = ${bad}`),
    ]
    for (const one of files) {
      const result = await cli('lint', one)
      expect(result).toMatchObject({ code: 1, err: '' })
      expect(result.out).toContain('our-own minutes: 90 minutes for a question of kind conceptual')
    }
    expect(JSON.parse((await cli('lint', '--json', files[0] as string)).out)[0]).toHaveProperty('rule')
    expect((await cliWith(bad, 'lint', '-')).code).toBe(1)
  })

  test('refuses what looks like a set and is none, beside a sound one', async () => {
    const sound = JSON.stringify(setOf('sound', [question('sound-one')]))
    const misspelled = bad.replace('"questions"', '"questoins"')
    for (const exported of [misspelled, `[${misspelled}]`, '{ id: "ours", questions: 7 }']) {
      const module = file(`odd-${exported.length}.mjs`, `export const sound = ${sound}; export const odd = ${exported}`)
      expect(await cli('lint', module)).toMatchObject({ code: 2, out: '' })
    }
    const role = '{ id: "r", title: "R", summary: "S", domains: [] }'
    const beside = file('role.mjs', `export const sound = ${sound}; export const role = ${role}`)
    expect((await cli('lint', beside)).err).toBe('')
  })

  test('refuses files that hold no sets, whatever they do', async () => {
    for (const [name, content, pattern] of [
      ['none.mjs', undefined, /Could not read .*: there is no such file/],
      ['none.json', undefined, /Could not read .*none\.json: there is no such file/],
      ['empty.mjs', 'export const other = 1', /holds no question set/],
      ['nothing.json', '[]', /holds no question set/],
      ['throws.mjs', 'throw Object.create(null)', /it threw an object/],
      ['symbol.mjs', 'throw Symbol("x")', /it threw a symbol/],
      ['broken.json', '{\n  "id": "a",\n}', /broken\.json:3:1: expected a key in double quotes, received `}`/],
      ['bytes.json', new Uint8Array([0x22, 0xff, 0x22]), /expected UTF-8 text/],
    ] as const) {
      const path = content === undefined ? join(folder, name) : file(name, content)
      const result = await cli('lint', path)
      expect(result).toMatchObject({ code: 2, out: '' })
      expect(result.err).toMatch(pattern)
      expect(result.err).not.toMatch(/\n\s+at |Unexpected token/)
    }
  })

  test('does not wait for ever for a module', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const running = cli('lint', file('never.mjs', 'await new Promise(() => {})'))
    while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve))
    vi.advanceTimersByTime(10_000)
    const result = await running
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toMatch(/not loaded within 10 seconds/)
  })
})

describe('--questions', () => {
  const ours = file('beside.json', JSON.stringify(setOf('ours', [question('our-own')])))

  test('plans, finds, shows and prints questions beside the shipped ones', async () => {
    const plan = ['plan', '--minutes', '45', '--include', 'our-own', '--questions', ours]
    expect((await cli('show', 'our-own', '--questions', ours)).code).toBe(0)
    expect((await cli('search', 'our-own', '--questions', ours)).out).toMatch(/^our-own$/m)
    const compact = await cli(...plan, '--compact')
    expect(compact).toMatchObject({ code: 0, err: '' })
    expect((await cliWith(compact.out, 'print', '-', '--questions', ours)).out).toBe((await cli(...plan)).out)
    expect((await cliWith(compact.out, 'replan', '-', '--json', '--questions', ours)).out).toContain('"our-own"')
    for (const command of [
      ['print', '-'],
      ['shorten', '-', '30'],
    ]) {
      const without = await cliWith(compact.out, ...command)
      expect(without).toMatchObject({ code: 2, out: '' })
      expect(without.err).toMatch(/not in the shipped bank: give the set with --questions FILE.\n {2}- "our-own"/)
    }
    const whole = await cli(...plan, '--json')
    expect(await cliWith(whole.out, 'print', '-')).toMatchObject({ code: 0, out: (await cli(...plan)).out })
  })

  test('are refused where they are no sets', async () => {
    const result = await cli('areas', '--questions', file('no-sets.json', '[{ "id": "ours" }]'))
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toMatch(/questions: expected/)
  })
})

test('help and version do without the bank', async () => {
  const loadBank = () => Promise.reject(new Error('loaded'))
  const nothing = () => undefined
  const options = {
    loadBank,
    loops,
    version: '0.1.0',
    out: nothing,
    err: nothing,
    readStdin: async () => new Uint8Array(),
  }
  expect(await run(['--version'], options)).toBe(0)
  expect(await run(['plan', '--help'], options)).toBe(0)
  await expect(run(['areas'], options)).rejects.toThrow('loaded')
})
