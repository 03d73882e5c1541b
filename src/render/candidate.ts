import type { Plan } from '../plan/result/plan'
import { document, trimmed } from './blocks'
import { materialBlocks } from './materials'

/** Prompts and materials, in order; nothing that tells what is assessed or how. */
export function candidateSheet(plan: Plan, round?: string): string {
  const materials = materialBlocks(plan)
  return document([
    `# ${plan.role.title}: ${round ?? 'interview'}`,
    `${plan.minutes} minutes, ${plan.items.length} ${plan.items.length === 1 ? 'question' : 'questions'}, with time for your own questions at the end. Ask whenever something is unclear.`,
    ...plan.items.flatMap(({ question, minutes }, index) => [
      `## Question ${index + 1} (about ${minutes} minutes)`,
      trimmed(question.prompt),
      ...(materials[index] ?? []),
    ]),
  ])
}
