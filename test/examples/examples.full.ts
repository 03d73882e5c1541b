import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bank } from '../../src/index'

const root = fileURLToPath(new URL('../../', import.meta.url))
let consumer = ''

/** A copy of an example, beside the packed package. */
function copyOf(name: string): string {
  const folder = join(consumer, name)
  cpSync(join(root, 'examples', name), folder, { recursive: true })
  return folder
}

const environment = () => ({
  ...process.env,
  PATH: [join(consumer, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
})
const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: environment() })
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), 'examples-'))
  writeFileSync(join(consumer, 'package.json'), '{ "name": "examples", "private": true }')
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], root),
  ) as [{ filename: string }]
  run('npm', ['install', '--no-audit', '--no-fund', join(consumer, filename)], consumer)
  symlinkSync(join(root, 'node_modules', 'esbuild'), join(consumer, 'node_modules', 'esbuild'))
  symlinkSync('../esbuild/bin/esbuild', join(consumer, 'node_modules', '.bin', 'esbuild'))
})
afterAll(() => rmSync(consumer, { recursive: true, force: true }))

test('each example has a line in examples/README.md, a README of its own and a start script', () => {
  const names = readdirSync(join(root, 'examples')).filter((name) => !name.includes('.'))
  const index = read(root, 'examples/README.md')
  expect(names.length).toBe(5)
  for (const name of names) {
    expect(index).toContain(`[${name}](${name}/README.md)`)
    expect(read(root, `examples/${name}/README.md`)).toMatch(/^# .+\n\n/)
    const { scripts, dependencies } = JSON.parse(read(root, `examples/${name}/package.json`))
    expect(scripts.start).toBeTypeOf('string')
    expect(dependencies).toEqual({ 'ml-interview-bank': 'file:../..' })
  }
})

test('plan-in-a-script writes guide, sheet and stored plan', () => {
  const folder = copyOf('plan-in-a-script')
  expect(run('npm', ['start', '--silent'], folder)).toMatch(/^ml-platform-2027: guide\.md/)
  expect(read(folder, 'ml-platform-2027/guide.md')).toMatch(/^# Interview guide/)
  expect(read(folder, 'ml-platform-2027/guide.md')).toContain('Listen for:')
  expect(read(folder, 'ml-platform-2027/sheet.md')).not.toContain('Listen for:')
  expect(JSON.parse(read(folder, 'ml-platform-2027/plan.json'))).toMatchObject({ compact: 'plan' })
})

describe('hiring-portal', () => {
  let server: ChildProcess
  let address = ''
  beforeAll(async () => {
    server = spawn('node', ['server.js'], { cwd: copyOf('hiring-portal'), env: { ...environment(), PORT: '0' } })
    const said = await new Promise<string>((resolve, reject) => {
      server.stdout?.once('data', (data) => resolve(String(data)))
      server.once('exit', () => reject(new Error('the server ended')))
    })
    address = said.trim()
  })
  afterAll(() => server.kill())
  const get = async (query: string) => {
    const response = await fetch(`${address}${query}`)
    return { status: response.status, body: await response.text() }
  }

  test('gives every candidate for a position the same plan', async () => {
    const query = '?minutes=60&areas=statistics,programming&for=candidate'
    const one = await get(query)
    expect(one.status).toBe(200)
    expect(one.body).not.toContain('Listen for:')
    expect(await get(query)).toEqual(one)
  })

  test('explains what is wrong, and what is impossible', async () => {
    const wrong = await get('?areas=statistcs')
    expect(wrong.status).toBe(400)
    expect(JSON.parse(wrong.body)).toMatchObject({ code: 'UNKNOWN_ID' })
    expect(wrong.body).toContain('Did you mean')
    expect((await get('?minutes=sixty')).status).toBe(400)
    expect((await get('?for=nobody')).status).toBe(404)
  })
})

test('own-questions passes its rules and tests', () => {
  const folder = copyOf('own-questions')
  expect(run('npm', ['test'], folder)).toMatch(/pass 2/)
})

test('store-and-reopen replaces a question of the stored plan', () => {
  const folder = copyOf('store-and-reopen')
  const said = run('npm', ['start', '--silent'], folder)
  expect(said).toMatch(/Stored \d+ questions in \d+ bytes/)
  expect(said).toMatch(/Instead of ".+": ".+"/)
})

test('web-page bundles with summaries first and each set apart', () => {
  const folder = copyOf('web-page')
  run('npm', ['run', 'build'], folder)
  const assets = join(folder, 'public', 'assets')
  const chunks = readdirSync(assets).map((file) => ({ file, text: read(assets, file) }))
  // What a question assesses stands in the texts of its set alone.
  const holders = (assesses: string) => chunks.filter(({ text }) => text.includes(assesses)).map(({ file }) => file)
  for (const { id, questions } of bank.sets) {
    const [file, ...others] = holders(questions[0]?.assesses ?? '')
    expect({ id, file, others }).toEqual({ id, file: expect.not.stringMatching(/^main\.js$/), others: [] })
  }
  // Summaries, a bank and search: no text of a question.
  expect(statSync(join(assets, 'main.js')).size).toBeLessThan(400_000)
})
