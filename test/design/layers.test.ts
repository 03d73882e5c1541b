import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))
const map = readFileSync(join(src, 'README.md'), 'utf8')

interface Layer {
  readonly folder: string
  readonly imports: readonly string[]
  readonly packages: readonly string[]
}

/** The rows of the table in src/README.md that has these columns. */
function layers(): Layer[] {
  const names = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  const [, table = ''] = /\| folder +\|.*\n\| -.*\n((?:\|.*\n)+)/.exec(map) ?? []
  return table
    .trimEnd()
    .split('\n')
    .map((row) => {
      const [, folder, , imports, packages] = row.split('|')
      return { folder: names(folder)[0] ?? '', imports: names(imports), packages: names(packages) }
    })
}

/** The folders of a layer, in the order in which src/README.md lists them. */
function orderOf(layer: string): string[] {
  const [, list = ''] = new RegExp(`### Inside \`${layer}/\`\\n([\\s\\S]*?)\\n##`).exec(map) ?? []
  return [...list.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, folder = '']) => folder)
}

interface Import {
  /** From `src/` on, such as `plan/model/model.ts`. */
  readonly file: string
  /** As the file is, for one of ours; else the name of a package. */
  readonly target: string
  readonly isOurs: boolean
}

function importsOf(file: string): Import[] {
  return ts.preProcessFile(readFileSync(join(src, file), 'utf8'), true, true).importedFiles.map(({ fileName }) => {
    const isOurs = fileName.startsWith('.')
    const target = isOurs ? relative(src, join(src, dirname(file), fileName)) : fileName
    // The package's own version is all that lies outside `src/`.
    return target === join('..', 'package.json')
      ? { file, target: 'package.json', isOurs: false }
      : { file, target: target.split(sep).join('/'), isOurs }
  })
}

const folders = readdirSync(src, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
const all = folders.flatMap((folder) =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => importsOf(join(folder, file).split(sep).join('/'))),
)
const said = ({ file, target }: Import) => `${file} imports ${target}`

describe('the layers in src/README.md', () => {
  test('name every folder, each after those that it may import', () => {
    const listed = layers()
    expect(listed.map(({ folder }) => folder).sort()).toEqual(folders.sort())
    for (const [index, { imports }] of listed.entries()) {
      const before = listed.slice(0, index).map(({ folder }) => folder)
      expect(before).toEqual(expect.arrayContaining([...imports]))
    }
  })

  test.each(layers())('hold for $folder', ({ folder, imports, packages }) => {
    const own = all.filter(({ file }) => file.startsWith(`${folder}/`))
    expect(own.length).toBeGreaterThan(0)
    // The package's own entry points are what the command line stands on, and loads late.
    const isAllowed = ({ target, isOurs }: Import) =>
      isOurs
        ? [folder, ...imports].some((one) => target.startsWith(`${one}/`))
        : packages.includes(target) ||
          packages.includes(target.split('/')[0] ?? '') ||
          (folder === 'cli' && /^(?:node:|ml-interview-bank)/.test(target))
    expect(own.filter((one) => !isAllowed(one)).map(said)).toEqual([])
  })

  test('allow nothing that is not used', () => {
    const unused = layers().flatMap(({ folder, imports, packages }) => {
      const targets = all.filter(({ file }) => file.startsWith(`${folder}/`)).map(({ target }) => target)
      const isUnused = (name: string) => !targets.some((target) => target === name || target.startsWith(`${name}/`))
      return [...imports, ...packages].filter(isUnused).map((name) => `${folder}: ${name}`)
    })
    expect(unused).toEqual([])
  })

  test.each(['search', 'plan'])('hold inside %s/, one folder after the other', (layer) => {
    const order = orderOf(layer)
    const present = readdirSync(join(src, layer), { withFileTypes: true })
    expect([...order].sort()).toEqual(present.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort())
    const rank = (path: string) => order.indexOf(path.split('/')[1] ?? '')
    const upward = all.filter(
      ({ file, target }) =>
        file.startsWith(`${layer}/`) && target.startsWith(`${layer}/`) && rank(file) >= 0 && rank(target) > rank(file),
    )
    expect(upward.map(said)).toEqual([])
  })

  test('hold for the shipped questions, which import types alone', () => {
    const questions = fileURLToPath(new URL('../../questions', import.meta.url))
    const values = readdirSync(questions)
      .filter((file) => file.endsWith('.ts'))
      .flatMap(
        (file) => readFileSync(join(questions, file), 'utf8').match(/^import (?!type ).*from '\.\.\/src.*$/gm) ?? [],
      )
    expect(values).toEqual([])
  })

  test('stand beside paths that exist', () => {
    const paths = [...map.matchAll(/`([\w./-]+(?:\/|\.ts|\.txt))`/g)].map(([, path = '']) => path)
    expect(paths.length).toBeGreaterThan(10)
    const places = [src, join(src, '..')]
    expect(paths.filter((path) => !places.some((place) => existsSync(join(place, path))))).toEqual([])
  })
})
