import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const file = join(root, 'written-in-an-editor.ts')

/** What an editor shows of the built declarations, at the place marked with `|`. */
function editorAt(marked: string): { readonly hover: string; readonly docs: string; readonly completions: string[] } {
  const position = marked.indexOf('|')
  code = marked.replace('|', '')
  version++
  const info = service.getQuickInfoAtPosition(file, position)
  return {
    hover: ts.displayPartsToString(info?.displayParts),
    docs: ts.displayPartsToString(info?.documentation),
    completions: service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name) ?? [],
  }
}

/** The text in the editor, and how often it was changed. */
let code = ''
let version = 0

const settings: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  types: [],
}
// One for all: it reads the declarations once.
const service = ts.createLanguageService({
  getCompilationSettings: () => settings,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : '1'),
  getScriptSnapshot: (name) => {
    const text = name === file ? code : ts.sys.readFile(name)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
})

describe('an editor', () => {
  test.each([
    ['|bank', 'const bank: Bank<QuestionId, AreaId, DomainId>'],
    [
      "bank.|get('a')",
      '(method) Bank<QuestionId, AreaId, DomainId>.get(id: Known<QuestionId>): Question<AreaId, string>',
    ],
    ["const |question = bank.get('a')", 'const question: Question<AreaId, string>'],
    ['const |found = bank.filter({})', 'const found: readonly Question<AreaId, string>[]'],
    ["const [|hit] = bank.search('a').hits", 'const hit: SearchHit<AreaId>'],
    ['const |plan = buildPlan(bank, { minutes: 60 })', 'const plan: Plan<AreaId>'],
    ['const |loop = buildLoop(bank, loops.onsite)', 'const loop: Loop<AreaId>'],
    ['const |all = summaries', 'const all: readonly QuestionSummary[]'],
    ['summaries[0]?.|id', '(property) id: QuestionId'],
    ['summaries[0]?.|set', '(property) set: SetId'],
  ])('shows %s by a name', (code, hover) => {
    const shown = editorAt(
      `import { bank, buildLoop, buildPlan, loops } from 'ml-interview-bank'\nimport { summaries } from 'ml-interview-bank/summaries'\n${code}`,
    )
    expect(shown.hover.replace(/^\(alias\) |\nimport bank$/g, '')).toBe(hover)
  })

  test.each([
    ['|id', 'public API forever'],
    ['|areas', 'the first is the primary area'],
    ['|minutes', 'Whole minutes'],
    ['|answerKey', 'Points that a strong answer makes'],
    ['followUps[0]?.|listenFor', 'What a good answer contains'],
    ['exercise?.|tests', 'A program that runs after the solution'],
  ])('shows the docs of a question, %s', (field, docs) => {
    const { docs: shown } = editorAt(
      `import { bank } from 'ml-interview-bank'\nconst question = bank.get('a')\nquestion.${field}`,
    )
    expect(shown).toContain(docs)
  })

  test.each([
    ["bank.get('|')", 'no-failures-in-three-hundred'],
    ["bank.has('|')", 'no-failures-in-three-hundred'],
    ["bank.filter({ areas: ['|'] })", 'statistics'],
    ["bank.filter({ ids: ['|'] })", 'no-failures-in-three-hundred'],
    ["bank.search('a', { filter: { areas: ['|'] } })", 'statistics'],
    ["buildPlan(bank, { minutes: 60, include: ['|'] })", 'no-failures-in-three-hundred'],
    ["buildPlan(bank, { minutes: 60, areas: ['|'] })", 'statistics'],
    ['buildPlan(bank, { minutes: 60, areas: { | } })', 'statistics'],
    ["buildPlan(bank, { minutes: 60, coverage: ['|'] })", 'statistics'],
    ["buildPlan(bank, { minutes: 60, sections: [{ name: 'a', minutes: 9, areas: ['|'] }] })", 'statistics'],
    ["buildLoop(bank, { rounds: [{ name: 'a', minutes: 60, areas: ['|'] }] })", 'statistics'],
    ["replaceQuestion(bank, plan, '|')", 'no-failures-in-three-hundred'],
    ["defineQuestionSet({ id: 'a', title: 'A', summary: 'A.', questions: [{ id: 'a', areas: ['|'] }] })", 'statistics'],
    ["defineQuestionSet({ id: 'a', title: 'A', summary: 'A.', questions: [{ id: 'a', kind: '|' }] })", 'debugging'],
    ["loadQuestionSet('|')", 'statistics'],
  ])('offers names in %s', (code, name) => {
    const { completions } = editorAt(
      `import { bank, buildLoop, buildPlan, defineQuestionSet, replaceQuestion, type Plan } from 'ml-interview-bank'\nimport { loadQuestionSet } from 'ml-interview-bank/summaries'\ndeclare const plan: Plan\n${code}`,
    )
    expect(completions).toContain(name)
  })
})
