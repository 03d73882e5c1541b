import type { PlanConstraint } from '../../errors/impossible-plan-error'
import type { Question } from '../../schema/question-set'
import type { Blueprint } from '../request/blueprint'
import { type ConstraintKey, keyOf } from '../request/constraint-key'
import { eligible, minutesIn, sharesOf } from '../request/eligible'
import { isInScope, type LinearConstraint } from '../request/linear-constraints'
import type { CheckedRequest } from '../request/request'

/** A hard constraint that can be relaxed. */
export interface HardConstraint extends PlanConstraint {
  readonly key: ConstraintKey
  /** The limit that it is, if it is one. */
  readonly limit?: LinearConstraint
  /** What of a section it is about, if it is about one. */
  readonly section?:
    | { readonly part: 'questions'; readonly fields: readonly SectionField[] }
    | { readonly part: 'length'; readonly isRange: boolean }
}

/** Fields that say which questions a section is for. */
export const SECTION_FIELDS = ['areas', 'kinds', 'tags', 'ids'] as const
export type SectionField = (typeof SECTION_FIELDS)[number]

const INELIGIBLE_MESSAGES = {
  history: 'nothing that this candidate was asked before, nor its enemies',
  exposure: 'no question used as often as `maxExposure` allows',
  'other-plans': 'no question of the other plans, nor an enemy of one',
  refused: 'no question that was refused',
} as const

/** What every plan has to have, and where even that cannot be. */
export const NO_QUESTIONS = withKey({ code: 'bank', path: '', message: 'at least one question, and the bank has none' })

/** Every hard constraint of a request that can be relaxed, those first that people would rather not be told of. */
export function hardConstraints(blueprint: Blueprint): HardConstraint[] {
  const pool = eligible(blueprint)
  return [
    ...poolConstraints(blueprint, pool),
    ...limitConstraints(blueprint, pool),
    ...requiredConstraints(blueprint),
    ...timeConstraints(blueprint),
  ]
}

/** A constraint as errors tell of it. */
export function toPlanConstraint({ code, path, message }: HardConstraint): PlanConstraint {
  return { code, path, message }
}

function withKey<C extends PlanConstraint>(constraint: C): C & { readonly key: ConstraintKey } {
  return { ...constraint, key: keyOf(constraint) }
}

/** Which questions may be used. */
function poolConstraints({ request, ineligible }: Blueprint, pool: readonly Question[]): HardConstraint[] {
  const { filter, areas, exclude = [], sections = [] } = request
  const constraints: PlanConstraint[] = []
  if (filter !== undefined)
    constraints.push({ code: 'filter', path: 'filter', message: 'only questions that the filter keeps' })
  if (areas !== undefined) {
    const none = [...sharesOf(areas).keys()].filter((area) => !pool.some((question) => question.areas[0] === area))
    const without = none.map((area) => `"${area}"`).join(', ')
    constraints.push({
      code: 'areas',
      path: 'areas',
      message: `only questions of the areas asked for${none.length === 0 ? '' : `; no question may be used for ${without}`}`,
    })
  }
  const reasons = new Set([...ineligible.values()].flatMap((own) => [...own]))
  return [
    ...constraints.map(withKey),
    ...sections.flatMap((section, index) => sectionConstraints(section, index)),
    ...[...reasons].map((code) => withKey({ code, path: '', message: INELIGIBLE_MESSAGES[code] })),
    withKey({ code: 'deprecated', path: '', message: 'no deprecated question' }),
    withKey({ code: 'enemies', path: '', message: 'no two enemies in one interview' }),
    ...exclude.map((id, index) => withKey({ code: 'exclude', path: `exclude[${index}]`, message: `without "${id}"` })),
  ]
}

type Section = NonNullable<CheckedRequest['sections']>[number]

function sectionConstraints(section: Section, index: number): HardConstraint[] {
  const fields = SECTION_FIELDS.filter((field) => section[field] !== undefined)
  if (fields.length === 0) return []
  const message = `only the questions that section "${section.name}" is for`
  return [
    { ...withKey({ code: 'section', path: `sections[${index}]`, message }), section: { part: 'questions', fields } },
  ]
}

function limitConstraints({ bank, request, constraints }: Blueprint, pool: readonly Question[]): HardConstraint[] {
  return constraints.map((limit) => {
    const { code, path, message, side, value } = limit
    const isHopeless =
      side === 'min' &&
      value > 0 &&
      !pool.some((question) => isInScope(bank, limit, question, request.credit === 'split'))
    const why = isHopeless ? `${message}, and no question may be used for it` : message
    return { ...withKey({ code, path, message: why }), limit }
  })
}

function requiredConstraints(blueprint: Blueprint): HardConstraint[] {
  const { bank, required } = blueprint
  return [...required].flatMap(([id, { code, path }]) => {
    if (code === 'asked') return []
    return [withKey({ code, path, message: `with "${id}", ${minutesIn(blueprint, bank.get(id))} minutes` })]
  })
}

function timeConstraints({ request, session }: Blueprint): HardConstraint[] {
  const { questionMinutes, openingMinutes, closingMinutes, leastQuestionMinutes } = session
  const overhead = openingMinutes + closingMinutes
  const sections = (request.sections ?? []).map(({ name, minutes }, index): HardConstraint => {
    const isRange = typeof minutes !== 'number'
    const most = isRange ? minutes.max : minutes
    const message = `at most ${most} minutes in section "${name}"`
    return {
      ...withKey({ code: 'section', path: `sections[${index}].minutes`, message }),
      section: { part: 'length', isRange },
    }
  })
  const least = `at least ${leastQuestionMinutes} minutes of questions, ${leastQuestionMinutes + overhead} with opening and closing`
  const most = `${questionMinutes} minutes for questions (${session.minutes} less ${overhead} for the opening and the candidate's own questions)`
  return [
    ...sections,
    ...(leastQuestionMinutes > 0 ? [withKey({ code: 'minutes', path: 'minutes.min', message: least } as const)] : []),
    withKey({ code: 'minutes', path: 'minutes', message: most }),
  ]
}
