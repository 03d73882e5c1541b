import { describeValue } from '../../errors/describe-value'
import { nearMiss } from '../../errors/near-miss'
import { ValidationError } from '../../errors/validation-error'
import { plainData } from '../../schema/plain-data'
import type { IssueCollector } from './issue-collector'
import { readJson } from './read-json'

/** More than any session, loop or set of forms needs. */
const MAX_CHARACTERS = 20_000_000
const MAX_LISTED = 10_000
const MAX_VALUES = 500_000

const KIND = {
  plan: 'a stored plan',
  loop: 'a stored loop',
  forms: 'a stored set of forms',
  loops: 'a stored set of loops',
} as const
const READER = { plan: 'parsePlan', loop: 'parseLoop', forms: 'parseForms', loops: 'parseLoops' } as const

/**
 * What was stored, as an object: from JSON text, or as given.
 * @throws StoredPlanError for broken or oversized JSON, and for something else that was stored
 */
export function readStored(input: unknown, issues: IssueCollector): Readonly<Record<string, unknown>> {
  const value = typeof input === 'string' ? readText(input, issues) : input
  if (ArrayBuffer.isView(value))
    issues.fail('', `${KIND[issues.what]}: its JSON text, or what that holds`, 'bytes (read the file as UTF-8 text)')
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return issues.fail('', KIND[issues.what], describeValue(value))
  refuseOversized(value, issues)
  const stored = asPlainData(value, issues) as Readonly<Record<string, unknown>>
  const near = Object.hasOwn(stored, 'compact') ? undefined : nearMiss(stored)
  if (near !== undefined) issues.fail('', KIND[issues.what], near)
  const kind = kindOf(stored, issues)
  if (kind !== undefined && kind !== issues.what)
    issues.fail('', KIND[issues.what], `${KIND[kind]} (read it with ${READER[kind]})`)
  return stored
}

/** What is not JSON was never stored: getters, classes, objects that hold themselves. */
function asPlainData(value: object, issues: IssueCollector): object {
  try {
    return plainData(KIND[issues.what], value)
  } catch (error) {
    const [first] = error instanceof ValidationError ? error.issues : []
    if (first === undefined) throw error
    return issues.fail(first.path, first.expected, first.received)
  }
}

function readText(text: string, issues: IssueCollector): unknown {
  if (text.length > MAX_CHARACTERS)
    issues.fail('', `at most ${MAX_CHARACTERS.toLocaleString('en-US')} characters`, text.length.toLocaleString('en-US'))
  const { value, fault } = readJson(text)
  if (fault !== undefined)
    issues.fail('', `JSON, with ${fault.expected} at line ${fault.line}, column ${fault.column}`, fault.received)
  return value
}

/** What something stored is, as far as its fields tell. */
function kindOf(value: Readonly<Record<string, unknown>>, issues: IssueCollector): keyof typeof KIND | undefined {
  const has = (key: string) => Object.hasOwn(value, key)
  try {
    if (has('compact')) return (['plan', 'loop', 'forms', 'loops'] as const).find((kind) => kind === value.compact)
    if (has('rounds')) return 'loop'
    if (has('forms')) return 'forms'
    if (has('loops')) return 'loops'
    return has('items') ? 'plan' : undefined
  } catch {
    return issues.fail('', 'plain data', 'an object that cannot be read')
  }
}

/** Refuses before any schema looks at it what would take it too long. */
function refuseOversized(input: object, issues: IssueCollector): void {
  const waiting: unknown[] = [input]
  const seen = new Set<object>()
  let values = 0
  try {
    for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
      if (typeof next !== 'object' || next === null || seen.has(next)) continue
      seen.add(next)
      const inner: unknown[] = Array.isArray(next) ? next : Object.values(next)
      values += inner.length
      if (inner.length > MAX_LISTED)
        issues.fail('', `lists of at most ${MAX_LISTED.toLocaleString('en-US')} entries`, describeValue(next))
      if (values > MAX_VALUES) issues.fail('', `at most ${MAX_VALUES.toLocaleString('en-US')} values`, 'more')
      for (const one of inner) if (typeof one === 'object' && one !== null) waiting.push(one)
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'StoredPlanError') throw error
    issues.fail('', 'plain data', 'an object that cannot be read')
  }
}
