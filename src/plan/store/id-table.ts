import type { Bank } from '../../bank/bank'
import { shortHash } from './fingerprint'

/**
 * Ids of questions, each written out once and referred to by its place: requests of plans that were made together name
 * the same ones over and over. Those that are only kept out are many, and are marked by short hashes.
 */
export class IdTable {
  private readonly positions = new Map<string, number>()
  private readonly written: number

  /** @param ids those of the items, which are written out anyway */
  constructor(
    private readonly bank: Bank,
    ids: Iterable<string>,
  ) {
    for (const id of ids) this.add(id)
    this.written = this.positions.size
  }

  /** Ids that were referred to beside those of the items. */
  get others(): string[] {
    return [...this.positions.keys()].slice(this.written)
  }

  /** A value with the ids in its lists replaced by their places, and those in `ineligible` by their marks. */
  refer(value: unknown): unknown {
    if (Array.isArray(value))
      return value.map((one: unknown) =>
        typeof one === 'string' && this.bank.has(one) ? this.add(one) : this.refer(one),
      )
    return mapFields(value, (inner, key) => (key === INELIGIBLE ? mapFields(inner, marked) : this.refer(inner)))
  }

  private add(id: string): number {
    const position = this.positions.get(id) ?? this.positions.size
    this.positions.set(id, position)
    return position
  }
}

/**
 * A value with ids again in place of places and marks. Places beyond the ids, and what is no list of marks, stay, to be
 * refused; a mark of a question that the bank does not have any more goes, as such a question is kept out anyway.
 */
export function resolve(value: unknown, ids: readonly string[], bank: Bank): unknown {
  if (Array.isArray(value))
    return value.map((one: unknown) => (typeof one === 'number' ? (ids[one] ?? one) : resolve(one, ids, bank)))
  return mapFields(value, (inner, key) =>
    key === INELIGIBLE ? mapFields(inner, (marks) => unmarked(marks, bank)) : resolve(inner, ids, bank),
  )
}

const INELIGIBLE = 'ineligible'

function marked(ids: unknown): unknown {
  return Array.isArray(ids) ? ids.map((id) => shortHash(String(id))).join('') : ids
}

function unmarked(marks: unknown, bank: Bank): unknown {
  if (typeof marks !== 'string' || !/^(?:[0-9a-z]{7})*$/.test(marks)) return marks
  const known = marksIn(bank)
  return (marks.match(/.{7}/g) ?? []).flatMap((mark) => known.get(mark) ?? [])
}

const marksOfBanks = new WeakMap<Bank, ReadonlyMap<string, readonly string[]>>()

function marksIn(bank: Bank): ReadonlyMap<string, readonly string[]> {
  const known = marksOfBanks.get(bank)
  if (known !== undefined) return known
  const marks = new Map<string, string[]>()
  for (const { id } of bank.questions) marks.set(shortHash(id), [...(marks.get(shortHash(id)) ?? []), id])
  marksOfBanks.set(bank, marks)
  return marks
}

function mapFields(value: unknown, map: (inner: unknown, key: string) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner, key)]))
}
