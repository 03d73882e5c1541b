import { Command, InvalidArgumentError, Option } from 'commander'
import type { Bank } from '../bank/bank'
import { UnknownIdError } from '../errors/unknown-id-error'
import { buildLoop } from '../plan/loop/build-loop'
import { buildPlan } from '../plan/single/build-plan'
import type { LoopRequest } from '../plan/loop/loop'
import type { PlanRequest } from '../plan/request/request'
import { toMarkdown } from '../render/markdown'
import { DIFFICULTIES, QUESTION_KINDS } from '../schema/question'
import { setsFromFiles } from './sets-from-files'
import { areasText, coverageText, findingsText, hitsText, questionText } from './text'

/** Where a command writes its answer. */
export type Write = (text: string) => void

/** The command line over a bank. Commands only read arguments and write answers; the engine does the work. */
export function createProgram(
  bank: Bank,
  loops: Loops,
  version: string,
  write: Write,
  onFindings: (count: number) => void,
): Command {
  const program = new Command('ml-interview-bank')
    .description('Structured interviews for a Senior Machine Learning Engineer: plan one, or find a question.')
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for the options)')
    .exitOverride()
  const answer = (json: boolean | undefined, value: unknown, text: () => string) =>
    write(json === true ? `${JSON.stringify(value, null, 2)}\n` : text())
  const json = () => new Option('--json', 'print JSON instead of text')

  program
    .command('plan')
    .description('assemble a balanced interview plan and print it as Markdown')
    .option('-m, --minutes <minutes>', 'length of the whole session', wholeNumber, 60)
    .option('-l, --loop <name>', `a ready-made loop of interviews instead: ${Object.keys(loops).join(', ')}`)
    .option('-a, --areas <areas>', 'areas to cover, each with an optional weight: statistics:2,communication', weights)
    .option('-d, --difficulty <shares>', 'shares of the minutes: easy:20,medium:50,hard:30', weights)
    .option('-k, --kinds <shares>', 'shares of the minutes: coding:2,behavioral:1', weights)
    .option('-i, --include <ids>', 'questions that must be in', list)
    .option('-x, --exclude <ids>', 'questions that must not be in', list)
    .option('--domains <ids>', 'only questions of these domains', list)
    .option('--tags <tags>', 'only questions with any of these tags', list)
    .option('--min-questions <count>', 'at least so many questions', wholeNumber)
    .option('--max-questions <count>', 'at most so many questions', wholeNumber)
    .option(
      '--overhead <minutes>',
      "minutes for the opening and the candidate's own questions (default: 10 from 45 minutes on, else 5)",
      wholeNumber,
    )
    .option('-s, --seed <seed>', 'same seed, same plan; another seed, another among equally good ones')
    .addOption(
      new Option('--for <reader>', 'whom to print it for').choices(['interviewer', 'candidate']).default('interviewer'),
    )
    .addOption(json())
    .addHelpText(
      'after',
      '\nExample:\n  ml-interview-bank plan --minutes 60 --areas statistics,model-development --seed cand-17',
    )
    .action((options: PlanOptions) => {
      const plan =
        options.loop === undefined
          ? buildPlan(bank, toRequest(options))
          : buildLoop(bank, { ...loopNamed(loops, options.loop), seed: options.seed })
      answer(options.json, plan, () => toMarkdown(plan, { for: options.for }))
    })

  program
    .command('search')
    .description('find questions by words, in any order, typos forgiven')
    .argument('<words...>', 'what to look for')
    .option('-n, --limit <count>', 'how many to show', wholeNumber, 10)
    .option('-a, --areas <areas>', 'only these areas', list)
    .addOption(new Option('-d, --difficulties <names>', `only these: ${DIFFICULTIES.join(', ')}`).argParser(list))
    .addOption(new Option('-k, --kinds <names>', `only these: ${QUESTION_KINDS.join(', ')}`).argParser(list))
    .addOption(json())
    .addHelpText('after', '\nExample:\n  ml-interview-bank search "data leakge"')
    .action((words: string[], options: SearchOptions) => {
      const { limit, areas, difficulties, kinds } = options
      // The bank checks the names and refuses wrong ones with the nearest valid name.
      const hits = bank.search(words.join(' '), { limit, filter: { areas, difficulties, kinds } as never })
      answer(options.json, hits, () => hitsText(hits))
    })

  program
    .command('show')
    .description('print a question with its probes, rating scale and key points')
    .argument('<id>', 'the id of the question')
    .addOption(json())
    .action((id: string, options: Json) => {
      const question = bank.get(id)
      answer(options.json, question, () => questionText(question))
    })

  program
    .command('coverage')
    .description('count questions and minutes by area, kind and difficulty')
    .addOption(json())
    .action((options: Json) => answer(options.json, bank.coverage(), () => coverageText(bank.coverage())))

  program
    .command('areas')
    .description('list the domains and areas of the role')
    .addOption(json())
    .action((options: Json) => answer(options.json, bank.role, () => areasText(bank.role)))

  program
    .command('lint')
    .description('check questions against the content rules; exit code 1 when there is something to mend')
    .argument('[files...]', 'your own sets (.json, or modules that export them), checked beside the shipped ones')
    .addOption(json())
    .addHelpText('after', '\nExample:\n  ml-interview-bank lint our-questions.json')
    .action(async (files: string[], options: Json) => {
      // Loaded for this command alone: the rules on wording bring a grammar with them.
      const { lintQuestions } = await import('ml-interview-bank/lint')
      const sets = await setsFromFiles(files)
      const all = sets.length > 0 ? bank.extend(...sets) : bank
      const findings = lintQuestions(all, sets.length > 0 ? { sets: sets.map(({ id }) => id) } : {})
      onFindings(findings.length)
      answer(options.json, findings, () => findingsText(findings))
    })

  for (const command of program.commands) command.exitOverride().showHelpAfterError('(add --help for the options)')
  return program
}

