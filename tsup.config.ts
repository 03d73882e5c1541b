import { readdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

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
  ...(['esm', 'cjs'] as const).map(
    (format): Options => ({
      entry: { lint: 'src/lint.ts' },
      format: [format],
      target: 'es2022',
      platform: 'neutral',
      treeshake: true,
      dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
      clean: false,
      // Its wording rule stands on packages that exist as ES modules alone, which Node 20 cannot require.
      ...(format === 'cjs' ? { noExternal: [/^(?:unified|vfile|retext-)/] } : {}),
    }),
  ),
  {
    // The command line runs on the built package, so that nothing is in the tarball twice.
    entry: { cli: 'src/cli.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    external: [/^ml-interview-bank/],
    clean: false,
  },
])
