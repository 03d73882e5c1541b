import { Option } from 'commander'
import { DEPTHS, type PlanRequest } from 'ml-interview-bank/plan'
import { list, minutesById, share, weights, wholeNumber } from './values'

/** Options of `plan` that say what the plan is to be like. */
export interface RequestOptions {
  readonly minutes?: number
  readonly minMinutes?: number
  readonly areas?: Record<string, number>
  readonly difficulties?: Record<string, number>
  readonly kinds?: Record<string, number>
  readonly depth?: NonNullable<PlanRequest['depth']>
  readonly include?: string[]
  readonly exclude?: string[]
  readonly first?: string[]
  readonly last?: string[]
  readonly domains?: string[]
  readonly tags?: string[]
  readonly minQuestions?: number
  readonly maxQuestions?: number
  readonly coverage?: string[]
  readonly credit?: NonNullable<PlanRequest['credit']>
  readonly timebox?: Record<string, number>
  readonly opening?: number
  readonly closing?: number
  readonly seed?: string
  readonly variety?: number
  readonly on?: string
}

/** An option, and whether a loop as a whole can take it: its rounds have lengths, areas and shares of their own. */
interface RequestOption {
  readonly option: Option
  readonly isForLoops: boolean
}

const forPlans = (option: Option): RequestOption => ({ option, isForLoops: false })
const forLoopsToo = (option: Option): RequestOption => ({ option, isForLoops: true })

export const requestOptions = (): readonly RequestOption[] => [
  forPlans(new Option('-m, --minutes <minutes>', 'length of the whole session (default: 60)').argParser(wholeNumber)),
  forPlans(new Option('--min-minutes <minutes>', 'the least that it may take').argParser(wholeNumber)),
  forPlans(
    new Option(
      '-a, --areas <areas>',
      'areas to cover, each with an optional weight: statistics:2,communication',
    ).argParser(weights),
  ),
  forPlans(
    new Option('-d, --difficulties <shares>', 'shares of the minutes: easy:20,medium:50,hard:30').argParser(weights),
  ),
  forPlans(new Option('-k, --kinds <shares>', 'shares of the minutes: coding:2,behavioral:1').argParser(weights)),
  forLoopsToo(new Option('--depth <depth>', 'many short questions, or few long ones').choices(DEPTHS)),
  forPlans(new Option('-i, --include <ids>', 'questions that must be in').argParser(list)),
  forLoopsToo(new Option('-x, --exclude <ids>', 'questions that must not be in').argParser(list)),
  forPlans(new Option('--first <ids>', 'questions that come first, in this order').argParser(list)),
  forPlans(new Option('--last <ids>', 'questions that come last, in this order').argParser(list)),
  forPlans(new Option('--domains <ids>', 'only questions of these domains').argParser(list)),
  forPlans(new Option('--tags <tags>', 'only questions with any of these tags').argParser(list)),
  forPlans(new Option('--min-questions <count>', 'at least so many questions').argParser(wholeNumber)),
  forPlans(new Option('--max-questions <count>', 'at most so many questions').argParser(wholeNumber)),
  forLoopsToo(new Option('--coverage <areas>', 'areas that must have at least one question').argParser(list)),
  forLoopsToo(new Option('--credit <credit>', 'whether secondary areas count').choices(['primary', 'split'])),
  forLoopsToo(
    new Option('--timebox <minutes>', 'minutes of questions in place of their own: id:10,other:15').argParser(
      minutesById,
    ),
  ),
  forLoopsToo(new Option('--opening <minutes>', 'minutes for greeting and explaining').argParser(wholeNumber)),
  forLoopsToo(new Option('--closing <minutes>', "minutes for the candidate's own questions").argParser(wholeNumber)),
  forLoopsToo(new Option('-s, --seed <seed>', 'same seed, same plan: keep one per position')),
  forLoopsToo(
    new Option(
      '--variety <share>',
      'how far from the best plan the seed may stray; 0 for the best (default: 0.02)',
    ).argParser(share),
  ),
  forLoopsToo(new Option('--on <day>', 'day of the interview, as in 2026-11-23: for exposure in a request file')),
]