/** Ready-made loops by name. */
export type Loops = Readonly<Record<string, LoopRequest>>

function loopNamed(loops: Loops, name: string): LoopRequest {
  const loop = loops[name]
  if (loop === undefined) throw new UnknownIdError('loop', name, Object.keys(loops), '--loop')
  return loop
}

interface Json {
  readonly json?: boolean
}

interface SearchOptions extends Json {
  readonly limit: number
  readonly areas?: string[]
  readonly difficulties?: string[]
  readonly kinds?: string[]
}

interface PlanOptions extends Json {
  readonly minutes: number
  readonly loop?: string
  readonly areas?: Record<string, number>
  readonly difficulty?: Record<string, number>
  readonly kinds?: Record<string, number>
  readonly include?: string[]
  readonly exclude?: string[]
  readonly domains?: string[]
  readonly tags?: string[]
  readonly minQuestions?: number
  readonly maxQuestions?: number
  readonly overhead?: number
  readonly seed?: string
  readonly for: 'interviewer' | 'candidate'
}

function toRequest(options: PlanOptions): PlanRequest {
  const { minutes, areas, difficulty, kinds, include, exclude, seed, domains, tags } = options
  const filtered = domains !== undefined || tags !== undefined
  return {
    minutes,
    areas,
    difficulty,
    kinds,
    include,
    exclude,
    seed,
    filter: filtered ? { domains, tags } : undefined,
    overheadMinutes: options.overhead,
    limits: { questions: { min: options.minQuestions, max: options.maxQuestions } },
  }
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function weights(text: string): Record<string, number> {
  return Object.fromEntries(
    list(text).map((part) => {
      const [name = '', weight = '1', ...rest] = part.split(':')
      if (rest.length > 0 || !/^\d+(?:\.\d+)?$/.test(weight))
        throw new InvalidArgumentError(`Expected name or name:weight, received "${part}".`)
      return [name, Number(weight)]
    }),
  )
}
