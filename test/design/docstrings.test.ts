import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }
const entries = Object.keys(exports).flatMap((name) => {
  const file = join(root, 'src', name === '.' ? 'index.ts' : `${name.slice(2).replace('/', '-')}.ts`)
  return existsSync(file) ? file : []
})

type Documented = ts.FunctionDeclaration | ts.MethodSignature

/** A public function or method. */
interface PublicFunction {
  readonly name: string
  readonly node: Documented
}

const sources = new Map<string, ts.SourceFile>()
function sourceOf(file: string): ts.SourceFile {
  const known = sources.get(file)
  if (known !== undefined) return known
  const made = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  sources.set(file, made)
  return made
}

/** What an entry point exports, followed to the files that declare it. */
function exported(file: string, only?: ReadonlyMap<string, string>): PublicFunction[] {
  return sourceOf(file).statements.flatMap((statement): PublicFunction[] => {
    if (ts.isExportDeclaration(statement)) {
      const from = (statement.moduleSpecifier as ts.StringLiteral | undefined)?.text
      if (from === undefined || !from.startsWith('.')) return []
      const target = join(dirname(file), `${from}.ts`)
      const clause = statement.exportClause
      if (clause === undefined || !ts.isNamedExports(clause)) return exported(target, only)
      const names = clause.elements
        .map((one) => [(one.propertyName ?? one.name).text, one.name.text] as const)
        .filter(([, name]) => only?.has(name) !== false)
      return names.length === 0
        ? []
        : exported(existsSync(target) ? target : join(dirname(file), from, 'index.ts'), new Map(names))
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
    if (!isExported) return []
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
      const name = only === undefined ? statement.name.text : only.get(statement.name.text)
      return name === undefined ? [] : [{ name, node: statement }]
    }
    // The methods of a bank are functions that users call.
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === 'Bank' && only?.has('Bank') !== false)
      return statement.members
        .filter(ts.isMethodSignature)
        .map((node) => ({ name: `bank.${node.name.getText()}`, node }))
    return []
  })
}

/** The first declaration of each name: overloads are documented once. */
const functions = [
  ...new Map(
    entries
      .flatMap((file) => exported(file))
      .reverse()
      .map((one) => [one.name, one] as const),
  ).values(),
].sort((a, b) => a.name.localeCompare(b.name))

/** Functions that throw nothing. */
const NEVER_THROWS = ['bank.coverage', 'bank.exportSearchIndex', 'bank.has', 'isInterviewBankError']

function missing({ name, node }: PublicFunction): string[] {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  const tags = ts.getJSDocTags(node)
  const has = (tag: string) => tags.some(({ tagName, comment }) => tagName.text === tag && comment !== undefined)
  const parameters = node.parameters.map((parameter) => parameter.name.getText())
  const described = tags.filter(ts.isJSDocParameterTag).flatMap((tag) => {
    const text = ts.getTextOfJSDocComment(tag.comment) ?? ''
    return text.trim() === '' ? [] : tag.name.getText()
  })
  return [
    ...(comments.some(({ comment }) => comment !== undefined) ? [] : ['a summary']),
    ...parameters.filter((parameter) => !described.includes(parameter)).map((parameter) => `@param ${parameter}`),
    ...described.filter((parameter) => !parameters.includes(parameter)).map((parameter) => `no @param ${parameter}`),
    ...(has('returns') ? [] : ['@returns']),
    ...(has('throws') || NEVER_THROWS.includes(name) ? [] : ['@throws']),
    ...(has('example') ? [] : ['@example']),
  ]
}

describe('the docstring of every public function', () => {
  test('is looked for', () => {
    const names = functions.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['buildPlan', 'createBank', 'lintQuestions', 'toMarkdown', 'bank.search']),
    )
    expect(names).toEqual(expect.arrayContaining(NEVER_THROWS))
  })

  test.each(functions)('$name: summary, params, returns, throws, example', (one) => {
    expect({ file: relative(root, one.node.getSourceFile().fileName), missing: missing(one) }).toMatchObject({
      missing: [],
    })
  })
})
