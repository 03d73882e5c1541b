import { repeated } from '../data/repeated'
import { describeValue } from '../errors/describe-value'
import { ValidationError } from '../errors/validation-error'
import type { Known } from './known'
import { outlineOf, repeatedIds, withQuestionId } from './outline'
import { type QuestionSet, zodQuestionSet } from './question-set'
import { type Role, zodRole } from './role'
import { check } from './validate'

/**
 * Checks a question set and keeps its literal ids in the type: what authors call in their own packages.
 *
 * @param set the set; every key is checked, and unknown keys are refused
 * @returns the set as given
 * @throws ValidationError that lists every problem with its path, what was expected and what came
 * @example
 * ```ts
 * import { defineQuestionSet } from 'ml-interview-bank/core'
 * const ours = defineQuestionSet({
 *   id: 'acme-search',
 *   title: 'Search at Acme',
 *   summary: 'Our own questions on ranking.',
 *   questions: [
 *     {
 *       id: 'acme-click-bias',
 *       title: 'Learning from clicks',
 *       areas: ['statistics'],
 *       kind: 'situational',
 *       difficulty: 'medium',
 *       minutes: 10,
 *       prompt: 'Our ranker learns from clicks on its own results. Tell me how you would find out whether that hurts us.',
 *       assesses: 'Sees feedback loops and position bias, and can design a test for them.',
 *       followUps: [
 *         { ask: 'Which data would you look at first?', listenFor: 'Click rates by position (level 3), not by item alone.' },
 *         { ask: 'What could you randomize?', listenFor: 'A small share of traffic, with its cost stated (level 4).' },
 *       ],
 *       rubric: {
 *         1: 'Treats clicks as unbiased labels and sees no loop even when asked.',
 *         2: 'Names the loop but offers no way to measure it.',
 *         3: 'Separates position from relevance with randomized or re-weighted data.',
 *         4: 'Also weighs the cost of exploration and says which result would stop the work.',
 *       },
 *       answerKey: ['Items shown first are clicked more whatever their relevance.'],
 *       redFlags: ['Proposes to train longer on the same clicks.'],
 *       tags: ['ranking'],
 *       since: '1.0.0',
 *     },
 *   ],
 * })
 * ours.questions[0].id // => 'acme-click-bias'
 * ```
 */
export function defineQuestionSet<const Set extends QuestionSet>(set: Set): Set {
  const outline = outlineOf(set)
  const issues = [...check(zodQuestionSet(), set).issues, ...repeatedIds(outline)]
  if (issues.length > 0)
    throw new ValidationError(
      `question set ${labelOf(set)}`,
      issues.map((issue) => ({ ...issue, path: withQuestionId(issue.path, outline) })),
    )
  return set
}

/** `defineQuestionSet` for a role with these areas: an editor offers them, and any others are taken as well. */
export type DefineQuestionSet<AreaId extends string = string> = <const Set extends QuestionSet<string, Known<AreaId>>>(
  set: Set,
) => Set

/**
 * Checks a role and keeps its literal area and domain ids in the type.
 *
 * @param role domains with their default weights (any positive scale), each with its areas
 * @returns the role as given
 * @throws ValidationError that lists every problem
 * @example
 * ```ts
 * import { createBank, defineRole } from 'ml-interview-bank/core'
 * const role = defineRole({
 *   id: 'data-engineer',
 *   title: 'Data engineer',
 *   summary: 'Builds the pipelines.',
 *   domains: [
 *     {
 *       id: 'skills',
 *       title: 'Skills',
 *       weight: 1,
 *       areas: [{ id: 'sql', title: 'SQL', summary: 'Queries.', topics: ['joins'], source: 'Skills' }],
 *     },
 *   ],
 * })
 * createBank(role, []).areas.map((area) => area.id) // => ['sql']
 * ```
 */
export function defineRole<const R extends Role>(role: R): R {
  checkRole(role)
  return role
}

/**
 * A copy of a role, checked.
 * @throws ValidationError that lists every problem
 */
export function checkRole(input: Role): Role {
  const { data, issues } = check(zodRole(), input)
  const { domains = [] } = data ?? {}
  const twice = [
    ...repeated(domains.flatMap(({ areas }) => areas.map(({ id }) => id))),
    ...repeated(domains.map(({ id }) => id)),
  ].map((id) => ({ path: 'domains', expected: 'ids used once', received: `"${id}" twice` }))
  if (data === undefined || twice.length > 0) throw new ValidationError(`role ${labelOf(input)}`, [...issues, ...twice])
  return data as Role
}

/** The name of an input in an error message, whatever the input is. */
export function labelOf(input: unknown): string {
  const nameless = '(without an id)'
  try {
    const id = (input as { id?: unknown } | null | undefined)?.id
    return typeof id === 'string' ? describeValue(id) : nameless
  } catch {
    // A getter that throws: what is wrong with it is said where the input is checked.
    return nameless
  }
}
