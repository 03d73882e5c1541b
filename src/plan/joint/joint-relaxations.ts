import type { Relaxation } from '../../errors/impossible-plan-error'
import { dropOf, READINESS, smallest } from '../conflict/relaxations'
import type { Blueprint } from '../request/blueprint'
import { type CheckedRequest, LONGEST_SESSION } from '../request/request'
import { sessionOf } from '../request/session'
import { JointChecker, type JointDemands, type KeyedConstraint, SHARING } from './joint-demands'

/** How many plans there are, where that can be changed: the same demands for fewer. */
export interface Resize {
  readonly path: string
  readonly count: number
  readonly least: number
  readonly demandsFor: (count: number) => JointDemands
}

/** For every constraint in a conflict, the least change to it alone that makes all plans possible, where there is one. */
export function jointRelaxations(
  demands: JointDemands,
  conflict: readonly KeyedConstraint[],
  resize: Resize | undefined,
): Relaxation[] {
  const checker = new JointChecker()
  const isPossible: IsPossible = (changed, relaxed) =>
    checker.check(changed, { relaxed: relaxed ?? new Set() }).verdict === 'feasible'
  return [...conflict]
    .sort((a, b) => READINESS.indexOf(a.constraint.code) - READINESS.indexOf(b.constraint.code))
    .flatMap(({ key, constraint }) => {
      if (key === SHARING) return (resize && fewer(isPossible, resize, key)) ?? []
      const promise = demands.promises.findIndex(({ path }) => path === key)
      if (promise >= 0) return fewerRounds(isPossible, demands, promise) ?? []
      return (
        lengthen(isPossible, demands, key) ??
        changeLimit(isPossible, demands, key) ??
        drop(isPossible, demands, { key, constraint }) ??
        []
      )
    })
}

type IsPossible = (demands: JointDemands, relaxed?: ReadonlySet<string>) => boolean

function fewer(
  isPossible: IsPossible,
  { path, count, least, demandsFor }: Resize,
  key: string,
): Relaxation | undefined {
  const less = smallest(1, count - least, (by) => isPossible(demandsFor(count - by)))
  if (less === undefined) return undefined
  return {
    message: `ask for ${count - less} instead of ${count}`,
    changes: [{ path, from: count, to: count - less }],
    keys: [key],
  }
}

function fewerRounds(isPossible: IsPossible, demands: JointDemands, place: number): Relaxation | undefined {
  const { promises } = demands
  const { rounds: from, path, area } = promises[place] as JointDemands['promises'][number]
  const less = smallest(1, from - 1, (by) =>
    isPossible({
      ...demands,
      promises: promises.map((one, index) => (index === place ? { ...one, rounds: from - by } : one)),
    }),
  )
  if (less !== undefined)
    return {
      message: `promise "${area}" in ${from - less} instead of ${from} rounds`,
      changes: [{ path: `${path}.rounds`, from, to: from - less }],
      keys: [path],
    }
  if (!isPossible(demands, new Set([path]))) return undefined
  return { message: `drop ${path}`, changes: [{ path, to: undefined }], keys: [path] }
}

/** A longer session for the plans whose time this is. */
function lengthen(isPossible: IsPossible, demands: JointDemands, key: string): Relaxation | undefined {
  const { ensemble, blueprints } = demands
  const isOwn = (slot: number) => ensemble.slots[slot]?.pathOf('minutes') === key
  const first = blueprints.find((_, slot) => isOwn(slot))
  if (first === undefined) return undefined
  const { request, session } = first
  const at = (minutes: number): CheckedRequest['minutes'] =>
    typeof request.minutes === 'number' ? minutes : { min: request.minutes.min, max: minutes }
  const changed = (minutes: number) => (blueprint: Blueprint, slot: number) => {
    if (!isOwn(slot)) return blueprint
    const longer = { ...blueprint.request, minutes: at(minutes) }
    return { ...blueprint, request: longer, session: sessionOf(longer) }
  }
  const to = smallest(session.minutes + 1, LONGEST_SESSION, (minutes) =>
    isPossible({ ...demands, blueprints: blueprints.map(changed(minutes)) }),
  )
  if (to === undefined) return undefined
  const path = typeof request.minutes === 'number' ? key : `${key}.max`
  return { message: `ask for ${to} minutes (${path})`, changes: [{ path, from: session.minutes, to }], keys: [key] }
}

function changeLimit(isPossible: IsPossible, demands: JointDemands, key: string): Relaxation | undefined {
  const { ensemble, blueprints } = demands
  const isOwn = (slot: number, path: string) => ensemble.slots[slot]?.pathOf(path) === key
  const row = blueprints.flatMap(({ rows }, slot) => rows.filter(({ path }) => isOwn(slot, path)))[0]
  if (row === undefined || row.code === 'coverage') return undefined
  const withValue = (value: number) => ({
    ...demands,
    blueprints: blueprints.map((blueprint, slot) => ({
      ...blueprint,
      rows: blueprint.rows.map((one) => (isOwn(slot, one.path) ? { ...one, value } : one)),
    })),
  })
  const change = (to: number): Relaxation => ({
    message: `${row.side === 'min' ? 'lower' : 'raise'} ${key} from ${row.value} to ${to}`,
    changes: [{ path: key, from: row.value, to }],
    keys: [key],
  })
  if (row.side === 'min') {
    const less = smallest(1, row.value, (by) => isPossible(withValue(row.value - by)))
    return less === undefined ? undefined : change(row.value - less)
  }
  const more = smallest(row.value + 1, row.value + LONGEST_SESSION, (value) => isPossible(withValue(value)))
  return more === undefined ? undefined : change(more)
}

function drop(
  isPossible: IsPossible,
  demands: JointDemands,
  { key, constraint }: KeyedConstraint,
): Relaxation | undefined {
  const change = dropOf(constraint)
  if (change === undefined || !isPossible(demands, new Set([key]))) return undefined
  if (constraint.code !== 'history' && constraint.code !== 'exposure') return { ...change, keys: [key] }
  // What a stored request kept out is not let in by forgetting the candidate.
  const isStored = demands.blueprints.some(({ request }) => request.ineligible !== undefined)
  if (isStored) return undefined
  const field = constraint.code === 'history' ? 'candidate' : 'maxExposure'
  const paths = new Set(
    demands.blueprints.flatMap(({ request }, slot) =>
      request[field] === undefined ? [] : (demands.ensemble.slots[slot]?.pathOf(field) ?? []),
    ),
  )
  return { message: change.message, changes: [...paths].map((path) => ({ path, to: undefined })), keys: [key] }
}
