import * as z from 'zod/mini'
import type { ReadOnly } from '../data/read-only'
import { idSchema, textSchema } from './question'

const text = textSchema

export const areaSchema = z.strictObject({
  id: idSchema,
  title: text,
  /** One sentence: what the area is about. */
  summary: text,
  topics: z.array(text).check(z.minLength(1)),
  /** The heading, or topic of the passage, of the role description that the area comes from. */
  source: text,
})

export const domainSchema = z.strictObject({
  id: idSchema,
  title: text,
  /** Default share of an interview, relative to the other domains; any positive scale. */
  weight: z.number().check(z.positive()),
  areas: z.array(areaSchema).check(z.minLength(1)),
})

export const roleSchema = z.strictObject({
  id: idSchema,
  title: text,
  summary: text,
  domains: z.array(domainSchema).check(z.minLength(1)),
})

/** A competency area of a role: the unit that questions are mapped to and plans are balanced over. */
export type Area<AreaId extends string = string> = ReadOnly<Omit<z.infer<typeof areaSchema>, 'id'>> & {
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

/** The area ids of a role, as a union of literals. */
export type AreaIdOf<R extends Role> = R['domains'][number]['areas'][number]['id']
/** The domain ids of a role, as a union of literals. */
export type DomainIdOf<R extends Role> = R['domains'][number]['id']
