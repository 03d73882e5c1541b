import type { Plan } from '../plan/result/plan'
import { material, oneLine } from './blocks'

/**
 * The materials of each question of a plan. What an earlier question has shown already, such as the brief of a case
 * study, is named and not printed again.
 */
export function materialBlocks(plan: Plan): readonly (readonly string[])[] {
  const shown = new Map<string, number>()
  return plan.items.map(({ question }, index) =>
    (question.materials ?? []).map((one) => {
      const key = `${one.title}\n${one.content}`
      const before = shown.get(key)
      if (before !== undefined) return `**${oneLine(one.title)}**: as shown for question ${before + 1}.`
      shown.set(key, index)
      return material(one)
    }),
  )
}
