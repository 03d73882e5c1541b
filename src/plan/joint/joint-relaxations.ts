import type { Relaxation } from '../../errors/impossible-plan-error'
import { byReadiness, dropOf } from '../conflict/drop'
import {
  changeLimit,
  changeTo,
  leastSufficient,
  lengthenSession,
  withLimit,
  withMostMinutes,
} from '../conflict/least-change'
import type { CoveredArea } from '../request/coverage'
import type { JointBlueprint } from './joint-blueprint'
import { JointChecker } from './joint-checker'
import { type KeyedConstraint, SHARING } from './joint-constraints'

/** How many plans there are, where that can be changed: the same demands for fewer. */
export interface PlanCount {
  readonly path: string
  readonly count: number
  readonly least: number
  readonly jointFor: (count: number) => JointBlueprint
}

/** For every constraint in a conflict, the least change to it alone that makes all plans possible, where there is one. */
export function jointRelaxations(
  joint: JointBlueprint,
  conflict: readonly KeyedConstraint[],
  planCount: PlanCount | undefined,
): Relaxation[] {
  const checker = new JointChecker()
  const isPossible: IsPossible = (changed, relaxed) =>
    checker.check(changed, { relaxed: relaxed ?? new Set() }).verdict === 'feasible'
  return [...conflict]
    .sort((a, b) => byReadiness(a.constraint, b.constraint))
    .flatMap(({ key, constraint }) => {
      if (key === SHARING) return (planCount && fewer(isPossible, planCount, key)) ?? []
      const requirement = joint.requirements.find(({ path }) => path === key)
      if (requirement !== undefined) return relaxCoverage(isPossible, joint, requirement) ?? []
      return (
        lengthen(isPossible, joint, key) ??
        changeLimitOfPlans(isPossible, joint, key) ??
        drop(isPossible, joint, { key, constraint }) ??
        []
      )
    })
}

type IsPossible = (joint: JointBlueprint, relaxed?: ReadonlySet<string>) => boolean

function fewer(
  isPossible: IsPossible,
  { path, count, least, jointFor }: PlanCount,
  key: string,
): Relaxation | undefined {
  const less = leastSufficient(1, count - least, (by) => isPossible(jointFor(count - by)))
  if (less === undefined) return undefined
  return {
    message: `ask for ${count - less} instead of ${count}`,
    changes: [{ path, from: count, to: count - less }],
    keys: [key],
  }
}

/** Fewer rounds, or else fewer questions, to cover an area; or none at all. */
function relaxCoverage(
  isPossible: IsPossible,
  joint: JointBlueprint,
  requirement: CoveredArea,
): Relaxation | undefined {
  const { path, area, rounds, questions } = requirement
  const withOther = (other: Partial<CoveredArea>): JointBlueprint => ({
    ...joint,
    requirements: joint.requirements.map((one) => (one === requirement ? { ...one, ...other } : one)),
  })
  const lessRounds = leastSufficient(1, rounds - 1, (less) => isPossible(withOther({ rounds: rounds - less })))
  if (lessRounds !== undefined) {
    const to = rounds - lessRounds
    return {
      message: `cover "${area}" in ${to} instead of ${rounds} rounds`,
      changes: [{ path: `${path}.rounds`, from: rounds, to }],
      keys: [path],
    }
  }
  const lessQuestions = leastSufficient(1, questions - 1, (less) =>
    isPossible(withOther({ questions: questions - less })),
  )
  if (lessQuestions !== undefined)
    return changeTo(questions - lessQuestions, { from: questions, path: `${path}.questions`, key: path }, 'lower')
  if (!isPossible(joint, new Set([path]))) return undefined
  return { message: `drop ${path}`, changes: [{ path, to: undefined }], keys: [path] }
}

/** A longer session for the plans whose time this is. */
function lengthen(isPossible: IsPossible, joint: JointBlueprint, key: string): Relaxation | undefined {
  const { planSet, blueprints } = joint
  const isOwn = (slot: number) => planSet.slots[slot]?.pathOf('minutes') === key
  const first = blueprints.find((_, slot) => isOwn(slot))
  if (first === undefined) return undefined
  const withMinutes = (minutes: number) =>
    blueprints.map((blueprint, slot) => (isOwn(slot) ? withMostMinutes(blueprint, minutes) : blueprint))
  return lengthenSession(
    first,
    { path: key, key },
    (minutes) => isPossible({ ...joint, blueprints: withMinutes(minutes) }),
    (path) => ` (${path})`,
  )
}

function changeLimitOfPlans(isPossible: IsPossible, joint: JointBlueprint, key: string): Relaxation | undefined {
  const { planSet, blueprints } = joint
  const isOwn = (slot: number, path: string) => planSet.slots[slot]?.pathOf(path) === key
  const limit = blueprints.flatMap(
    ({ constraints }, slot) => constraints.find(({ path }) => isOwn(slot, path)) ?? [],
  )[0]
  if (limit === undefined || limit.code === 'coverage') return undefined
  return changeLimit(limit, { path: key, key }, (value) => {
    const changed = blueprints.map((blueprint, slot) => withLimit(blueprint, ({ path }) => isOwn(slot, path), value))
    return isPossible({ ...joint, blueprints: changed })
  })
}

function drop(
  isPossible: IsPossible,
  joint: JointBlueprint,
  { key, constraint }: KeyedConstraint,
): Relaxation | undefined {
  const change = dropOf(constraint)
  if (change === undefined || !isPossible(joint, new Set([key]))) return undefined
  if (constraint.code !== 'history' && constraint.code !== 'exposure') return { ...change, keys: [key] }
  // What a stored request kept out is not let in by forgetting the candidate.
  const isStored = joint.blueprints.some(({ request }) => request.ineligible !== undefined)
  if (isStored) return undefined
  const field = constraint.code === 'history' ? 'candidate' : 'maxExposure'
  const paths = new Set(
    joint.blueprints.flatMap(({ request }, slot) =>
      request[field] === undefined ? [] : (joint.planSet.slots[slot]?.pathOf(field) ?? []),
    ),
  )
  return { message: change.message, changes: [...paths].map((path) => ({ path, to: undefined })), keys: [key] }
}
