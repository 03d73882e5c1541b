import { Option } from 'commander'
import { toMarkdown } from 'ml-interview-bank/core'
import { compactPlan, type Plan } from 'ml-interview-bank/plan'
import { candidateView } from '../render/candidate-view'
import type { Session } from './session'
import type { Stored } from './stored'
import { UsageError } from './usage-error'

/** How an answer is printed. */
export interface Format {
  readonly json?: boolean
}

/** How a plan or loop is printed. */
export interface PlanFormat extends Format {
  readonly compact?: boolean
  readonly for: 'interviewer' | 'candidate'
}

export const jsonOption = () => new Option('--json', 'print JSON instead of text')

export const planFormatOptions = (): Option[] => [
  new Option('--for <reader>', 'whom to print it for').choices(['interviewer', 'candidate']).default('interviewer'),
  jsonOption(),
  new Option('--compact', 'print JSON of ids and numbers, to be stored'),
]

/** Prints JSON, or text. */
export function print({ out }: Session, { json }: Format, value: unknown, text: () => string): void {
  out(json === true ? `${JSON.stringify(value, null, 2)}\n` : text())
}

/** Prints what a plan command made or read: as Markdown, whole or compact JSON; for the candidate what the candidate may see. */
export function printPlan(session: Session, format: PlanFormat, plan: Stored, guide?: () => string): void {
  const isForCandidate = format.for === 'candidate'
  if (format.compact === true) {
    if (isForCandidate)
      throw new UsageError(
        '--compact is for storing plans and names the questions, so it does not go with --for candidate.',
      )
    session.out(`${JSON.stringify(compactPlan(plan as Plan, session.bank))}\n`)
    return
  }
  print(session, format, isForCandidate && format.json === true ? candidateView(plan) : plan, () =>
    isForCandidate || guide === undefined ? toMarkdown(plan, { for: format.for }) : guide(),
  )
}
