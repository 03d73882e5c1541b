import { readdirSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

const sets = readdirSync('questions').filter((file) => file.endsWith('.ts'))

/**
 * Modules of plain data: the package has what they export as JSON, which loads faster than code, in place of the
 * computation. The questions of a set are read when they are first asked for.
 */
const precomputed: Plugin = {
  name: 'precomputed',
  setup: (current) => {
    const data = /[\\/](?:questions[\\/][\w-]+|src[\\/](?:search-index|summary-list))\.ts$/
    current.onLoad({ filter: data }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm' })
      const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
      const exported: Record<string, object> = await import(`data:text/javascript;base64,${code}`)
      if (Object.values(exported).some((value) => typeof value === 'function')) return undefined
      const constants = Object.entries(exported).map(([name, value]) =>
        'questions' in value ? setInCode(name, value) : `export const ${name} = /* @__PURE__ */ ${inCode(value)}`,
      )
      return { contents: constants.join('\n'), loader: 'js' }
    })
  },
}

function setInCode(name: string, { questions, ...head }: Readonly<Record<string, unknown>>): string {
  return `
import { lazy } from ${JSON.stringify(resolve('src/data/lazy'))}
const questions = /* @__PURE__ */ lazy(() => ${inCode(questions)})
export const ${name} = /* @__PURE__ */ Object.freeze({
  ...${JSON.stringify(head)},
  get questions() { return questions() },
})`
}

function inCode(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))}, (_, value) => Object.freeze(value))`
}

/** Marks what modules compute as they load as pure, which it is everywhere: bundlers then drop what nothing asks for. */
const pure: Plugin = {
  name: 'pure',
  setup: (current) => {
    current.onLoad({ filter: /[\\/](?:src[\\/].*\.ts|fastest-levenshtein[\\/]esm[\\/]mod\.js)$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const atTopLevel = /^((?:export )?const .+? = )(?=(?:new )?[\w.]+[(<])/gm
      return { contents: code.replace(atTopLevel, '$1/* @__PURE__ */ '), loader: 'ts' }
    })
  },
}

/** The embedded zod has settings of its own: another zod in the program neither sees nor changes them. */
const ownSettings: Plugin = {
  name: 'own-settings',
  setup: (current) => {
    current.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const contents = code
        .replace(/^\(_a = globalThis\)\.__zod_globalConfig .+\n/m, '')
        .replace('globalConfig = globalThis.__zod_globalConfig', 'globalConfig = {}')
        .replace('globalThis.__zod_globalConfig?.postProcessor', 'globalConfig.postProcessor')
      if (contents.includes('__zod_globalConfig')) throw new Error('zod keeps its settings elsewhere now')
      return { contents, loader: 'js' }
    })
  },
}

/** Writes the notices of the packages that the bundles hold. */
const licenses: Plugin = {
  name: 'licenses',
  setup: (current) => {
    current.onEnd(async ({ metafile }) => {
      const inputs = Object.keys(metafile?.inputs ?? {})
      const roots = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
      const notices = [...new Set(roots)].map(async (root) => {
        const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
        const notice = readdirSync(root).find((file) => /^licen[cs]e/i.test(file)) ?? 'LICENSE'
        return `${name} ${version}\n\n${await readFile(join(root, notice), 'utf8')}`
      })
      await mkdir('dist', { recursive: true })
      await writeFile('dist/THIRD-PARTY-LICENSES', (await Promise.all(notices)).join('\n---\n\n'))
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
    esbuildPlugins: [precomputed, pure, ownSettings, licenses],
    esbuildOptions: (options) => {
      options.mainFields = ['module', 'main']
    },
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
