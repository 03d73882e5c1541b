import * as z from 'zod/mini'
import type { Bank } from '../../bank/bank'
import { checkBank } from '../../bank/check-bank'
import { deepFreeze } from '../../data/freeze'
import { lazy } from '../../data/lazy'
import { nearest } from '../../data/nearest'
import { describeValue } from '../../errors/describe-value'
import { nearMiss } from '../../errors/near-miss'
import { ValidationError } from '../../errors/validation-error'
import { plainData } from '../../schema/plain-data'
import { check, validate } from '../../schema/validate'
import { applyChange } from '../change/apply-change'
import type { PlanChange } from '../change/change'
import { withPlanTexts } from '../change/with-plan-texts'
import { type CoveredArea, coveredAreas } from '../request/coverage'
import { coverageConstraint } from '../request/linear-constraints'
import type { Plan } from '../result/plan'
import { type PlanOptions, planOptionsSchema } from '../single/plan-options'
import type { Loop, LoopCoverage, PlannedQuestionRound } from './loop'
import { type CheckedLoop, readEarlierLoopRequest, roundRequest } from './loop-request'
import { boundOf, coverageOf, presentLoop } from './present-loop'

/**
 * Changes one round of a loop, as {@link changePlan} changes a plan, around the other rounds: no question twice, no two
 * enemies in any rounds; areas that must be covered stay covered where that is possible, else the round's notes say so, and
 * `coverage` tells what is true afterwards.
 *
 * @param bank the bank that the loop was made of
 * @param loop the loop; it stays as it is
 * @param round the name of the round
 * @param change which change, with its ids and minutes, and what has happened so far
 * @param options an exact solver
 * @returns a new loop
 * @throws ValidationError for a malformed change, and for a round that the loop does not have, or that has no questions
 * @throws UnknownIdError as `changePlan` does
 * @example
 * ```ts
 * import { bank, buildLoop, changeLoop, loops } from 'ml-interview-bank'
 * const loop = buildLoop(bank, { ...loops.onsite, seed: 'ml-platform-2027' })
 * const known = loop.rounds[0]?.plan?.items[0]?.question.id ?? ''
 * const changed = changeLoop(bank, loop, 'technical depth', { change: 'replace', id: known })
 * changed.rounds.some(({ plan }) => plan?.items.some(({ question }) => question.id === known)) // => false
 * ```
 */
export function changeLoop<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  loop: Loop,
  round: string,
  change: PlanChange,
  options: PlanOptions = {},
): Loop<AreaId> {
  const { exact } = validate(planOptionsSchema(), options, 'plan options')
  return deepFreeze(
    changed(checkBank('changeLoop', bank), plainData('loop', loop), round, plainData('change', change), { exact }),
  ) as Loop<AreaId>
}

const planShape = lazy(() =>
  z.looseObject({
    items: z.array(z.looseObject({ question: z.looseObject({ id: z.string(), areas: z.array(z.string()) }) })),
  }),
)
const loopShape = lazy(() =>
  z.looseObject({
    request: z.looseObject({}),
    bound: z.number(),
    rounds: z.array(z.looseObject({ name: z.string(), plan: z.optional(planShape()) })),
  }),
)

function changed(given: Bank, loop: Loop, name: string, change: PlanChange, { exact }: PlanOptions): Loop {
  const { issues } = check(loopShape(), loop)
  const near = nearMiss(loop)
  if (near !== undefined)
    throw new ValidationError('loop', [
      { path: '', expected: 'a loop made by buildLoop() or parseLoop()', received: near },
    ])
  if (issues.length > 0) throw new ValidationError('loop', issues)
  const bank = withPlanTexts(
    given,
    loop.rounds.flatMap(({ plan }, round) =>
      (plan?.items ?? []).map(({ question }, item) => ({ question, path: `rounds[${round}].plan.items[${item}]` })),
    ),
  )
  const request = readEarlierLoopRequest(bank, loop.request)
  const { index, round } = find(loop, name)
  const asked = request.rounds[index]
  if (asked === undefined || asked.questions === 'none' || asked.name !== name)
    throw new ValidationError('loop', [
      {
        path: `request.rounds[${index}].name`,
        expected: `"${name}", as in the loop's rounds`,
        received: describeValue(asked?.name),
      },
    ])
  // What stands around it now may be other than when it was planned.
  const own = { ...round.plan, request: roundRequest(request, asked) } as Plan
  const taken = takenBeside(bank, loop, index)
  const isOpen = change?.change === 'replan' || change?.change === 'extend'
  const assigned = assignedAreas(request, coverageOf(bank, request, loop.rounds), name, isOpen)
  const plan = applyChange(given, own, change, { taken, constraints: assigned.map(coverageConstraint) }, exact)
  if (plan === own) return loop
  const rounds = loop.rounds.map((other, position) => (position === index ? { ...round, plan } : other))
  const coverage = coverageOf(bank, request, rounds)
  const noted = { ...plan, notes: [...plan.notes, ...assigned.flatMap((own) => brokenNote(plan, own, coverage))] }
  const plans = rounds.flatMap((other, position) => (position === index ? [noted] : (other.plan ?? [])))
  return { ...presentLoop(bank, request, plans, boundOf(bank, request, plans)), request: loop.request }
}

function find(loop: Loop, name: string): { readonly index: number; readonly round: PlannedQuestionRound } {
  const index = loop.rounds.findIndex((round) => round.name === name)
  const round = loop.rounds[index]
  if (round?.plan !== undefined) return { index, round }
  const names = loop.rounds.flatMap((one) => (one.plan === undefined ? [] : [one.name]))
  const [suggestion] = nearest(name, names)
  throw new ValidationError('change of a loop', [
    {
      path: 'round',
      expected: round === undefined ? 'the name of a round of the loop' : 'a round with questions',
      received: describeValue(name),
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ])
}

/** Questions of the other rounds, and their enemies. */
function takenBeside(bank: Bank, { rounds }: Loop, index: number): Set<string> {
  const ids = rounds.flatMap(({ plan }, other) =>
    other === index ? [] : (plan?.items ?? []).map(({ question }) => question.id),
  )
  return new Set(ids.flatMap((id) => [id, ...bank.enemiesOf(id)]))
}

/** Areas that would not be covered without this round; where new questions come in, also those that are not now. */
function assignedAreas(
  request: CheckedLoop,
  coverage: readonly LoopCoverage[],
  name: string,
  isOpen: boolean,
): CoveredArea[] {
  return coveredAreas(request.coverage).filter(({ area, rounds }) => {
    const covering = coverage.find((row) => row.area === area)?.rounds ?? []
    const others = covering.filter((other) => other !== name).length
    return others < rounds && (isOpen || covering.includes(name))
  })
}

function brokenNote(
  { notes }: Plan,
  { area, path, rounds: wanted }: CoveredArea,
  coverage: readonly LoopCoverage[],
): string[] {
  const covering = coverage.find((row) => row.area === area)?.rounds.length ?? 0
  if (covering >= wanted || notes.some((note) => note.startsWith(`${path} `))) return []
  return [
    `${path} had to give way: "${area}" is to be covered in ${wanted} ${wanted === 1 ? 'round' : 'rounds'}, and ${covering} ${covering === 1 ? 'covers' : 'cover'} it now.`,
  ]
}
