import * as z from 'zod/mini'
import { lazy } from '../data/lazy'
import type { ReadOnly } from '../data/read-only'
import { idSchema, textSchema } from './question'
import { createSchema, type Schema } from './schema'

export const areaSchema = lazy(() =>
  z.strictObject({
    id: idSchema(),
    title: textSchema(),
    /** One sentence: what the area is about. */
    summary: textSchema(),
    topics: z.array(textSchema()).check(z.minLength(1)),
    /** The heading, or topic of the passage, of the role description that the area comes from. */
    source: textSchema(),
  }),
)

export const domainSchema = lazy(() =>
  z.strictObject({
    id: idSchema(),
    title: textSchema(),
    /** Default share of an interview, relative to the other domains: above 0, at most 1,000,000. */
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
export type Area<AreaId extends string = string> = ReadOnly<Omit<z.infer<ReturnType<typeof areaSchema>>, 'id'>> & {
  readonly id: AreaId
}

/** A group of areas with its default weight in an interview. */
export interface Domain<AreaId extends string = string, DomainId extends string = string> {
  readonly id: DomainId
  readonly title: string
  readonly weight: number
  readonly areas: readonly Area<AreaId>[]
}

/** A role: the domains and areas that its interviews cover. */
export interface Role<AreaId extends string = string, DomainId extends string = string> {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly domains: readonly Domain<AreaId, DomainId>[]
}

/** What a role has to be. */
export const roleSchema: Schema<Role> = createSchema('role', zodRole)

/** The area ids of a role, as a union of literals. */
export type AreaIdOf<R extends Role> = R['domains'][number]['areas'][number]['id']
/** The domain ids of a role, as a union of literals. */
export type DomainIdOf<R extends Role> = R['domains'][number]['id']
