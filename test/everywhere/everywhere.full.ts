import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Format } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from './answers'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'everywhere-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const IMPORT = `import * as api from 'ml-interview-bank'; import { answers } from './answers'; const given = JSON.stringify(answers(api));`
const PRINT = `${IMPORT} process.stdout.write(given)`

async function bundled(code: string, name: string, format: Format, isWhole: boolean): Promise<void> {
  await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    outfile: join(folder, name),
    bundle: true,
    format,
    minify: isWhole,
    logLevel: 'error',
    platform: format === 'iife' ? 'browser' : 'node',
    // What is built is compared, not what it is built from.
    ...(isWhole
      ? { alias: { 'ml-interview-bank': join(root, format === 'cjs' ? 'dist/index.cjs' : 'dist/index.js') } }
      : { external: ['ml-interview-bank'] }),
  })
}

const answersOf = (file: string, node: readonly string[] = ['node'], env: NodeJS.ProcessEnv = {}) => {
  const [command = '', ...args] = node
  const output = execFileSync(command, [...args, file], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1e8,
  })
  return JSON.parse(output) as Answer[]
}

let expected: Answer[]
beforeAll(async () => {
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/ml-interview-bank'), 'junction')
  await bundled(PRINT, 'plain.mjs', 'esm', false)
  await bundled(PRINT, 'plain.cjs', 'cjs', false)
  await bundled(PRINT, 'bundle.mjs', 'esm', true)
  await bundled(PRINT, 'bundle.cjs', 'cjs', true)
  await bundled(`${IMPORT} globalThis.given = given`, 'page.js', 'iife', true)
  await bundled(`${IMPORT} postMessage(given)`, 'worker.js', 'iife', true)
  writeFileSync(
    join(folder, 'thread.mjs'),
    `import { Worker } from 'node:worker_threads'
new Worker(new URL('plain.mjs', import.meta.url), { stdout: true }).stdout.pipe(process.stdout)`,
  )
  expected = answersOf('plain.mjs')
})

test('there are two hundred answers, nearly all of them different', () => {
  expect(expected).toHaveLength(200)
  expect(new Set(expected.map(([, hash]) => hash)).size).toBeGreaterThan(190)
})

describe('the same answers', () => {
  test.each(['plain.mjs', 'plain.cjs', 'bundle.mjs', 'bundle.cjs', 'thread.mjs'])('from %s', (file) => {
    expect(answersOf(file)).toEqual(expected)
  })

  test.each(
    ['20', '22', '24', '26'].flatMap((version) =>
      ['plain.mjs', 'plain.cjs', 'bundle.mjs'].map((file) => [version, file] as const),
    ),
  )('on Node %s, from %s', (version, file) => {
    const node = ['npx', '-y', `node@${version}`]
    expect(execFileSync('npx', ['-y', `node@${version}`, '--version'], { encoding: 'utf8' })).toMatch(`v${version}.`)
    expect(answersOf(file, node)).toEqual(expected)
  })

  test.each([
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'Asia/Kathmandu', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  ])('with $TZ and $LANG', (env) => {
    expect(answersOf('plain.mjs', ['node'], env)).toEqual(expected)
  })

  describe('in Chromium', () => {
    const server = createServer(({ url = '/' }, response) => {
      const isPage = url === '/'
      response.setHeader('content-type', `text/${isPage ? 'html' : 'javascript'}; charset=utf-8`)
      if (isPage) response.end('<!doctype html><title>Answers</title>')
      else if (url === '/page.js' || url === '/worker.js') response.end(readFileSync(join(folder, url)))
      else response.writeHead(404).end()
    })
    let browser: Browser
    let address: string
    beforeAll(async () => {
      await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      browser = await chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-sync',
          '--disable-component-update',
        ],
      })
    })
    afterAll(async () => {
      await browser?.close()
      server.close()
    })

    test.each([
      ['a page', 'en-US', 'UTC'],
      ['a page', 'tr-TR', 'Pacific/Kiritimati'],
      ['a worker', 'de-DE', 'America/St_Johns'],
    ] as const)('%s, %s, %s', async (place, locale, timezoneId) => {
      const page = await browser.newPage({ locale, timezoneId })
      page.setDefaultTimeout(300_000)
      await page.goto(address)
      if (place === 'a page') await page.addScriptTag({ url: '/page.js' })
      const given = await page.evaluate(
        place === 'a page'
          ? 'globalThis.given'
          : `new Promise((resolve, reject) => {
               const worker = new Worker('/worker.js')
               worker.onmessage = ({ data }) => resolve(data)
               worker.onerror = ({ message }) => reject(new Error(message))
             })`,
      )
      expect(JSON.parse(String(given))).toEqual(expected)
      await page.close()
    })
  })
})
