import type { Bank } from '../../bank/bank'
import { ValidationError, type ValidationIssue } from '../../errors/validation-error'
import { validate } from '../../schema/validate'
import { checkNames } from './check-names'
import { requiredBy, timeboxOf } from './eligible'
import { addHistory, type Ineligible, IneligibleQuestions } from './exposure'
import { type LinearConstraint, linearConstraints } from './linear-constraints'
import { namesIn } from './names-in'
import { type CheckedRequest, requestSchema } from './request'
import { type Session, sessionOf } from './session'
import { type Targets, targetsOf } from './targets'

/** A request read against a bank: what the plan is to be, in the planner's own terms. */
export interface Blueprint extends Targets {
  readonly bank: Bank
  readonly request: CheckedRequest
  readonly seed: string
  readonly session: Session
  readonly constraints: readonly LinearConstraint[]
  /** Whether a broken limit costs, rather than forbids: for plans changed on the day, when time has made it impossible. */
  readonly areConstraintsSoft: boolean
  /** Questions that must be in: included, first, last, and those asked already. */
  readonly required: ReadonlyMap<string, { readonly path: string; readonly code: 'include' | 'order' | 'asked' }>
  /** Questions kept out by history, exposure, other plans, or the candidate. */
  readonly ineligible: Ineligible
  /** Only these, where a plan is changed and nothing new may come in. */
  readonly pool: ReadonlySet<string> | undefined
  /** Sections of questions that keep theirs. */
  readonly sectionOf: ReadonlyMap<string, number>
  /** Whether the plan was made before and is changed: what is off target then has other reasons. */
  readonly isChanged: boolean
  /** Minutes of questions that do not take their own. */
  readonly timeboxes: ReadonlyMap<string, number>
}

/** What has happened to a plan, or stands around it, when its request is read. */
export interface PlanContext {
  /** Questions of other plans, and their enemies. */
  readonly taken?: Iterable<string> | undefined
  /** Further limits, such as an overlap. */
  readonly constraints?: readonly LinearConstraint[] | undefined
  /** Questions asked already, with the minutes they took. */
  readonly asked?: ReadonlyMap<string, number> | undefined
  readonly refused?: Iterable<string> | undefined
  /** The session as it is now, in place of the request's. */
  readonly session?: Session | undefined
  /** Questions that must stay. */
  readonly kept?: Iterable<string> | undefined
  readonly pool?: Iterable<string> | undefined
  readonly areConstraintsSoft?: boolean | undefined
  /** By question: the minutes that it takes in the plan already. */
  readonly minutes?: ReadonlyMap<string, number> | undefined
  /** By question: the section that it stands in, which it keeps. */
  readonly sections?: ReadonlyMap<string, number> | undefined
  /** Included questions that time has forced out. */
  readonly released?: ReadonlySet<string> | undefined
}

/**
 * Reads a request; refuses what is malformed or names what the bank does not have.
 * @throws ValidationError, UnknownIdError
 */
export function readRequest(bank: Bank, input: unknown, context: PlanContext = {}): Blueprint {
  const request = validate(requestSchema(), input, 'plan request')
  checkNames(request, namesIn(bank))
  return blueprintOf(bank, request, context)
}

/** The blueprint of a request that has been checked already. */
export function blueprintOf(bank: Bank, request: CheckedRequest, context: PlanContext = {}): Blueprint {
  const { taken = [], constraints = [], asked = new Map(), refused = [], released = new Set() } = context
  const session = context.session ?? sessionOf(request)
  if (context.session === undefined) refuse(impossibleTimes(bank, request, session))
  const required = new Map(requiredBy(request))
  for (const id of released) required.delete(id)
  for (const id of context.kept ?? []) if (!required.has(id)) required.set(id, { path: '', code: 'include' })
  for (const id of asked.keys()) required.set(id, { path: '', code: 'asked' })
  const ineligible = new IneligibleQuestions()
  ineligible.add('other-plans', taken)
  addHistory(ineligible, bank, request)
  ineligible.add('refused', refused)
  for (const id of asked.keys()) ineligible.reasons.delete(id)
  const draft = {
    bank,
    request,
    seed: request.seed ?? '',
    session,
    constraints: [...linearConstraints(request), ...constraints],
    areConstraintsSoft: context.areConstraintsSoft === true,
    required,
    ineligible: ineligible.reasons,
    pool: context.pool === undefined ? undefined : new Set(context.pool),
    isChanged:
      asked.size > 0 ||
      [...refused].length > 0 ||
      session.minutes !== sessionOf(request).minutes ||
      session.questionMinutes !== sessionOf(request).questionMinutes,
    sectionOf: context.sections ?? new Map(),
    timeboxes: new Map([...Object.entries(request.timeboxes ?? {}), ...(context.minutes ?? []), ...asked]),
  }
  return { ...draft, ...targetsOf(draft) }
}

/** What no choice of questions could mend: times that do not fit together. */
function impossibleTimes(bank: Bank, request: CheckedRequest, session: Session): ValidationIssue[] {
  const issues: ValidationIssue[] = []
  if (session.questionMinutes < 1)
    issues.push({
      path: request.openingMinutes === undefined ? 'closingMinutes' : 'openingMinutes',
      expected: `opening and closing to leave time for questions in ${session.minutes} minutes`,
      received: `${session.openingMinutes + session.closingMinutes} minutes`,
    })
  request.last?.forEach((id, index) => {
    if (request.first?.includes(id))
      issues.push({
        path: `last[${index}]`,
        expected: 'a question that does not come first',
        received: JSON.stringify(id),
      })
  })
  for (const [id, minutes] of Object.entries(request.timeboxes ?? {})) {
    const { min, max } = timeboxOf(bank.get(id))
    if (minutes < min || minutes > max)
      issues.push({ path: `timeboxes.${id}`, expected: `${min} to ${max} minutes`, received: String(minutes) })
  }
  return issues
}

function refuse(issues: readonly ValidationIssue[]): void {
  if (issues.length > 0) throw new ValidationError('plan request', issues)
}
