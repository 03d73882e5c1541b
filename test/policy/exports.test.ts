import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }

/** The source of each entry point; of the sets one, as they are all made alike. */
const entries = Object.keys(exports)
  .filter((name) => name !== './package.json')
  .map((name) => {
    if (name === '.') return [name, 'src/index.ts'] as const
    if (name.endsWith('/*')) return ['./questions/statistics', 'questions/statistics.ts'] as const
    return [name, `src/${name.slice(2).replace('/', '-')}.ts`] as const
  })

/** What a module exports, read from its text: types are marked as such there (`isolatedModules`). */
function namesOf(file: string): { readonly values: string[]; readonly types: string[] } {
  const values = new Set<string>()
  const types = new Set<string>()
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest)
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      if (statement.exportClause === undefined) {
        const from = (statement.moduleSpecifier as ts.StringLiteral).text
        const all = namesOf(`${join(dirname(file), from)}.ts`)
        for (const name of all.values) values.add(name)
        for (const name of all.types) types.add(name)
      } else if (ts.isNamedExports(statement.exportClause))
        for (const { name, isTypeOnly } of statement.exportClause.elements)
          (isTypeOnly || statement.isTypeOnly ? types : values).add(name.text)
      else throw new Error(`${file} exports a namespace: give its names`)
      continue
    }
    if (!ts.canHaveModifiers(statement)) continue
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) values.add(name.getText(source))
    else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      types.add(statement.name.text)
    else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
      values.add(statement.name?.text ?? 'default')
  }
  return { values: [...values].sort(), types: [...types].sort() }
}

test('the public names are those of the snapshot', async () => {
  const lines = entries.flatMap(([name, file]) => {
    const { values, types } = namesOf(file)
    expect(values.length).toBeGreaterThan(0)
    return [join('ml-interview-bank', name), ...values.map((one) => `  ${one}`), ...types.map((one) => `  type ${one}`)]
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('exports.txt')
})
