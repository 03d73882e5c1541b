import { readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

const sets = readdirSync('questions').filter((file) => file.endsWith('.ts'))

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      ...Object.fromEntries(sets.map((file) => [`questions/${file.slice(0, -3)}`, `questions/${file}`])),
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    treeshake: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: true,
  },
  {
    // The command line runs on the built package, so that nothing is in the tarball twice.
    entry: { cli: 'src/cli.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    external: ['ml-interview-bank'],
    clean: false,
  },
])
