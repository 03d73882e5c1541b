import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import ts from 'typescript'
import { afterAll, expect, test, vi } from 'vitest'

/** Files whose patterns may take more than linear time, and why that does no harm. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  ['search/query/filter-rules.ts', 'A query is cut to its first 1,000 characters.'],
  ['search/query/occasion.ts', 'The same.'],
])

interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const parsed = files.map((file) => ({
  file: file.replaceAll('\\', '/'),
  tree: ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true),
}))

function nodesIn(node: ts.Node): ts.Node[] {
  const all: ts.Node[] = [node]
  ts.forEachChild(node, (child) => {
    all.push(...nodesIn(child))
  })
  return all
}

const literals = parsed.flatMap(({ file, tree }) =>
  nodesIn(tree)
    .filter((node) => ts.isRegularExpressionLiteral(node))
    .map(({ text }): Pattern => {
      const end = text.lastIndexOf('/')
      return { file, source: text.slice(1, end), flags: text.slice(end + 1) }
    }),
)

/** Files that put a pattern together from parts. */
const builders = parsed
  .filter(({ tree }) =>
    nodesIn(tree).some(
      (node) => (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp',
    ),
  )
  .map(({ file }) => file)

/** What these files put together when they are used. */
async function builtPatterns(): Promise<Pattern[]> {
  const built: Pattern[] = []
  const record = new Proxy(RegExp, {
    construct: (target, [pattern, flags = '']: [string | RegExp, string?]) => {
      const made = new target(pattern, flags)
      const file = builders.find((one) => new Error().stack?.includes(`src/${one}`))
      if (file !== undefined) built.push({ file, source: made.source, flags: made.flags })
      return made
    },
  })
  vi.stubGlobal('RegExp', record)
  vi.resetModules()
  const { bank } = await import('../src/index')
  const { contained } = await import('../src/render/blocks')
  const { lintQuestions } = await import('../src/lint')
  bank.search('hard coding questions about drift under 20 minutes for a phone screen')
  contained('```python\nprint(1)')
  contained('~~~~\nprint(1)')
  lintQuestions(bank, { sets: ['communication'] })
  vi.unstubAllGlobals()
  return built
}

const built = await builtPatterns()
afterAll(() => vi.unstubAllGlobals())

async function faultOf({ source, flags }: Pattern): Promise<string | undefined> {
  const found = await check(source, flags, { timeout: 20_000 })
  if (found.status === 'safe') return undefined
  return found.status === 'vulnerable' ? found.complexity.summary : found.error.kind
}

test('every regular expression takes linear time, or reads bounded text', async () => {
  const patterns = [...literals, ...built]
  expect(patterns.length).toBeGreaterThan(70)
  for (const [file] of BOUNDED) expect(patterns.map((pattern) => pattern.file)).toContain(file)
  const slow = []
  for (const pattern of patterns.filter(({ file }) => !BOUNDED.has(file))) {
    const fault = await faultOf(pattern)
    if (fault !== undefined) slow.push({ ...pattern, fault })
  }
  expect(slow).toEqual([])
})

test('what is put together from parts is checked too', () => {
  expect([...new Set(built.map(({ file }) => file))].sort()).toEqual([...builders].sort())
})
