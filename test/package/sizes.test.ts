import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CEILINGS, moduleOf } from './sizes'

let consumer = ''
beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), 'sizes-'))
  mkdirSync(join(consumer, 'node_modules'))
  symlinkSync(resolve('.'), join(consumer, 'node_modules', 'ml-interview-bank'))
})
afterAll(() => rmSync(consumer, { recursive: true, force: true }))

/** What a page would load. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: consumer },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

test.each(CEILINGS)('$subpath $name costs at most $bytes bytes', async (ceiling) => {
  const { length } = gzipSync(await bundled(moduleOf(ceiling)), { level: 9 })
  expect(length).toBeLessThan(ceiling.bytes)
  // A ceiling far above says nothing.
  expect(length).toBeGreaterThan(ceiling.bytes < 1000 ? 0 : 0.75 * ceiling.bytes)
})

test.each(['ml-interview-bank', 'ml-interview-bank/core', 'ml-interview-bank/plan', 'ml-interview-bank/lint'])(
  'nothing is left of %s where nothing of it is used',
  async (entry) => {
    expect(await bundled(`import * as unused from '${entry}'`)).toBe('')
  },
)

test('constants and guards bring no schema, no search and no question', async () => {
  const code = await bundled("export { DIFFICULTIES, isInterviewBankError, RATING_LEVELS } from 'ml-interview-bank'")
  expect(code.length).toBeLessThan(1000)
  expect(code).not.toContain('Uint32Array')
})

test('no setting of another zod reaches the embedded one, nor the other way round', async () => {
  expect(await bundled("export * from 'ml-interview-bank'")).not.toContain('__zod_globalConfig')
})
