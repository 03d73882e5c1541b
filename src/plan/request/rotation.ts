import type { Bank } from '../../bank/bank'
import { randomFrom } from '../model/random'
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
const MOST_HANDS_ON = 0.55

/** A length and kind that something hands-on may have. */
export interface HandsOn {
  readonly minutes: number
  readonly kind: string
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
}

/**
 * Draws the areas of a plan that asks for none, each with a share of the time (content rotation). Where something is to be
 * done, its area is drawn first, with as much time as one of its hands-on questions takes. The rest is cut into as many
 * slots as there is room for at a pace of the seed's, and handed to the domains by systematic sampling in proportion to
 * their weights, and within a domain to its areas in an order of the seed's. So over many seeds every area comes in
 * proportion to its domain's weight. Where a domain has several slots, an area may get two of them, so that long questions
 * have their turn as well.
 *
 * An area's luck hangs on the seed and its own id alone, so that a question more or less changes little.
 */
export function drawAreas(bank: Bank, draw: Draw): Drawn {
  const { minutes, depth, seed, eligible, needed } = draw
  const luck = (what: string) => randomFrom(`${seed}/${what}`)()
  const domains = bank.role.domains
    .map(({ id, weight, areas }) => ({
      id,
      weight,
      areas: areas
        .map((area) => ({ id: area.id, isNeeded: needed.has(area.id), luck: luck(`rotation/${area.id}`) }))
        .filter((area) => eligible.has(area.id))
        .sort((a, b) => Number(b.isNeeded) - Number(a.isNeeded) || a.luck - b.luck)
        .map((area) => area.id),
    }))
    .filter(({ areas }) => areas.length > 0)
  const total = domains.reduce((sum, { weight }) => sum + weight, 0)
  const { least, most } = MINUTES_PER_SUBJECT[depth]
  // Where what must come fills the time, nothing else is drawn.
  const isFull = needed.size * least > minutes / 2
  const handsOn = isFull ? undefined : drawHandsOn(domains, draw)
  const shares = new Map<string, number>(handsOn === undefined ? [] : [[handsOn.area, handsOn.minutes]])
  const left = minutes - (handsOn?.minutes ?? 0)
  const pace = least + (most - least) * luck('pace')
  const open = [...needed].filter((area) => area !== handsOn?.area).length
  const slots = Math.max(1, Math.round(left / pace), open)
  const extra = slots - open
  let edge = luck('rotation')
  for (const { id, weight, areas } of domains) {
    edge += (extra * weight) / total
    const others = areas.length > 1 ? areas.filter((area) => area !== handsOn?.area) : areas
    const own = Math.floor(edge) + others.filter((area) => needed.has(area)).length
    edge -= Math.floor(edge)
    const isDoubled = needed.size === 0 && luck(`double/${id}`) < DOUBLED
    const subjects = Math.min(others.length, isDoubled ? Math.ceil(own / 2) : own)
    for (let slot = 0; slot < own; slot++) {
      const area = others[slot % subjects] as string
      shares.set(area, (shares.get(area) ?? 0) + left / slots)
    }
  }
  return { shares, handsOnKind: handsOn?.kind }
}

/** An area with something hands-on, drawn in proportion to its domain's weight, with the minutes and kind of one of its questions. */
function drawHandsOn(
  domains: readonly { readonly weight: number; readonly areas: readonly string[] }[],
  { minutes, seed, handsOn }: Draw,
): (HandsOn & { readonly area: string }) | undefined {
  const offers = domains.flatMap(({ weight, areas }) => {
    const own = areas.flatMap((area) => {
      const fitting = (handsOn.get(area) ?? []).filter((one) => one.minutes <= MOST_HANDS_ON * minutes)
      return fitting.length === 0 ? [] : [{ area, fitting }]
    })
    return own.map((offer) => ({ ...offer, weight: weight / own.length }))
  })
  const total = offers.reduce((sum, { weight }) => sum + weight, 0)
  let edge = randomFrom(`${seed}/hands-on`)() * total
  for (const { area, fitting, weight } of offers) {
    edge -= weight
    if (edge >= 0) continue
    const pick = Math.floor(randomFrom(`${seed}/hands-on/question`)() * fitting.length)
    return { area, ...(fitting[pick] as HandsOn) }
  }
  return undefined
}
