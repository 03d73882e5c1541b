import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CEILINGS, moduleOf } from './sizes'

/** Programs that bundle `entry.mjs` to `out/bundle.mjs`, each with its bundler's usual settings. */
const BUNDLERS = {
  rollup: `
    import { nodeResolve } from '@rollup/plugin-node-resolve'
    import { rollup } from 'rollup'
    const bundle = await rollup({ input: 'entry.mjs', plugins: [nodeResolve({ browser: true })] })
    await bundle.write({ file: 'out/bundle.mjs', format: 'es', inlineDynamicImports: true })`,
  webpack: `
    import webpack from 'webpack'
    webpack(
      {
        mode: 'production',
        entry: './entry.mjs',
        experiments: { outputModule: true },
        output: { path: process.cwd() + '/out', filename: 'bundle.mjs', library: { type: 'module' } },
      },
      (error, stats) => {
        if (error || stats.hasErrors()) throw error ?? new Error(stats.toString())
      },
    )`,
}

/** What they may leave in that esbuild drops: a share of the ceiling, and for constants webpack's helpers for modules. */
const MARGIN = { share: 1.05, bytes: 1500 }

let consumer = ''
beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), 'bundlers-'))
  writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "private": true }')
  const packages = ['rollup@4', '@rollup/plugin-node-resolve@16', 'webpack@5']
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: consumer, stdio: 'pipe' })
  symlinkSync(resolve('.'), join(consumer, 'node_modules', 'ml-interview-bank'))
  for (const [name, program] of Object.entries(BUNDLERS)) writeFileSync(join(consumer, `${name}.mjs`), program)
})
afterAll(() => rmSync(consumer, { recursive: true, force: true }))

const cases = Object.keys(BUNDLERS).flatMap((bundler) => CEILINGS.map((ceiling) => ({ bundler, ...ceiling })))

test.each(cases)('$bundler: $subpath $name costs what it does with esbuild', async ({ bundler, ...ceiling }) => {
  writeFileSync(join(consumer, 'entry.mjs'), moduleOf(ceiling))
  execFileSync('node', [`${bundler}.mjs`], { cwd: consumer, stdio: 'pipe' })
  const { code } = await transform(readFileSync(join(consumer, 'out', 'bundle.mjs'), 'utf8'), { minify: true })
  const { length } = gzipSync(code, { level: 9 })
  expect(length).toBeLessThan(Math.max(ceiling.bytes * MARGIN.share, MARGIN.bytes))
})
