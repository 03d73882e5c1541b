import { readdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const sets = readdirSync('questions').filter((file) => file.endsWith('.ts'))

const library: Options = {
  target: 'es2022',
  platform: 'neutral',
  treeshake: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: false,
}

/** Packages that exist as ES modules alone, which Node 20 cannot require: the CommonJS build holds them. */
const esmOnly = [/^(?:stemmer|unified|vfile|retext-)/]

export default defineConfig([
  ...(['esm', 'cjs'] as const).flatMap((format): Options[] => {
    const own: Options = {
      ...library,
      splitting: true,
      format: [format],
      ...(format === 'cjs' ? { noExternal: esmOnly } : {}),
    }
    return [
      {
        ...own,
        entry: {
          index: 'src/index.ts',
          core: 'src/core.ts',
          ...Object.fromEntries(sets.map((file) => [`questions/${file.slice(0, -3)}`, `questions/${file}`])),
        },
      },
      // Apart from the others, because its rules on wording bring a grammar.
      { ...own, entry: { lint: 'src/lint.ts' } },
    ]
  }),
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
