import * as z from 'zod/mini'
import { lazy } from '../data/lazy'
import { idSchema, textSchema } from './question'
import { createSchema, type Schema } from './schema'

export const areaSchema = lazy(() =>
  z.strictObject({
    id: idSchema(),
    title: textSchema(),
    summary: textSchema(),
    topics: z.array(textSchema()).check(z.minLength(1)),
    source: textSchema(),
  }),
)

export const domainSchema = lazy(() =>
  z.strictObject({
    id: idSchema(),
    title: textSchema(),
    weight: z.number().check(z.positive(), z.maximum(1_000_000)),
    areas: z.array(areaSchema()).check(z.minLength(1)),
  }),
)

export const zodRole = lazy(() =>
  z.strictObject({
    id: idSchema(),
    title: textSchema(),
    summary: textSchema(),
    domains: z.array(domainSchema()).check(z.minLength(1)),
  }),
)

/** A competency area of a role: the unit that questions are mapped to and plans are balanced over. */
export interface Area<AreaId extends string = string> {
  /** Kebab-case. */
  readonly id: AreaId
  readonly title: string
  /** One sentence: what the area is about. */
  readonly summary: string
  readonly topics: readonly string[]
  /** The heading, or topic of the passage, of the role description that the area comes from. */
  readonly source: string
}

/** A group of areas with its default weight in an interview. */
export interface Domain<AreaId extends string = string, DomainId extends string = string> {
  readonly id: DomainId
  readonly title: string
  /** Default share of an interview, relative to the other domains; any positive scale. */
  readonly weight: number
  readonly areas: readonly Area<AreaId>[]
}

/** A role: the domains and areas that its interviews cover. */
export interface Role<AreaId extends string = string, DomainId extends string = string> {
  readonly id: string
  readonly title: string
  /** One sentence: what the role does. */
  readonly summary: string
  /** In the order in which they are shown. */
  readonly domains: readonly Domain<AreaId, DomainId>[]
}

/** What a role has to be. */
export const roleSchema: Schema<Role> = createSchema('role', zodRole)

// `Extract` takes nothing away: it has editors show the name that such a type is given, and not a list of ids.
/** The area ids of a role, as a union of literals. */
export type AreaIdOf<R extends Role> = Extract<R['domains'][number]['areas'][number]['id'], string>
/** The domain ids of a role, as a union of literals. */
export type DomainIdOf<R extends Role> = Extract<R['domains'][number]['id'], string>
