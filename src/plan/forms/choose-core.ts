import type { Assembled } from '../assembly/assemble'
import { requiredIds } from '../joint/plan-set'
import { minutesIn } from '../request/eligible'
import { MILLI } from '../solver/problem'

/** Questions of a plan beyond which only the single ones dropped or kept last are tried. */
const MAX_TRIED = 14

/**
 * The core by which forms of unequal length are compared: of the plan of the shortest form, the questions that make up
 * half of its time and come nearest to half of each of its targets, those that it must have among them. A short version
 * of the whole, as an anchor test should be (Kolen & Brennan, *Test Equating, Scaling, and Linking*, 2014, ch. 8).
 */
export function chooseCore({ blueprint, model, solution }: Assembled): string[] {
  const questions = (solution.choice?.items ?? []).flatMap((index) => model.questions[index] ?? [])
  const required = new Set(requiredIds(blueprint.request))
  const fixed = questions.filter(({ id }) => required.has(id))
  const open = questions.filter(({ id }) => !required.has(id)).slice(0, MAX_TRIED)
  const half = (blueprint.session.questionMinutes * 1) / 2
  const offTarget = (chosen: typeof questions) => {
    const sums = new Map<string, number>()
    let total = 0
    for (const question of chosen) {
      const minutes = minutesIn(blueprint, question)
      total += minutes
      for (const name of [`area ${question.areas[0]}`, question.difficulty])
        sums.set(name, (sums.get(name) ?? 0) + minutes)
    }
    const off = (name: string, high: number) => Math.abs((sums.get(name) ?? 0) - high / MILLI / 2)
    const groups = blueprint.balanceOver === 'areas' ? [...blueprint.targets.groups] : []
    return (
      3 * Math.abs(total - half) +
      groups.reduce((sum, [name, { high }]) => sum + off(`area ${name}`, high), 0) +
      [...blueprint.targets.difficulties].reduce((sum, [name, { high }]) => sum + off(name, high), 0) / 2
    )
  }
  let best = { chosen: fixed, off: fixed.length === 0 ? Number.POSITIVE_INFINITY : offTarget(fixed) }
  for (let mask = 1; mask < 2 ** open.length; mask++) {
    const chosen = [...fixed, ...open.filter((_, position) => (mask >> position) & 1)]
    const off = offTarget(chosen)
    if (off < best.off) best = { chosen, off }
  }
  return best.chosen.map(({ id }) => id)
}
