import { z } from 'zod'
import type { Plan } from '../plan/plan'
import { validate } from '../schema/validate'
import { candidateSheet } from './candidate'
import { interviewerGuide } from './interviewer'

export interface MarkdownOptions {
  /** `interviewer`: the full guide; `candidate`: prompts and materials only. @default 'interviewer' */
  readonly for?: 'interviewer' | 'candidate' | undefined
}

const optionsSchema = z.strictObject({ for: z.enum(['interviewer', 'candidate']).optional() })

/**
 * A plan as Markdown, to print or to paste. The interviewer's guide holds the agenda, every question with materials,
 * follow-up probes, anchored rating scale, key points and red flags, and room for notes and ratings. The candidate's
 * sheet holds prompts and materials and nothing that gives an answer away.
 *
 * @throws ValidationError for unknown options
 * @example
 * ```ts
 * import { bank, buildPlan, toMarkdown } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 45, seed: 'cand-17' })
 * toMarkdown(plan, { for: 'candidate' }).includes('Rating') // => false
 * ```
 */
export function toMarkdown(plan: Plan, options: MarkdownOptions = {}): string {
  const { for: reader = 'interviewer' } = validate(optionsSchema, options, 'Markdown options')
  return reader === 'candidate' ? candidateSheet(plan) : interviewerGuide(plan)
}
