import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bank } from '../../src/index'

const root = fileURLToPath(new URL('../../', import.meta.url))

const folders = ['docs', 'examples', 'questions', 'src']
const files = [
  'README.md',
  'CHANGELOG.md',
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md') && !/node_modules|^api\//.test(file))
      .map((file) => join(folder, file)),
  ),
]

/** Prose alone: code may hold what looks like a link. */
const proseOf = (file: string) =>
  readFileSync(join(root, file), 'utf8')
    .replace(/^ *(```+)[\s\S]*?^ *\1/gm, '')
    .replace(/`[^`\n]*`/g, '``')

/** The anchors of a file, as GitHub makes them of its headings. */
const anchorsOf = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )

interface Link {
  readonly file: string
  /** Seen from the root. */
  readonly target: string
  readonly anchor: string | undefined
}

const links = files.flatMap((file): Link[] =>
  [...proseOf(file).matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/g)].map(([, address = '']) => {
    const [path = '', anchor] = address.split('#')
    return { file, target: path === '' ? file : relative(root, join(root, dirname(file), path)), anchor }
  }),
)
const said = ({ file, target, anchor }: Link) => `${file} -> ${target}${anchor === undefined ? '' : `#${anchor}`}`

test('links in the documentation lead to files and headings that exist', () => {
  expect(links.length).toBeGreaterThan(30)
  expect(links.filter(({ target }) => !existsSync(join(root, target))).map(said)).toEqual([])
  const toHeadings = links.filter(({ anchor, target }) => anchor !== undefined && target.endsWith('.md'))
  expect(toHeadings.length).toBeGreaterThan(2)
  expect(toHeadings.filter(({ target, anchor = '' }) => !anchorsOf(target).includes(anchor)).map(said)).toEqual([])
})

test('the README names the number of questions', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(
    `A bank of ${bank.questions.length} structured-interview questions`,
  )
})

test('what the package ships links to what it ships', () => {
  const [{ files: packed }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
  ) as [{ files: readonly { readonly path: string }[] }]
  const shipped = packed.map(({ path }) => path)
  for (const file of ['README.md', 'docs/overview.svg', 'docs/search.md', 'questions/README.md'])
    expect(shipped).toContain(file)
  const broken = links.filter(({ file, target }) => shipped.includes(file) && !shipped.includes(target))
  expect(broken.map(said)).toEqual([])
})
