import type { Bank } from '../../bank/bank'
import { randomFrom } from './random-from'
import type { Depth } from './request'

/** Minutes of questions that a subject gets, by depth: what a question takes, more or less. */
const MINUTES_PER_SUBJECT: Readonly<Record<Depth, { readonly least: number; readonly most: number }>> = {
  broad: { least: 6, most: 9 },
  standard: { least: 8, most: 13 },
  deep: { least: 14, most: 22 },
}

/** How many subjects a session of so many question minutes should have at most. */
export function mostSubjectsIn(minutes: number, depth: Depth): number {
  return Math.max(1, Math.round(minutes / MINUTES_PER_SUBJECT[depth].least))
}

/** How often the slots of a domain go to half as many areas. */
const DOUBLED = 0.4
/** The most of the time that something hands-on may take. */
const MAX_HANDS_ON = 0.55

/** A length and kind that something hands-on may have. */
export interface HandsOn {
  readonly minutes: number
  readonly kind: string
}

/** A kind that is asked for. */
export interface KindWish {
  readonly kind: string
  readonly minutes: number
  readonly lengths: ReadonlyMap<string, readonly number[]>
}

/** The areas drawn, with their minutes, to be taken as shares; and the kind of the hands-on question. */
export interface Drawn {
  readonly shares: ReadonlyMap<string, number>
  readonly handsOnKind: string | undefined
}

/** What areas are drawn from. */
export interface Draw {
  /** Question minutes of the session. */
  readonly minutes: number
  readonly depth: Depth
  readonly seed: string
  /** Areas that have a question to offer. */
  readonly eligible: ReadonlySet<string>
  /** Areas that must come, because a limit or an included question says so: they go first. */
  readonly needed: ReadonlySet<string>
  /** By area, its hands-on questions, where the session is to have one; else empty. */
  readonly handsOn: ReadonlyMap<string, readonly HandsOn[]>
  /** Kinds asked for, each with its minutes and, by area, the lengths of its questions; empty where none are. */
  readonly kinds: readonly KindWish[]
}

/**
 * Draws the areas of a plan that asks for none, each with a share of the time (content rotation). Where something is to be
 * done, its area is drawn first, in proportion to its domain's weight and to the hands-on questions that it has, with as
 * much time as one of them takes. The rest is cut into as many slots as there is room for at a pace of the seed's, and
 * handed out by systematic sampling, so that over many seeds every area gets its share of its domain's weight, what it gets
 * for something hands-on included. Where a domain has several slots, an area may get two of them, so that long questions have
 * their turn as well.
 */
export function drawAreas(bank: Bank, draw: Draw): Drawn {
  const { minutes, depth, seed, needed } = draw
  const forKinds = drawForKinds(bank, draw)
  if (forKinds.size > 0) return { shares: forKinds, handsOnKind: undefined }
  const random = (what: string) => randomFrom(`${seed}/${what}`)()
  const { least, most } = MINUTES_PER_SUBJECT[depth]
  const areas = candidatesOf(bank, draw)
  // Where what must come fills the time, nothing else is drawn.
  const isFull = needed.size * least > minutes / 2
  const offers = isFull ? [] : areas.filter(({ fitting }) => fitting.length > 0)
  const picked = pick(offers, ({ handsOnWeight }) => handsOnWeight, random('hands-on'))
  const handsOn = picked?.fitting[Math.floor(random('hands-on/question') * picked.fitting.length)]
  const shares = new Map<string, number>()
  if (picked !== undefined && handsOn !== undefined) shares.set(picked.id, handsOn.minutes)

  const left = minutes - (handsOn?.minutes ?? 0)
  const open = areas.filter((area) => area !== picked || areas.length === 1)
  const due = dueOf(areas, offers, minutes)
  const dueTo = (area: Candidate) => due.get(area.id) ?? 0
  const pace = least + (most - least) * random('pace')
  const forced = open.filter(({ isNeeded }) => isNeeded).length
  const slots = Math.max(1, Math.round(left / pace), forced)
  const total = open.reduce((sum, area) => sum + dueTo(area), 0)
  let edge = random('rotation')
  for (const domain of new Set(open.map((area) => area.domain))) {
    const own = open.filter((area) => area.domain === domain)
    edge += total === 0 ? 0 : ((slots - forced) * own.reduce((sum, area) => sum + dueTo(area), 0)) / total
    const count = Math.floor(edge) + own.filter(({ isNeeded }) => isNeeded).length
    edge -= Math.floor(edge)
    const isDoubled = needed.size === 0 && random(`double/${domain}`) < DOUBLED
    const subjects = Math.min(own.length, isDoubled ? Math.ceil(count / 2) : count)
    const order = inDrawnOrder(own, dueTo, (draw) => random(`rotation/${domain}/${draw}`))
    for (let slot = 0; slot < count; slot++) {
      const { id } = order[slot % subjects] as Candidate
      shares.set(id, (shares.get(id) ?? 0) + left / slots)
    }
  }
  return { shares, handsOnKind: handsOn?.kind }
}

