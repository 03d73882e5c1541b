import type { PlanConstraint } from '../../errors/impossible-plan-error'
import type { IneligibilityReason } from './exposure'

declare const brand: unique symbol

/**
 * What a hard constraint is known by while a conflict is looked for: its path in the request, or its code where it has
 * none. Keys are made here alone, so that whoever relaxes a constraint and whoever applies it mean the same one.
 */
export type ConstraintKey = string & { readonly [brand]: true }

/** Constraints that are left out, to find out which of them are in conflict. */
export type RelaxedConstraints = ReadonlySet<ConstraintKey>

export const NOTHING_RELAXED: RelaxedConstraints = new Set()

const key = (text: string) => text as ConstraintKey

export const MINUTES = key('minutes')
export const LEAST_MINUTES = key('minutes.min')
export const FILTER = key('filter')
export const AREAS = key('areas')
export const DEPRECATED = key('deprecated')
export const ENEMIES = key('enemies')

export function keyOf({ path, code }: Pick<PlanConstraint, 'path' | 'code'>): ConstraintKey {
  return key(path === '' ? code : path)
}

/** What keeps questions out for this reason. */
export function reasonKey(reason: IneligibilityReason): ConstraintKey {
  return key(reason)
}

/** A constraint that stands at a path: a limit, an included question. */
export function pathKey(path: string): ConstraintKey {
  return key(path)
}

export function excludeKey(index: number): ConstraintKey {
  return key(`exclude[${index}]`)
}

/** That a section has only the questions that it is for. */
export function sectionKey(section: number): ConstraintKey {
  return key(`sections[${section}]`)
}

/** That a section is no longer than it is. */
export function sectionMinutesKey(section: number): ConstraintKey {
  return key(`sections[${section}].minutes`)
}
