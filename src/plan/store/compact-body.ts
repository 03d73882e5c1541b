import type { Bank } from '../../bank/bank'
import { UnknownIdError } from '../../errors/unknown-id-error'
import { validate } from '../../schema/validate'
import type { CheckedRequest } from '../request/request'
import { withoutMissing } from '../request/without-missing'
import type { Plan } from '../result/plan'
import type { CompactBody, SITUATIONS } from './compact-schema'
import { withStoredWords, writeOut } from './expand-plan'
import { canonicalJson, fingerprint } from './fingerprint'
import type { IdTable } from './id-table'
import { IssueCollector } from './issue-collector'
import { storedRequestSchema } from './plan-schema'

/**
 * What is stored of one plan: what the rest can be written out from again, and what does not follow from it.
 *
 * @throws UnknownIdError for a question that the bank does not have: without its text it could not be read again
 */
export function compactBody(bank: Bank, plan: Plan, table: IdTable): CompactBody {
  const request = validate(storedRequestSchema(), plan.request, "plan's request")
  const sections = new Map(request.sections?.map(({ name }, index) => [name, index]))
  const ids = bank.questions.map(({ id }) => id)
  const items = plan.items.map(({ question, minutes, section }, index) => {
    if (!bank.has(question.id)) throw new UnknownIdError('question', question.id, ids, `items[${index}]`, KEEP_TEXT)
    return { question, minutes, section: sections.get(section ?? '') ?? 0 }
  })
  const { asked, refused, minutes, lostMinutes } = plan.progress
  const progress = {
    ...(asked.length === 0 ? {} : { asked: asked.map((one): [string, number] => [one.id, one.minutes]) }),
    ...(refused.length === 0 ? {} : { refused: [...refused] }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(lostMinutes === 0 ? {} : { lostMinutes }),
  }
  const hasChanged = Object.keys(progress).length > 0
  const remainders = (hasChanged ? [undefined, ...AFTER_CHANGES] : [undefined]).map((situation) =>
    remainderOf(bank, plan, request, items, situation),
  )
  const stored = table.refer({ request: plan.request, progress: { refused } }) as {
    readonly request: CompactBody['request']
    readonly progress: { readonly refused: (string | number)[] }
  }
  return {
    request: stored.request,
    ...(hasChanged ? { progress: { ...progress, ...(refused.length === 0 ? {} : stored.progress) } } : {}),
    items: items.map(({ question, minutes, section }) =>
      request.sections === undefined
        ? [question.id, minutes, fingerprint(question)]
        : [question.id, minutes, fingerprint(question), section],
    ),
    bound: plan.bound,
    ...shortest(remainders),
  }
}

/** What to do with a plan that alone has the text of a question. */
const KEEP_TEXT =
  'Its text is in the plan alone, and a compact plan holds none: store the whole plan with JSON.stringify(), or replace the question first.'

const AFTER_CHANGES: readonly (typeof SITUATIONS)[number][] = ['soft', 'kept', 'kept-soft', 'closed']

type Remainder = Pick<CompactBody, 'situation' | 'targets' | 'objective' | 'optimal' | 'notes' | 'reasons'>

function shortest(remainders: readonly Remainder[]): Remainder {
  const [best = {}] = remainders
    .map((remainder) => ({ remainder, length: JSON.stringify(remainder).length }))
    .sort((a, b) => a.length - b.length)
    .map(({ remainder }) => remainder)
  return best
}

/** What would be missing if the plan were written out again from its sources, in these circumstances. */
function remainderOf(
  bank: Bank,
  plan: Plan,
  request: CheckedRequest,
  items: Parameters<typeof writeOut>[1]['items'],
  situation: CompactBody['situation'],
): Remainder {
  const { bound, progress } = plan
  const usable = withoutMissing(request, (id) => !bank.has(id))
  const issues = new IssueCollector('plan')
  const again = (targets: CompactBody['targets']) =>
    writeOut(
      bank,
      { request: usable, given: request, progress, items, body: { bound, situation, targets } },
      issues,
      '',
    )
  const first = again(undefined)
  const targets = equal(targetsIn(first), targetsIn(plan)) ? undefined : targetsIn(plan)
  const written = targets === undefined ? first : again(targets)
  const objective = written.objective === plan.objective ? undefined : plan.objective
  const reasons = plan.items.flatMap(({ reason }, index): [number, string][] =>
    written.items[index]?.reason === reason ? [] : [[index, reason]],
  )
  const notes = plan.notes.map((note) => (written.notes.includes(note) ? written.notes.indexOf(note) : note))
  const remainder = {
    ...(situation === undefined ? {} : { situation }),
    ...(targets === undefined ? {} : { targets }),
    ...(objective === undefined ? {} : { objective }),
    ...(reasons.length === 0 ? {} : { reasons }),
    ...(equal(written.notes, plan.notes) ? {} : { notes }),
  }
  const whole = withStoredWords(written, { ...remainder, request: {}, items: [], bound })
  return whole.optimal === plan.optimal ? remainder : { ...remainder, optimal: plan.optimal }
}

function targetsIn({ balance: { groups, difficulties, kinds }, request }: Plan): NonNullable<CompactBody['targets']> {
  const rows = (all: Plan['balance']['groups']) =>
    all.map(({ name, targetMinutes, leastMinutes = targetMinutes }): [string, number, number] => [
      name,
      leastMinutes,
      targetMinutes,
    ])
  return {
    groups: rows(groups),
    difficulties: rows(difficulties),
    ...(request.kinds === undefined ? {} : { kinds: rows(kinds) }),
  }
}

function equal(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
