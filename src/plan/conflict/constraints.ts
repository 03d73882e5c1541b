import type { PlanConstraint } from '../../errors/impossible-plan-error'
import { type Blueprint, eligible, minutesIn, sharesOf } from '../request/blueprint'
import { isInScope } from '../request/linear-constraints'

const KEPT_OUT = {
  history: 'nothing that this candidate was asked before, nor its enemies',
  exposure: 'no question used as often as `maxExposure` allows',
  'other-plans': 'no question of the other plans, nor an enemy of one',
  refused: 'no question that was refused',
} as const

/** What every plan has to have, and where even that cannot be. */
export const NO_QUESTIONS: PlanConstraint = {
  code: 'bank',
  path: '',
  message: 'at least one question, and the bank has none',
}

/** The key to relax a constraint by: its path, or its code where it has none. */
export function keyOf({ path, code }: PlanConstraint): string {
  return path === '' ? code : path
}

/** Every hard constraint of a request that can be relaxed, those first that people would rather not be told of. */
export function hardConstraints(blueprint: Blueprint): PlanConstraint[] {
  const { bank, request, session, constraints, required, ineligible } = blueprint
  const { filter, areas, exclude = [], sections = [] } = request
  const { questionMinutes, openingMinutes, closingMinutes, leastQuestionMinutes } = session
  const overhead = openingMinutes + closingMinutes
  const pool = eligible(blueprint)
  const none = [...(areas === undefined ? [] : sharesOf(areas).keys())].filter(
    (area) => !pool.some((question) => question.areas[0] === area),
  )
  return [
    ...(filter ? [{ code: 'filter', path: 'filter', message: 'only questions that the filter keeps' } as const] : []),
    ...(areas
      ? [
          {
            code: 'areas',
            path: 'areas',
            message: `only questions of the areas asked for${none.length === 0 ? '' : `; no question may be used for ${quotedList(none)}`}`,
          } as const,
        ]
      : []),
    ...sections.flatMap(({ name, areas: own, kinds, tags, ids }, index) =>
      (own ?? kinds ?? tags ?? ids) === undefined
        ? []
        : [
            {
              code: 'section',
              path: `sections[${index}]`,
              message: `only the questions that section "${name}" is for`,
            } as const,
          ],
    ),
    ...[...new Set([...ineligible.values()].flatMap((reasons) => [...reasons]))].map((code) => ({
      code,
      path: '',
      message: KEPT_OUT[code],
    })),
    { code: 'deprecated', path: '', message: 'no deprecated question' },
    { code: 'enemies', path: '', message: 'no two enemies in one interview' },
    ...exclude.map(
      (id, index) => ({ code: 'exclude', path: `exclude[${index}]`, message: `without "${id}"` }) as const,
    ),
    ...constraints.map((constraint) => {
      const isHopeless =
        constraint.side === 'min' &&
        constraint.value > 0 &&
        !pool.some((question) => isInScope(bank, constraint, question, request.credit === 'split'))
      return {
        code: constraint.code,
        path: constraint.path,
        message: isHopeless ? `${constraint.message}, and no question may be used for it` : constraint.message,
      }
    }),
    ...[...required].flatMap(([id, { code, path }]) =>
      code === 'asked'
        ? []
        : [{ code, path, message: `with "${id}", ${minutesIn(blueprint, bank.get(id))} minutes` } as const],
    ),
    ...sections.map(({ name, minutes }, index) => {
      const most = typeof minutes === 'number' ? minutes : minutes.max
      return {
        code: 'section',
        path: `sections[${index}].minutes`,
        message: `at most ${most} minutes in section "${name}"`,
      } as const
    }),
    ...(leastQuestionMinutes > 0
      ? [
          {
            code: 'minutes',
            path: 'minutes.min',
            message: `at least ${leastQuestionMinutes} minutes of questions, ${leastQuestionMinutes + overhead} with opening and closing`,
          } as const,
        ]
      : []),
    {
      code: 'minutes',
      path: 'minutes',
      message: `${questionMinutes} minutes for questions (${session.minutes} less ${overhead} for the opening and the candidate's own questions)`,
    },
  ]
}

function quotedList(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}
