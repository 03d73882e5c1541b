import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bank } from '../../src/index'
import type { Exercise } from '../../src/schema/question'

const folder = mkdtempSync(join(tmpdir(), 'exercises-'))

const named = process.env.PYTHON ?? 'python3'
/** The program itself: a version manager's stand-in for it takes as long as most exercises. */
const PYTHON =
  spawnSync(named, ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).stdout?.trim() || named
const COMMANDS = { python: [PYTHON], sql: [PYTHON], r: ['Rscript', '--vanilla'], java: ['java'] } as const
const FILES = { python: 'run.py', sql: 'run.py', r: 'run.R', java: 'Run.java' } as const
let runs = 0

function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
const found = new Map<string, boolean>()
/** Whether this machine can run an exercise; asked once a language and set of modules. */
function canRun({ language, needs = [] }: Exercise): boolean {
  const key = `${language} ${needs.join(' ')}`
  const [command] = COMMANDS[language]
  if (!found.has(key)) {
    const there = works(command, [language === 'java' ? '-version' : '--version'])
    const modules =
      language === 'r'
        ? needs.every((name) => works(command, ['-e', `library(${name})`]))
        : needs.length === 0 || works(command, ['-c', needs.map((name) => `import ${name}`).join('\n')])
    found.set(key, there && modules)
  }
  return found.get(key) === true
}

/** One program of a solution and the tests; a Java file is launched at its first class and imports at its top. */
function program({ language, tests }: Exercise, solution: string): string {
  if (language === 'sql') return `SOLUTION = ${JSON.stringify(solution)}\n${tests}`
  if (language !== 'java') return `${solution}\n${tests}`
  const lines = `${tests}\n${solution}`.split('\n')
  const isImport = (line: string) => line.startsWith('import ')
  return [...new Set(lines.filter(isImport)), ...lines.filter((line) => !isImport(line))].join('\n')
}

function run(exercise: Exercise, solution: string) {
  const file = join(folder, `${runs++}-${FILES[exercise.language]}`)
  writeFileSync(file, program(exercise, solution))
  const [command, ...args] = COMMANDS[exercise.language]
  const { status, stderr } = spawnSync(command, [...args, file], { encoding: 'utf8', timeout: 60_000 })
  return { passed: status === 0, stderr }
}

const exercises = bank
  .filter({})
  .flatMap(({ id, exercise, materials = [] }) => (exercise === undefined ? [] : [{ id, exercise, materials }]))

/** Whether it takes no more than Python itself, which starts at once. */
export const isQuick = ({ language, needs = [] }: Exercise): boolean =>
  (language === 'python' || language === 'sql') && needs.length === 0

/** Runs the solutions of these exercises, and the wrong answers that their tests must catch. */
export function testExercises(chosen: (exercise: Exercise) => boolean): void {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const own = exercises.filter(({ exercise }) => chosen(exercise))

  test('there are exercises, and where none may be skipped everything is there to run them', () => {
    expect(own.length).toBeGreaterThan(0)
    const skipped = own.filter(({ exercise }) => !canRun(exercise)).map(({ id }) => id)
    if (process.env.REQUIRE_ALL !== undefined) expect(skipped).toEqual([])
  })

  describe.each(own)('$id', ({ exercise, materials }) => {
    test.skipIf(!canRun(exercise))('the reference solution passes', () => {
      expect(run(exercise, exercise.solution)).toEqual({ passed: true, stderr: expect.anything() })
    })

    test.skipIf(!canRun(exercise)).each(exercise.wrong)('caught: $flaw', ({ code, material }) => {
      const shown = materials.find(({ title }) => title === material)?.content
      const wrong = code ?? shown
      expect(wrong).toBeDefined()
      const { passed, stderr } = run(exercise, wrong ?? '')
      expect(passed).toBe(false)
      // It must fail for what it does, not for what it says.
      expect(stderr).not.toMatch(/SyntaxError|IndentationError|error: .* expected/)
    })
  })
}
