import * as z from 'zod/mini'
import type { Bank } from '../bank/bank'
import { checkBank } from '../bank/check-bank'
import { deepFreeze } from '../data/freeze'
import { lazy } from '../data/lazy'
import { UnknownIdError } from '../errors/unknown-id-error'
import { validate } from '../schema/validate'
import type { ContentRule, Finding } from './rule'
import { contentRules } from './rules'

/** A finding, with the rule and, where it concerns one, the question. */
export interface LintFinding extends Finding {
  readonly rule: string
  readonly question?: string
  /** Why the rule exists. */
  readonly reason: string
}

/** A finding that somebody looked at and lets stand. */
export interface LintException {
  readonly rule: string
  /** The id of the question; leave out for findings about an area or the whole bank. */
  readonly question?: string | undefined
  /** The field; leave out for all fields of the question. */
  readonly path?: string | undefined
  /** Why it may stand. */
  readonly reason: string
}

export interface LintOptions {
  /** Only the questions of these sets; rules about the bank still see all of it. @default every set */
  readonly sets?: readonly string[] | undefined
  /** Findings to accept, each with a reason. One that excuses nothing is itself reported. */
  readonly exceptions?: readonly LintException[] | undefined
  /** @default every rule of {@link contentRules} */
  readonly rules?: readonly ContentRule[] | undefined
}

const text = () => z.string().check(z.minLength(1))
const ruleSchema = () =>
  z.looseObject({
    name: text(),
    reason: text(),
    scope: z.enum(['question', 'bank']),
    check: z.custom<ContentRule['check']>((check) => typeof check === 'function', 'expected a function'),
  })
const optionsSchema = lazy(() =>
  z.strictObject({
    sets: z.optional(z.array(z.string())),
    exceptions: z.optional(
      z.array(z.strictObject({ rule: text(), question: z.optional(text()), path: z.optional(text()), reason: text() })),
    ),
    rules: z.optional(z.array(ruleSchema())),
  }),
)

/**
 * Checks the questions of a bank against the content rules: what a schema cannot see, such as vague anchors, compound
 * prompts, off-limits topics, near-duplicates and broken enemy links. Deprecated questions are left out.
 *
 * @param bank the bank with the questions
 * @param options which sets and rules, and findings to accept
 * @returns findings in the order of rules and questions; empty when there is nothing to fix
 * @throws UnknownIdError for a set, rule or question that does not exist
 * @throws ValidationError for malformed options
 * @example
 * ```ts
 * import { bank } from 'ml-interview-bank'
 * import { lintQuestions } from 'ml-interview-bank/lint'
 * lintQuestions(bank, { sets: ['statistics'] }).filter(({ rule }) => rule === 'off-limits') // => []
 * ```
 */
export function lintQuestions(bank: Bank, options: LintOptions = {}): readonly LintFinding[] {
  checkBank('lintQuestions', bank)
  const { sets, exceptions = [] } = validate(optionsSchema(), options, 'lint options')
  // The rules themselves, not what was read of them: a rule may be an object with methods.
  const { rules = contentRules } = options
  const setIds = bank.sets.map(({ id }) => id)
  sets?.forEach((id, index) => {
    if (!setIds.includes(id)) throw new UnknownIdError('set', id, setIds, `sets[${index}]`)
  })
  const names = rules.map(({ name }) => name)
  exceptions.forEach(({ rule, question }, index) => {
    if (!names.includes(rule)) throw new UnknownIdError('rule', rule, names, `exceptions[${index}].rule`)
    if (question !== undefined) bank.get(question)
  })
  const wanted = new Set(
    bank.sets
      .filter(({ id }) => sets?.includes(id) !== false)
      .flatMap(({ questions }) => questions.filter((one) => one.deprecated === undefined).map(({ id }) => id)),
  )
  const found = rules.flatMap((rule) =>
    findings(rule, bank, wanted).map((finding): LintFinding => ({ rule: rule.name, ...finding, reason: rule.reason })),
  )
  const excuses = (exception: LintException, { rule, question, path }: LintFinding) =>
    exception.rule === rule &&
    exception.question === question &&
    (exception.path === undefined || exception.path === path)
  const idle = exceptions
    .map((exception, index) => ({ exception, index }))
    .filter(({ exception }) => !found.some((finding) => excuses(exception as LintException, finding)))
    .map(
      ({ exception: { rule, question }, index }): LintFinding => ({
        rule,
        ...(question === undefined ? {} : { question }),
        path: `exceptions[${index}]`,
        message: 'excuses nothing',
        tip: 'Remove the exception.',
        reason: 'What has been fixed needs no excuse.',
      }),
    )
  const left = found.filter((finding) => !exceptions.some((one) => excuses(one as LintException, finding)))
  return deepFreeze([...left, ...idle])
}

function findings(
  rule: ContentRule,
  bank: Bank,
  wanted: ReadonlySet<string>,
): readonly (Finding & { question?: string })[] {
  if (rule.scope === 'bank')
    return rule.check(bank).filter(({ question }) => question === undefined || wanted.has(question))
  return bank.questions
    .filter(({ id }) => wanted.has(id))
    .flatMap((question) => rule.check(question).map((finding) => ({ question: question.id, ...finding })))
}
