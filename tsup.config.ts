import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { build, type Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

const sets = readdirSync('questions').filter((file) => file.endsWith('.ts'))

/** Modules of plain data that are computed from the questions: the package has what came out in place of the computation. */
const precomputed: Plugin = {
  name: 'precomputed',
  setup: (current) => {
    current.onLoad({ filter: /[\\/]src[\\/](?:search-index|summary-list)\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm' })
      const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
      const exported: object = await import(`data:text/javascript;base64,${code}`)
      const constants = Object.entries(exported).map(([name, value]) => {
        const json = JSON.stringify(JSON.stringify(value))
        return `export const ${name} = /* @__PURE__ */ JSON.parse(${json}, (_, value) => Object.freeze(value))`
      })
      return { contents: constants.join('\n'), loader: 'js' }
    })
  },
}

/** Marks what modules compute as they load as pure, which it is everywhere: bundlers then drop what nothing asks for. */
const pure: Plugin = {
  name: 'pure',
  setup: (current) => {
    current.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const atTopLevel = /^((?:export )?const .+? = )(?=(?:new )?[\w.]+[(<])/gm
      return { contents: code.replace(atTopLevel, '$1/* @__PURE__ */ '), loader: 'ts' }
    })
  },
}

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      plan: 'src/plan.ts',
      lint: 'src/lint.ts',
      'lint/wording': 'src/lint-wording.ts',
      'search-index': 'src/search-index.ts',
      summaries: 'src/summaries.ts',
      // A file of its own, so that bundlers which drop whole files drop it, and its chunks, where it is not used.
      'load-question-set': 'src/load-question-set.ts',
      ...Object.fromEntries(sets.map((file) => [`questions/${file.slice(0, -3)}`, `questions/${file}`])),
    },
    // Both at once, so that the declarations are made once.
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    treeshake: true,
    splitting: true,
    esbuildPlugins: [precomputed, pure],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: false,
  },
  {
    // The command line runs on the built package, so that nothing is in the tarball twice.
    entry: { cli: 'src/cli.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    external: [/^ml-interview-bank/],
    removeNodeProtocol: false,
    clean: false,
  },
])
