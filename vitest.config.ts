import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import type { Reporter } from 'vitest/node'

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Says at the end which tests were skipped. */
const skipped: Reporter = {
  onTestRunEnd(modules) {
    const names = modules.flatMap((module) =>
      [...module.children.allTests('skipped')].map((test) => `  ${module.relativeModuleId} > ${test.fullName}`),
    )
    if (names.length > 0) process.stdout.write(`\nSkipped:\n${names.join('\n')}\n`)
  },
}

/**
 * The ordinary tests. With `--mode full`: what takes long, such as oracles, relevance, other runtimes, bundlers.
 * With `--mode oracle`: the comparisons with HiGHS, on all cases in place of a sample.
 * With `--mode thorough`: the ordinary ones again, each property on ten times as many cases.
 */
export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      { find: /^ml-interview-bank$/, replacement: source('./src/index.ts') },
      { find: /^ml-interview-bank\/core$/, replacement: source('./src/core.ts') },
      { find: /^ml-interview-bank\/plan$/, replacement: source('./src/plan.ts') },
      { find: /^ml-interview-bank\/lint$/, replacement: source('./src/lint.ts') },
      { find: /^ml-interview-bank\/lint\/wording$/, replacement: source('./src/lint-wording.ts') },
      { find: /^ml-interview-bank\/search-index$/, replacement: source('./src/search-index.ts') },
      { find: /^ml-interview-bank\/summaries$/, replacement: source('./src/summaries.ts') },
    ],
  },
  test: {
    include: [mode === 'full' || mode === 'oracle' ? 'test/**/*.full.ts' : 'test/**/*.test.ts'],
    reporters: ['default', skipped],
    benchmark: { include: ['test/bench/*.bench.ts'] },
    env: { ...(mode === 'thorough' ? { PROPERTY_FACTOR: '10' } : {}), ...(mode === 'oracle' ? { ORACLE: 'all' } : {}) },
    testTimeout: mode === 'test' ? 300_000 : 3_600_000,
    hookTimeout: 300_000,
    onConsoleLog: (log) => {
      throw new Error(`Unexpected console output: ${log}`)
    },
    // The files that every worker reads anyway are read once.
    isolate: mode === 'full' || mode === 'oracle',
    maxWorkers: '100%',
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/cli.ts'],
      reporter: ['text-summary'],
      thresholds: { statements: 96, branches: 88, functions: 96, lines: 96 },
    },
  },
}))
