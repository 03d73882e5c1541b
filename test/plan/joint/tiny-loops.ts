import fc from 'fast-check'
import { seniorMlEngineer } from '../../../questions/taxonomy'
import type { Bank } from '../../../src/bank/bank'
import { createBank } from '../../../src/bank/create-bank'
import type { LoopRequest, QuestionRound } from '../../../src/plan/loop/loop'
import { question, setOf } from '../../support/synthetic'

const AREAS = ['statistics', 'programming'] as const
const KINDS = ['coding', 'conceptual'] as const

/** Banks of up to six questions, some of them enemies. */
export const tinyBanks: fc.Arbitrary<Bank> = fc
  .array(
    fc.record({
      area: fc.constantFrom(...AREAS),
      kind: fc.constantFrom(...KINDS),
      minutes: fc.constantFrom(6, 8, 12, 20),
      enemy: fc.option(fc.nat(5), { nil: undefined, freq: 1 }),
    }),
    { minLength: 3, maxLength: 6 },
  )
  .map((drafts) =>
    createBank(seniorMlEngineer, [
      setOf(
        'tiny',
        drafts.map(({ area, kind, minutes, enemy }, index) =>
          question(`q${index}`, {
            areas: [area],
            kind,
            minutes,
            ...(enemy === undefined || enemy >= drafts.length || enemy === index ? {} : { enemies: [`q${enemy}`] }),
          }),
        ),
      ),
    ]),
  )

/** Loops of two or three rounds that such a bank can just have, or just not. */
export const tinyLoops: fc.Arbitrary<LoopRequest & { readonly rounds: readonly QuestionRound[] }> = fc.record({
  rounds: fc
    .array(
      fc.record(
        {
          minutes: fc.constantFrom(15, 30, 45),
          areas: fc.constantFrom(['statistics'], ['statistics', 'programming'], ['programming', 'statistics']),
          limits: fc.record(
            {
              questions: fc.record({ min: fc.integer({ min: 1, max: 2 }) }),
              kinds: fc.record({
                coding: fc.record({ questions: fc.record({ min: fc.integer({ min: 1, max: 2 }) }) }),
              }),
            },
            { requiredKeys: [] },
          ),
        },
        { requiredKeys: ['minutes'] },
      ),
      { minLength: 2, maxLength: 3 },
    )
    .map((rounds) => rounds.map((round, index) => ({ ...round, name: `r${index}` }))),
  coverage: fc.dictionary(fc.constantFrom(...AREAS), fc.record({ rounds: fc.integer({ min: 1, max: 2 }) }), {
    maxKeys: 1,
  }),
})

/** Whether some choice of questions keeps all that is not relaxed, by trial of every choice. */
export function canBeHad(bank: Bank, { rounds, coverage = {} }: LoopRequest, relaxed: ReadonlySet<string>): boolean {
  const own = rounds.flatMap((round) => (round.questions === 'none' ? [] : [round]))
  const mayShare = relaxed.has('other-plans')
  const { questions } = bank
  const fits = (round: number, ids: readonly string[]): boolean => {
    const { minutes, areas, limits = {} } = own[round] as QuestionRound
    const at = `rounds[${round}]`
    const chosen = ids.map((id) => bank.get(id))
    const whole = minutes as number
    const room = whole - Math.min(15, Math.floor(whole / 6))
    const coding = chosen.filter(({ kind }) => kind === 'coding').length
    return (
      ids.length > 0 &&
      (relaxed.has(`${at}.minutes`) || chosen.reduce((sum, one) => sum + one.minutes, 0) <= room) &&
      (areas === undefined ||
        relaxed.has(`${at}.areas`) ||
        chosen.every((one) => (areas as readonly string[]).includes(one.areas[0]))) &&
      (relaxed.has(`${at}.limits.questions.min`) || ids.length >= (limits.questions?.min ?? 0)) &&
      (relaxed.has(`${at}.limits.kinds.coding.questions.min`) ||
        coding >= (limits.kinds?.coding?.questions?.min ?? 0)) &&
      (relaxed.has('enemies') || !ids.some((id) => bank.enemiesOf(id).some((enemy) => ids.includes(enemy))))
    )
  }
  const subsets = Array.from({ length: 2 ** questions.length }, (_, mask) =>
    questions.flatMap(({ id }, index) => ((mask >> index) & 1 ? [id] : [])),
  )
  const possible = own.map((_, round) => subsets.filter((ids) => fits(round, ids)))
  const isApart = (one: readonly string[], other: readonly string[]) =>
    mayShare ||
    one.every(
      (id) =>
        !other.includes(id) && (relaxed.has('enemies') || !bank.enemiesOf(id).some((enemy) => other.includes(enemy))),
    )
  const keepsPromises = (chosen: readonly (readonly string[])[]) =>
    Object.entries(coverage).every(
      ([area, requirement]) =>
        relaxed.has(`coverage.${area}`) ||
        chosen.filter((ids) => ids.some((id) => bank.get(id).areas[0] === area)).length >= (requirement?.rounds ?? 1),
    )
  const extend = (chosen: readonly (readonly string[])[]): boolean =>
    chosen.length === own.length
      ? keepsPromises(chosen)
      : (possible[chosen.length] ?? []).some(
          (ids) => chosen.every((other) => isApart(ids, other)) && extend([...chosen, ids]),
        )
  return extend([])
}

/** Every constraint of such a loop that can be relaxed. */
export function constraintsOf({ rounds, coverage = {} }: LoopRequest): string[] {
  return [
    'other-plans',
    'enemies',
    ...rounds.flatMap((_, round) =>
      ['minutes', 'areas', 'limits.questions.min', 'limits.kinds.coding.questions.min'].map(
        (path) => `rounds[${round}].${path}`,
      ),
    ),
    ...Object.keys(coverage).map((area) => `coverage.${area}`),
  ]
}
