import type { Plan } from '../plan/result/plan'
import { contained, counted, document, oneLine } from './blocks'
import { materialBlocks } from './materials'

/** Prompts and materials, in order; nothing that tells what is assessed or how. */
export function candidateSheet(plan: Plan, name?: string): string {
  const materials = materialBlocks(plan)
  const length = `${plan.minutes} minutes, ${counted(plan.items.length, 'question')}`
  const own = plan.closingMinutes > 0 ? ', with time for your own questions at the end' : ''
  return document([
    `# ${oneLine(plan.role.title)}: ${name === undefined ? 'interview' : oneLine(name)}`,
    `${length}${own}. Ask whenever something is unclear.`,
    ...plan.items.flatMap(({ question, minutes }, index) => [
      `## Question ${index + 1} (about ${counted(minutes, 'minute')})`,
      contained(question.prompt),
      ...(materials[index] ?? []),
    ]),
  ])
}
