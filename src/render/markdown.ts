import { z } from 'zod'
import type { Loop } from '../plan/loop/loop'
import type { Plan } from '../plan/result/plan'
import { validate } from '../schema/validate'
import { candidateSheet } from './candidate'
import { interviewerGuide } from './interviewer'
import { loopOverview } from './loop'

export interface MarkdownOptions {
  /** `interviewer`: the full guide; `candidate`: prompts and materials only. @default 'interviewer' */
  readonly for?: 'interviewer' | 'candidate' | undefined
}

const optionsSchema = z.strictObject({ for: z.enum(['interviewer', 'candidate']).optional() })

/**
 * A plan, or a whole loop, as Markdown, to print or to paste. The interviewer's guide holds the agenda, every question with materials,
 * follow-up probes, anchored rating scale, key points and red flags, and room for notes and ratings. The candidate's
 * sheet holds prompts and materials and nothing that gives an answer away. A loop begins with an overview for the
 * debrief and goes on with one guide a round; the candidate gets one sheet a round.
 *
 * @throws ValidationError for unknown options
 * @example
 * ```ts
 * import { bank, buildPlan, toMarkdown } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 45, seed: 'cand-17' })
 * toMarkdown(plan, { for: 'candidate' }).includes('Rating') // => false
 * ```
 */
export function toMarkdown(plan: Plan | Loop, options: MarkdownOptions = {}): string {
  const { for: reader = 'interviewer' } = validate(optionsSchema, options, 'Markdown options')
  const write = reader === 'candidate' ? candidateSheet : interviewerGuide
  if (!('rounds' in plan)) return write(plan)
  const rounds = plan.rounds.flatMap((round) => (round.plan === undefined ? [] : write(round.plan, round.name)))
  return [...(reader === 'candidate' ? [] : [loopOverview(plan)]), ...rounds].join('\n---\n\n')
}
