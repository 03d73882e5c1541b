import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeExamples, guides, runCode, runCommands } from './examples'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
/** What the package may be imported by; of the sets only two, as they are all made alike. */
const entries = [
  '.',
  './core',
  './plan',
  './lint',
  './lint/wording',
  './search-index',
  './summaries',
  './questions/statistics',
  './questions/taxonomy',
]
/** As strict as may be, with every declaration that comes along checked, too. */
const STRICT = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--lib', 'es2023,dom']
let consumer = ''
let tarball = ''

beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), 'consumer-'))
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], root),
  ) as [{ filename: string }]
  tarball = join(consumer, filename)
  writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "private": true }')
  run('npm', ['install', '--no-audit', '--no-fund', tarball, 'typescript@6', '@types/node@20'], consumer)
})
afterAll(() => rmSync(consumer, { recursive: true, force: true }))

/** Installs the optional peers, which only those need who check wording. */
const installGrammar = () => install('retext', 'retext-equality')

function install(...packages: readonly string[]) {
  for (const name of packages) {
    const to = join(consumer, 'node_modules', name)
    if (!existsSync(to)) symlinkSync(join(root, 'node_modules', name), to)
  }
}

describe('the packed tarball', () => {
  test('holds what it should and nothing else', () => {
    const files = run('tar', ['-tzf', tarball], consumer)
      .trim()
      .split('\n')
      .map((file) => file.replace('package/', ''))
    expect(files.filter((file) => !/^(?:dist|docs|examples)\//.test(file)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
      'questions/README.md',
      'src/README.md',
      'src/plan/README.md',
    ])
    expect(files.filter((file) => file.startsWith('docs/') && !/^docs\/[\w-]+\.md$/.test(file))).toEqual([
      'docs/overview.svg',
    ])
    for (const entry of entries) {
      const name = entry === '.' ? 'index' : entry.slice(2)
      for (const end of ['.js', '.cjs', '.d.ts', '.d.cts']) expect(files).toContain(`dist/${name}${end}`)
    }
  })

  test('brings few packages with it', () => {
    const folder = join(consumer, 'alone')
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{ "name": "alone", "private": true }')
    run('npm', ['install', '--package-lock-only', '--no-audit', tarball], folder)
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: object }
    const installed = Object.entries(packages).flatMap(([path, { optional, peer }]) =>
      path === '' || optional === true || peer === true ? [] : [path.replace('node_modules/', '')],
    )
    expect(installed).toContain('ml-interview-bank')
    expect(installed.length).toBeLessThanOrEqual(8)
  })

  test('embeds no package without its notice', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: object
      peerDependencies: object
    }
    const known = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies), 'ml-interview-bank'])
    const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.c?js$/.test(file),
    )
    expect(files.length).toBeGreaterThan(50)
    const embedded = new Set<string>()
    for (const file of files) {
      const code = readFileSync(join(root, 'dist', file), 'utf8')
      // What esbuild writes above the code of another package.
      for (const [, name = ''] of code.matchAll(/^\/\/ .*node_modules\/([^/\n]+)/gm)) embedded.add(name)
      const imported = [
        ...code.matchAll(/^(?:import|export|var|const) .*?(?:from |require\()['"]([a-z@][^'":]*)['"]/gm),
      ]
      for (const [, name = ''] of imported) expect(known, file).toContain(name.split('/')[0])
    }
    const notices = readFileSync(join(root, 'dist', 'THIRD-PARTY-LICENSES'), 'utf8')
    expect([...notices.matchAll(/^([\w@/.-]+) \d+\.\d+\.\d+$/gm)].map(([, name]) => name).sort()).toEqual(
      [...embedded].sort(),
    )
  })

  test('checks wording where the grammar for it is installed, and says how to install it where not', () => {
    const lint = () => {
      const { stdout, stderr } = spawnSync('npx', ['ml-interview-bank', 'lint'], { cwd: consumer, encoding: 'utf8' })
      return { stdout, stderr }
    }
    expect(lint()).toEqual({
      stdout: expect.stringMatching(/^Nothing to fix in \d{3} questions of 25 sets\.\n$/),
      stderr: expect.stringMatching(/^The rule considerate-wording .*`npm install retext retext-equality`.*\n$/),
    })
    const body =
      "const rules = [wording.considerateWording]; console.log(lint.lintQuestions(bank.createBank(all.seniorMlEngineer, [{ ...set.statistics, questions: [{ ...set.statistics.questions[0], title: 'The salesman' }] }]), { rules }).map(({ message }) => message).join())"
    installGrammar()
    expect(lint()).toEqual({ stdout: expect.stringMatching(/^Nothing to fix in /), stderr: '' })
    const parts = [
      ['all', ''],
      ['bank', '/core'],
      ['lint', '/lint'],
      ['wording', '/lint/wording'],
      ['set', '/questions/statistics'],
    ]
    const write = (file: string, load: (name: string, path: string) => string) =>
      writeFileSync(
        join(consumer, file),
        `${parts.map(([name = '', path = '']) => load(name, `ml-interview-bank${path}`)).join('\n')}\n${body}`,
      )
    write('wording.mjs', (name, path) => `import * as ${name} from '${path}'`)
    write('wording.cjs', (name, path) => `const ${name} = require('${path}')`)
    for (const file of ['wording.mjs', 'wording.cjs']) expect(run('node', [file], consumer)).toBe('says "salesman"\n')
  })

  test('declares the ids of a set, not its texts', () => {
    const declared = run('tar', ['-xzOf', tarball, 'package/dist/questions/statistics.d.ts'], consumer)
    expect(declared).toContain('"no-failures-in-three-hundred"')
    expect(declared).not.toContain('prompt')
  })

  test.each([
    ['mjs', (name: string) => `await import('ml-interview-bank${name}')`],
    ['cjs', (name: string) => `require('ml-interview-bank${name}')`],
  ])('holds everything once, whichever entry it comes from (%s)', (end, load) => {
    writeFileSync(
      join(consumer, `once.${end}`),
      `const all = ${load('')}; const core = ${load('/core')}
console.log(all.ValidationError === core.ValidationError, all.buildPlan === (${load('/plan')}).buildPlan, all.seniorMlEngineer === (${load('/questions/taxonomy')}).seniorMlEngineer)`,
    )
    expect(run('node', [`once.${end}`], consumer)).toBe('true true true\n')
  })

  test('runs the command line on the entry points, without an engine of its own', () => {
    const cli = run('tar', ['-xzOf', tarball, 'package/dist/cli.js'], consumer)
    for (const room of ['plan/solver', 'plan/single', 'search', 'schema'])
      expect(cli.includes(`// src/${room}/`), room).toBe(false)
  })

  test('brings a search index that was made at build time', () => {
    const index = run('tar', ['-xzOf', tarball, 'package/dist/search-index.js'], consumer)
    expect(index).toContain('JSON.parse')
    expect(index).not.toMatch(/import .* from/)
    const body =
      "const hits = (bank) => JSON.stringify(bank.search('CF cold start').hits.map(({ question, score }) => [question.id, score])); console.log(hits(all.bank.withSearchIndex(ready.searchIndex)) === hits(all.bank))"
    writeFileSync(
      join(consumer, 'ready.mjs'),
      `import * as all from 'ml-interview-bank'; import * as ready from 'ml-interview-bank/search-index'; ${body}`,
    )
    writeFileSync(
      join(consumer, 'ready.cjs'),
      `const all = require('ml-interview-bank'); const ready = require('ml-interview-bank/search-index'); ${body}`,
    )
    for (const file of ['ready.mjs', 'ready.cjs']) expect(run('node', [file], consumer)).toBe('true\n')
  })

  test('is clean for publint and attw', async () => {
    expect(() => run('npx', ['publint', '--strict', tarball], root)).not.toThrow()
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))), {
      entrypoints: entries,
    })
    expect('problems' in result ? result.problems : ['no types']).toEqual([])
  })

  test('works from ESM, from CJS and on the command line', () => {
    const body =
      "const plan = plans.buildPlan(all.bank, { minutes: 45, seed: 'x' }); if (lint.lintQuestions(all.bank).length > 0 || set.statistics.questions.length < 4 || plan.items.length < 1) throw new Error('no'); console.log(core.toMarkdown(plan).length, all.bank.questions.length)"
    writeFileSync(
      join(consumer, 'use.mjs'),
      `import * as all from 'ml-interview-bank'; import * as core from 'ml-interview-bank/core'; import * as plans from 'ml-interview-bank/plan'; import * as lint from 'ml-interview-bank/lint'; import * as set from 'ml-interview-bank/questions/statistics'; ${body}`,
    )
    writeFileSync(
      join(consumer, 'use.cjs'),
      `const all = require('ml-interview-bank'); const core = require('ml-interview-bank/core'); const plans = require('ml-interview-bank/plan'); const lint = require('ml-interview-bank/lint'); const set = require('ml-interview-bank/questions/statistics'); require('ml-interview-bank/package.json'); ${body}`,
    )
    expect(run('node', ['use.mjs'], consumer)).toBe(run('node', ['use.cjs'], consumer))
    expect(
      run('npx', ['ml-interview-bank', 'plan', '--minutes', '60', '--seed', 'ml-platform-2027'], consumer),
    ).toMatch(/^# Interview guide/)
  })

  test('bundles for browsers, and one set brings no other', async () => {
    const bundle = async (entry: string) => {
      const result = await build({
        stdin: { contents: `export * from '${entry}'`, resolveDir: consumer },
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        platform: 'browser',
      })
      return result.outputFiles[0]?.text ?? ''
    }
    expect((await bundle('ml-interview-bank')).length).toBeGreaterThan(100_000)
    const one = await bundle('ml-interview-bank/questions/statistics')
    expect(one).toContain('aa-test-that-keeps-alarming')
    expect(one).not.toContain('join-that-loses-and-doubles-payments')
    const core = await bundle('ml-interview-bank/core')
    expect(core).not.toContain('aa-test-that-keeps-alarming')
    // What is minified keeps its public names: the planner exports `buildPlan`, and some messages of `core` say it.
    expect(/ as buildPlan\b/.test(core)).toBe(false)
    expect(/ as buildPlan\b/.test(await bundle('ml-interview-bank/plan'))).toBe(true)
  })

  test('brings summaries in less than 25 kB, and texts set by set where they are asked for', async () => {
    const bundle = async (contents: string) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: consumer },
        bundle: true,
        minify: true,
        splitting: true,
        write: false,
        outdir: 'out',
        format: 'esm',
        platform: 'browser',
      })
      const isPage = ({ path }: { path: string }) => path.endsWith('stdin.js')
      const chunks = outputFiles.filter((file) => !isPage(file)).map(({ text }) => text)
      return { page: outputFiles.find(isPage)?.text ?? '', chunks }
    }
    const use = (what: string) => bundle(`import { ${what} } from 'ml-interview-bank/summaries'; console.log(${what})`)
    const list = await use('summaries')
    expect(gzipSync(list.page).length).toBeLessThan(25_000)
    const { page: whole } = await bundle("export * from 'ml-interview-bank/summaries'")
    expect(gzipSync(whole).length).toBeLessThan(25_000)
    expect(list.page).toContain('no-failures-in-three-hundred')
    // esbuild writes the chunks all the same, but nothing would load them.
    expect(list.page.includes('import(')).toBe(false)
    const texts = await use('loadQuestionSet')
    expect(texts.page.includes('no-failures-in-three-hundred')).toBe(false)
    expect(texts.chunks.filter((text) => text.includes('{"id":"no-failures-in-three-hundred"')).length).toBe(1)
  })

  // Other settings and versions of TypeScript are in the full suite.
  test('type-checks for a consumer under nodenext', () => {
    copyFileSync(join(root, 'test/package/use.ts'), join(consumer, 'use.ts'))
    run('npx', ['tsc', ...STRICT, '--module', 'nodenext', 'use.ts'], consumer)
  })

  test('runs every example in code: README, guides, docstrings', () => {
    installGrammar()
    const examples = codeExamples(root)
    for (const file of ['README.md', 'docs/on-the-day.md', 'src/plan/single/build-plan.ts'])
      expect(examples.map((example) => example.file)).toContain(file)
    install('highs')
    runCode(examples, consumer)
  })

  test.each(guides(root))('runs every command in %s', (file) => {
    installGrammar()
    expect(() => runCommands(root, file, consumer)).not.toThrow()
  })
})