/**
 * Where kinds are asked for, areas are drawn that can serve them: for one kind after the other, questions that fill its
 * minutes, each in proportion to the weight of its area's domain; areas that have not come yet before others.
 */
function drawForKinds(bank: Bank, draw: Draw): Map<string, number> {
  const { seed, needed } = draw
  const shares = new Map<string, number>()
  if (draw.kinds.length === 0) return shares
  const areas = candidatesOf(bank, draw)
  const weights = new Map(areas.map(({ id, share }) => [id, share]))
  for (const { kind, minutes, lengths } of draw.kinds) {
    for (let left = minutes, count = 0; left >= SHORTEST_WORTHWHILE / 2; count++) {
      const fitting = [...lengths].flatMap(([area, own]) =>
        own.filter((length) => length <= 1.5 * left).map((length) => ({ area, length })),
      )
      const fresh = fitting.filter(({ area }) => !shares.has(area))
      const wanted = fresh.filter(({ area }) => needed.has(area))
      const offers = [wanted, fresh, fitting].find((some) => some.length > 0)
      const random = randomFrom(`${seed}/kind/${kind}/${count}`)()
      const next = offers === undefined ? undefined : pick(offers, ({ area }) => weights.get(area) ?? 0, random)
      // What no question fills goes to the areas that have come.
      if (next === undefined) break
      const length = Math.min(next.length, left)
      shares.set(next.area, (shares.get(next.area) ?? 0) + length)
      left -= next.length
    }
  }
  for (const area of needed) if (!shares.has(area) && weights.has(area)) shares.set(area, SHORTEST_WORTHWHILE)
  return shares
}

/** Less time than this, in minutes, is not worth a further question. */
const SHORTEST_WORTHWHILE = 6

/** An area that may be drawn. */
interface Candidate {
  readonly id: string
  readonly domain: string
  /** Its share of the time, of 1 for all. */
  readonly share: number
  readonly isNeeded: boolean
  /** Its hands-on questions that leave time for something else. */
  readonly fitting: readonly HandsOn[]
  readonly handsOnWeight: number
}

function candidatesOf(bank: Bank, { minutes, eligible, needed, handsOn }: Draw): Candidate[] {
  const domains = bank.role.domains
    .map(({ id, weight, areas }) => ({ id, weight, areas: areas.filter((area) => eligible.has(area.id)) }))
    .filter(({ areas }) => areas.length > 0)
  const total = domains.reduce((sum, { weight }) => sum + weight, 0)
  return domains.flatMap(({ id: domain, weight, areas }) =>
    areas.map(({ id }) => {
      const fitting = (handsOn.get(id) ?? []).filter((one) => one.minutes <= MAX_HANDS_ON * minutes)
      return {
        id,
        domain,
        share: weight / total / areas.length,
        isNeeded: needed.has(id),
        fitting,
        handsOnWeight: weight * fitting.length,
      }
    }),
  )
}

/** Minutes that each area is due beside what it gets, on average, for something hands-on. */
function dueOf(
  areas: readonly Candidate[],
  offers: readonly Candidate[],
  minutes: number,
): ReadonlyMap<string, number> {
  const total = offers.reduce((sum, { handsOnWeight }) => sum + handsOnWeight, 0)
  return new Map(
    areas.map(({ id, share, fitting, handsOnWeight }) => {
      const length = fitting.reduce((sum, one) => sum + one.minutes, 0) / Math.max(1, fitting.length)
      const expected = total === 0 || fitting.length === 0 ? 0 : (handsOnWeight / total) * length
      return [id, Math.max(0, share * minutes - expected)]
    }),
  )
}

/** One of several, each in proportion to its weight. */
function pick<T>(values: readonly T[], weightOf: (value: T) => number, random: number): T | undefined {
  let edge = random * values.reduce((sum, value) => sum + weightOf(value), 0)
  for (const value of values) {
    edge -= weightOf(value)
    if (edge < 0) return value
  }
  return values.at(-1)
}

/** The areas that must come first, then one after the other, each drawn in proportion to its weight. */
function inDrawnOrder(
  areas: readonly Candidate[],
  weightOf: (area: Candidate) => number,
  random: (draw: number) => number,
): readonly Candidate[] {
  const order = areas.filter(({ isNeeded }) => isNeeded)
  const rest = areas.filter(({ isNeeded }) => !isNeeded)
  while (rest.length > 0) {
    const next = pick(rest, weightOf, random(rest.length)) as Candidate
    order.push(next)
    rest.splice(rest.indexOf(next), 1)
  }
  return order
}
