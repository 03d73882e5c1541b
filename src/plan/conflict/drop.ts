import type { PlanConstraint, Relaxation } from '../../errors/impossible-plan-error'
import { type CheckedRequest, MAX_SESSION_MINUTES } from '../request/request'
import type { HardConstraint } from './constraints'

/** What people give up first. */
const RELAXATION_ORDER: readonly PlanConstraint['code'][] = [
  'exclude',
  'limit',
  'coverage',
  'include',
  'order',
  'section',
  'filter',
  'areas',
  'exposure',
  'history',
  'other-plans',
  'minutes',
]

/** Sorts constraints by how readily people give them up. */
export function byReadiness(a: PlanConstraint, b: PlanConstraint): number {
  return RELAXATION_ORDER.indexOf(a.code) - RELAXATION_ORDER.indexOf(b.code)
}

/**
 * Dropping a constraint; undefined for those that nobody can drop.
 *
 * @param request that the constraint is of, so that only what it has is changed
 */
export function dropOf(constraint: HardConstraint, request?: CheckedRequest): Relaxation | undefined {
  const { code, path, key } = constraint
  const drop = (message: string, paths: readonly string[]): Relaxation | undefined =>
    paths.length === 0
      ? undefined
      : { message, changes: paths.map((one) => ({ path: one, to: undefined })), keys: [key] }
  switch (code) {
    case 'include':
    case 'order': {
      const paths = request === undefined ? [path] : placesNaming(request, path)
      return path === '' ? undefined : drop(`drop ${paths.join(' and ')}`, paths)
    }
    case 'exclude':
    case 'filter':
    case 'areas':
    case 'limit':
    case 'coverage':
      return path === '' ? undefined : drop(`drop ${path}`, [path])
    case 'section': {
      const { section } = constraint
      if (section?.part !== 'questions') return setTo(constraint)
      const fields = section.fields.map((field) => `${path}.${field}`)
      return drop(`let any question into ${path}`, fields)
    }
    case 'history':
      return drop('allow questions that this candidate was asked before', keepersOut(request, 'candidate', code))
    case 'exposure':
      return drop('drop maxExposure', keepersOut(request, 'maxExposure', code))
    case 'other-plans':
      return request?.ineligible?.[code] === undefined
        ? undefined
        : drop(`drop ineligible.${code}`, [`ineligible.${code}`])
    default:
      return undefined
  }
}

/** A section as long, or as short, as can be. */
function setTo({ path: own, key, section }: HardConstraint): Relaxation {
  const isLength = section?.part === 'length'
  const path = isLength && section.isRange ? `${own}.max` : own
  const to = isLength ? MAX_SESSION_MINUTES : 0
  return { message: `set ${path} to ${to}`, changes: [{ path, to }], keys: [key] }
}

/** Every place of a request that wants the question in that one place wants. */
function placesNaming(request: CheckedRequest, path: string): string[] {
  const named = (['include', 'first', 'last'] as const).flatMap((field) =>
    (request[field] ?? []).map((id, index) => ({ id, path: `${field}[${index}]` })),
  )
  const own = named.find((one) => one.path === path)
  return own === undefined ? [path] : named.filter(({ id }) => id === own.id).map((one) => one.path)
}

/** The fields by which history keeps questions out: the request's own, and what a stored plan holds in its place. */
function keepersOut(
  request: CheckedRequest | undefined,
  field: 'candidate' | 'maxExposure',
  reason: 'history' | 'exposure',
): string[] {
  if (request === undefined) return [field]
  return [
    ...(request[field] === undefined ? [] : [field]),
    ...(request.ineligible?.[reason] === undefined ? [] : [`ineligible.${reason}`]),
  ]
}
