/**
 * Ids of questions, each written out once and referred to by its place: requests of plans that were made together name
 * the same ones over and over.
 */
export class IdTable {
  private readonly places = new Map<string, number>()

  /** @param ids those of the items, which are written out anyway */
  constructor(ids: Iterable<string>) {
    for (const id of ids) this.add(id)
    this.own = this.places.size
  }

  private readonly own: number

  /** Ids that were referred to beside those of the items. */
  get others(): string[] {
    return [...this.places.keys()].slice(this.own)
  }

  /** A value with the ids in its lists replaced by their places. */
  refer(value: unknown, isId: (text: string) => boolean): unknown {
    if (Array.isArray(value))
      return value.map((one: unknown) => (typeof one === 'string' && isId(one) ? this.add(one) : this.refer(one, isId)))
    return mapFields(value, (inner) => this.refer(inner, isId))
  }

  private add(id: string): number {
    const place = this.places.get(id) ?? this.places.size
    this.places.set(id, place)
    return place
  }
}

/** A value with the places in its lists replaced by the ids that stand there; places beyond the ids stay, to be refused. */
export function resolve(value: unknown, ids: readonly string[]): unknown {
  if (Array.isArray(value))
    return value.map((one: unknown) => (typeof one === 'number' ? (ids[one] ?? one) : resolve(one, ids)))
  return mapFields(value, (inner) => resolve(inner, ids))
}

function mapFields(value: unknown, map: (inner: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner)]))
}
