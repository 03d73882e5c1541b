import type { Relaxation } from '../../errors/impossible-plan-error'
import type { Blueprint } from '../request/blueprint'
import type { LinearConstraint } from '../request/linear-constraints'
import { type CheckedRequest, MAX_SESSION_MINUTES } from '../request/request'
import { sessionOf } from '../request/session'

/** What a change is reported as: where it is made, and the key of the constraint that it changes. */
export interface ChangePlace {
  readonly path: string
  readonly key: string
}

/** The least change of a limit that will do; `lowest` is the least that a minimum can be. */
export function changeLimit(
  { side, value: from, lowest = 0 }: LinearConstraint & { readonly lowest?: number },
  { path, key }: ChangePlace,
  willDo: (value: number) => boolean,
): Relaxation | undefined {
  if (side === 'min') {
    const by = leastSufficient(1, from - lowest, (less) => willDo(from - less))
    return by === undefined ? undefined : changeTo(from - by, { from, path, key }, 'lower')
  }
  const to = leastSufficient(from + 1, from + MAX_SESSION_MINUTES, willDo)
  return to === undefined ? undefined : changeTo(to, { from, path, key }, 'raise')
}

/** The same with a new value, as it is told. */
export function changeTo(
  to: number,
  { from, path, key }: ChangePlace & { readonly from: number },
  verb: 'lower' | 'raise',
): Relaxation {
  return { message: `${verb} ${path} from ${from} to ${to}`, changes: [{ path, from, to }], keys: [key] }
}

/**
 * The shortest longer session that will do. A longer session has a longer opening and closing, unless they are given.
 *
 * @param where said after the minutes
 */
export function lengthenSession(
  { request, session: { minutes: from } }: Blueprint,
  { path: whole, key }: ChangePlace,
  willDo: (minutes: number) => boolean,
  where = (_path: string) => '',
): Relaxation | undefined {
  const to = leastSufficient(from + 1, MAX_SESSION_MINUTES, willDo)
  if (to === undefined) return undefined
  const path = typeof request.minutes === 'number' ? whole : `${whole}.max`
  return { message: `ask for ${to} minutes${where(path)}`, changes: [{ path, from, to }], keys: [key] }
}

/** A blueprint with another value of the limits that are meant. */
export function withLimit(
  blueprint: Blueprint,
  isMeant: (limit: LinearConstraint) => boolean,
  value: number,
): Blueprint {
  return {
    ...blueprint,
    constraints: blueprint.constraints.map((limit) => (isMeant(limit) ? { ...limit, value } : limit)),
  }
}

/** A blueprint of a session that may take so many minutes. */
export function withMostMinutes(blueprint: Blueprint, most: number): Blueprint {
  const { minutes } = blueprint.request
  return withMinutes(blueprint, typeof minutes === 'number' ? most : { min: minutes.min, max: most })
}

/** A blueprint of a session of another length, its targets as before. */
export function withMinutes(blueprint: Blueprint, minutes: CheckedRequest['minutes']): Blueprint {
  const request = { ...blueprint.request, minutes }
  return { ...blueprint, request, session: sessionOf(request) }
}

/** The least whole number from `low` to `high` that will do, if larger ones will do wherever smaller ones do. */
export function leastSufficient(low: number, high: number, willDo: (value: number) => boolean): number | undefined {
  if (low > high) return undefined
  // In growing steps, as the least is near as a rule, and far from it the question is harder to decide.
  let [no, yes] = [low - 1, low]
  for (let step = 1; !willDo(yes); step *= 2) {
    if (yes === high) return undefined
    no = yes
    yes = Math.min(high, yes + step)
  }
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (willDo(middle)) yes = middle
    else no = middle
  }
  return yes
}
