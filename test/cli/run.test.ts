import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run'
import { bank, loops } from '../../src/index'
import { question, setOf } from '../support/synthetic'

async function cli(...args: string[]) {
  let out = ''
  let err = ''
  const code = await run(
    bank,
    loops,
    '0.1.0',
    args,
    (text) => {
      out += text
    },
    (text) => {
      err += text
    },
  )
  return { code, out, err }
}

describe('the command line', async () => {
  test('prints a plan, the same for the same seed', async () => {
    const args = ['plan', '--minutes', '60', '--areas', 'statistics,model-development:2', '--seed', 'cand-17']
    expect(await cli(...args)).toMatchObject({ code: 0, err: '' })
    expect((await cli(...args)).out).toBe((await cli(...args)).out)
    expect(JSON.parse((await cli(...args, '--json')).out)).toMatchObject({ minutes: 60, seed: 'cand-17' })
    expect((await cli(...args, '--for', 'candidate')).out).not.toContain('Rating')
    expect((await cli('plan', '--loop', 'onsite')).out).toMatch(
      /^# Interview loop[\s\S]*# Interview guide: .*, leadership/,
    )
    expect((await cli('plan', '--loop', 'onsit')).err).toMatch(/no loop "onsit" at --loop. Did you mean "onsite"/)
  })

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
      [2, /Did you mean "statistics"/, 'plan', '--areas', 'statistcs'],
      [2, /Did you mean plan/, 'plam'],
      [2, /whole number/, 'plan', '--minutes', 'soon'],
      [2, /name or name:weight/, 'plan', '--areas', 'a:b:c'],
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

  test('lints the shipped bank, and sets from JSON files and modules', async () => {
    expect(await cli('lint')).toEqual({ code: 0, out: 'Nothing to mend.\n', err: '' })
    const folder = mkdtempSync(join(tmpdir(), 'lint-'))
    const bad = setOf('ours', [{ ...question('our-own'), minutes: 90 }])
    writeFileSync(join(folder, 'ours.json'), JSON.stringify(bad))
    writeFileSync(join(folder, 'ours.mjs'), `export const ours = ${JSON.stringify(bad)}; export const other = 1`)
    writeFileSync(join(folder, 'empty.mjs'), 'export const other = 1')
    for (const file of ['ours.json', 'ours.mjs']) {
      const result = await cli('lint', join(folder, file))
      expect(result).toMatchObject({ code: 1, err: '' })
      expect(result.out).toContain('our-own minutes: 90 minutes for a question of kind conceptual')
    }
    expect(JSON.parse((await cli('lint', '--json', join(folder, 'ours.json'))).out)[0]).toHaveProperty('rule')
    for (const [file, pattern] of [
      ['none.json', /Could not read/],
      ['empty.mjs', /holds no question set/],
    ] as const) {
      const result = await cli('lint', join(folder, file))
      expect(result).toMatchObject({ code: 2, out: '' })
      expect(result.err).toMatch(pattern)
    }
    rmSync(folder, { recursive: true })
  })
})
