import type { Plan } from '../plan/result/plan'
import { contained, counted, document, oneLine } from './blocks'
import { materialBlocks } from './materials'

/** Prompts and materials, in order; nothing that tells what is assessed or how. */
export function candidateSheet(plan: Plan, name?: string): string {
  const materials = materialBlocks(plan)
  const { request, items, closingMinutes } = plan
  const range = typeof request.minutes === 'number' ? undefined : request.minutes
  const session =
    range === undefined || range.min >= plan.minutes ? `${plan.minutes}` : `${range.min} to ${plan.minutes}`
  const length = `${session} minutes, ${counted(items.length, 'question')}`
  const last = items.at(-1)
  const isOver = last !== undefined && last.startMinute + last.minutes > plan.minutes - closingMinutes
  const own = closingMinutes > 0 && !isOver ? ', with time for your own questions at the end' : ''
  return document([
    `# ${oneLine(plan.role.title)}: ${name === undefined ? 'interview' : oneLine(name)}`,
    `${length}${own}. Ask whenever something is unclear.`,
    ...items.flatMap(({ question, minutes, asked }, index) => [
      // What a question took is no concern of the candidate's.
      `## Question ${index + 1} (about ${counted(asked === true ? question.minutes : minutes, 'minute')})`,
      contained(question.prompt),
      ...(materials[index] ?? []),
    ]),
  ])
}
