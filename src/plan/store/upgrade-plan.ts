import type { Bank } from '../../bank/bank'
import { addHistory, IneligibleQuestions } from '../request/exposure'
import { INELIGIBILITY, requestSchema } from '../request/request'
import { FORMAT } from '../result/format'
import type { IssueCollector } from './issue-collector'

type Fields = Readonly<Record<string, unknown>>

/**
 * A plan of package version 0.1 as one of today, as far as all that it needs can be known; any other plan as it is. Then
 * a session's overhead was one number, nothing told what had happened, and a plan that asked for no areas was balanced
 * over the role's domains, which no plan is today. Some fields had other names.
 *
 * @throws StoredPlanError for a plan of version 0.1 that cannot be read
 */
export function upgradePlan(bank: Bank, plan: unknown, issues: IssueCollector, path = ''): unknown {
  if (!isOld(plan)) return plan
  const refuse = (position: string, why: string) =>
    issues.fail(
      `${path}${position}`,
      'a plan of today',
      `a plan of version 0.1, ${why}: build it again from its request`,
    )
  const request = fieldsOf(plan.request)
  const balance = fieldsOf(plan.balance)
  if (balance?.over === 'domains') return refuse('balance.over', 'balanced over domains')
  if (request === undefined || balance === undefined || !Array.isArray(plan.items)) return plan
  const { overheadMinutes: _, maxExposure, weights, filter, ...rest } = request
  const { openingMinutes, closingMinutes } = plan
  const exposure = fieldsOf(maxExposure)
  const { asOf, ...kept } = renamed(exposure, { uses: 'maxUses' })
  const asked = requestSchema().safeParse({
    ...renamed(rest, { difficulty: 'difficulties' }),
    ...(asOf === undefined ? {} : { on: asOf }),
    ...(exposure === undefined ? {} : { maxExposure: kept }),
    ...(weights === undefined ? {} : { weights: renamed(fieldsOf(weights), { difficulty: 'difficulties' }) }),
    ...(filter === undefined ? {} : { filter: renamed(fieldsOf(filter), { deprecated: 'includeDeprecated' }) }),
    openingMinutes,
    closingMinutes,
  })
  if (!asked.success) return refuse('request', 'whose request cannot be read')
  const { history: __, ...today } = asked.data
  const out = new IneligibleQuestions()
  addHistory(out, bank, asked.data)
  const ineligible = INELIGIBILITY.flatMap((reason) => {
    const ids = [...out.reasons].flatMap(([id, reasons]) => (reasons.has(reason) ? [id] : [])).sort()
    return ids.length === 0 ? [] : [[reason, ids] as const]
  })
  return {
    ...plan,
    format: FORMAT,
    request: ineligible.length === 0 ? today : { ...today, ineligible: Object.fromEntries(ineligible) },
    progress: { asked: [], refused: [], lostMinutes: 0 },
    sections: [],
    balance: { ...balance, domains: domainRows(bank, balance.groups) },
    gap: Number(plan.objective) - Number(plan.bound),
  }
}

/** Whether a plan, or a loop with such plans, is one of package version 0.1. */
export function isOld(plan: unknown): plan is Fields {
  const fields = fieldsOf(plan)
  return fields !== undefined && 'items' in fields && !('progress' in fields) && !('format' in fields)
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

/** Fields under the names that they have today. */
function renamed(fields: Fields = {}, names: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [names[name] ?? name, value]))
}

/** Rows of areas, added up by domain; rows that are none are left for the schema to refuse. */
function domainRows(bank: Bank, rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows
  const areas = new Map<string, string>(bank.areas.map(({ id }) => [id, bank.domainOf(id)]))
  const sums = new Map<string, { name: string; targetMinutes: number; minutes: number; questions: number }>()
  for (const row of rows) {
    const { name, targetMinutes, minutes, questions } = fieldsOf(row) ?? {}
    const domain = areas.get(String(name)) ?? String(name)
    const sum = sums.get(domain) ?? { name: domain, targetMinutes: 0, minutes: 0, questions: 0 }
    sums.set(domain, {
      name: domain,
      targetMinutes: sum.targetMinutes + Number(targetMinutes),
      minutes: sum.minutes + Number(minutes),
      questions: sum.questions + Number(questions),
    })
  }
  return [...sums.values()]
}
