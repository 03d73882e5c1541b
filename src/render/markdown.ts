import { isWhole } from '../data/freeze'
import { ValidationError } from '../errors/validation-error'
import type { ParallelPlans } from '../plan/forms/parallel-plans'
import type { Loop } from '../plan/loop/loop'
import type { ParallelLoops } from '../plan/loop/parallel-loops'
import type { Plan } from '../plan/result/plan'
import { plainData } from '../schema/plain-data'
import { candidateSheet } from './candidate'
import { checkPrintable } from './check-printable'
import { formsOverview } from './forms'
import { interviewerGuide } from './interviewer'
import { loopOverview } from './loop'
import { loopsOverview } from './loops'
import { readerIn } from './reader'
import { roundGuide } from './round'

/** Whom a plan is printed for. */
export interface MarkdownOptions {
  /** `interviewer`: the full guide; `candidate`: prompts and materials only. @default 'interviewer' */
  readonly for?: 'interviewer' | 'candidate' | undefined
}

/**
 * A plan, a whole loop, a set of parallel forms or of loops as Markdown, to print or to paste. The interviewer's guide holds the
 * agenda, every question with materials, follow-up probes, anchored rating scale, key points and red flags, and room for
 * notes and ratings. The candidate's sheet holds prompts and materials and nothing that gives an answer away. A loop begins
 * with an overview for the debrief and goes on with one guide a round, forms with how equal they are; the candidate gets one
 * sheet a round or form.
 *
 * @param plan the plan, loop, set of forms or set of loops
 * @param options whom to print for
 * @returns Markdown; sanitize it before you show it as HTML
 * @throws ValidationError for unknown options, and when `plan` is not a plan, a loop or a set of forms
 * @example
 * ```ts
 * import { bank, buildPlan, toMarkdown } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 45, seed: 'ml-platform-2027' })
 * toMarkdown(plan, { for: 'candidate' }).includes('Rating') // => false
 * ```
 */
export function toMarkdown(plan: Plan | Loop | ParallelPlans | ParallelLoops, options: MarkdownOptions = {}): string {
  const reader = readerIn(options)
  const whole = plainData('plan', plan)
  checkPrintable(whole)
  try {
    return print(whole, reader === 'candidate')
  } catch (cause) {
    // Not everything that is printed is checked before; what this package made itself is all there.
    if (isWhole(whole)) throw cause
    throw new ValidationError(
      'plan',
      [{ path: '', expected: 'a plan as `buildPlan` or `parsePlan` gives it', received: 'one with other parts' }],
      { cause },
    )
  }
}

function print(plan: Plan | Loop | ParallelPlans | ParallelLoops, isForCandidate: boolean): string {
  const pages = (all: readonly string[]) => all.join('\n---\n\n')
  if ('rounds' in plan) return pages(isForCandidate ? roundSheets(plan) : roundGuides(plan))
  if ('loops' in plan)
    return pages(
      isForCandidate
        ? plan.loops.flatMap(roundSheets)
        : [loopsOverview(plan), ...plan.loops.flatMap((loop, index) => roundGuides(loop, index))],
    )
  if ('forms' in plan) {
    const names = plan.forms.map((_, index) => `form ${index + 1}`)
    return isForCandidate
      ? pages(plan.forms.map((form) => candidateSheet(form)))
      : pages([formsOverview(plan), ...plan.forms.map((form, index) => interviewerGuide(form, { name: names[index] }))])
  }
  return isForCandidate ? candidateSheet(plan) : interviewerGuide(plan)
}

/** For the candidate, a sheet for each round with questions. */
function roundSheets({ rounds }: Loop): string[] {
  return rounds.flatMap(({ name, plan }) => (plan === undefined ? [] : candidateSheet(plan, name)))
}

/** A loop's overview, and a guide for each round. The number is for one of several loops. */
function roundGuides(loop: Loop, index?: number): string[] {
  const number = index === undefined ? undefined : index + 1
  return [loopOverview(loop, number), ...loop.rounds.map((round) => roundGuide(loop, round, number))]
}
