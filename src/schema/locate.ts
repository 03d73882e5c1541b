import * as z from 'zod/mini'
import type { Path } from './path'

export type AnySchema = z.core.$ZodType

/** What a schema is made of, told apart by its `type`. */
export type Definition = z.core.$ZodTypes['_zod']['def']
type Union = Extract<Definition, { readonly type: 'union' }>

/** A part of an input with the schema that it should fit, as far as that can be told. */
export interface Located {
  readonly schema: AnySchema | undefined
  readonly value: unknown
}

export function definition(schema: AnySchema): Definition {
  return (schema as z.core.$ZodTypes)._zod.def
}

/** What stands at a path, and the schema for it; at a union on the way, the option that the value is of. */
export function locate(schema: AnySchema | undefined, input: unknown, path: Path): Located {
  return path.reduce<Located>(
    ({ schema: at, value }, key) => ({
      schema: at === undefined ? undefined : schemaOfKey(optionFor(at, value), key),
      value: read(value, key),
    }),
    { schema: schema && withoutWrapper(schema), value: input },
  )
}

/** The one option of a union that takes values of this type; whatever is no union stays as it is. */
export function optionFor(schema: AnySchema, value: unknown): AnySchema {
  const bare = withoutWrapper(schema)
  const parts = definition(bare)
  if (parts.type !== 'union') return bare
  const index = optionIndex(parts, value)
  return index === undefined ? bare : optionFor(parts.options[index] as AnySchema, value)
}

/** Which option of a union takes values of this type, or with this value at its discriminator, if only one does. */
export function optionIndex(union: Union, value: unknown): number | undefined {
  const wanted = typeOf(value)
  const ofType = union.options.flatMap((option, index) => (typesOf(option).includes(wanted) ? [index] : []))
  const { discriminator } = union as { readonly discriminator?: string }
  const fitting =
    discriminator === undefined
      ? ofType
      : ofType.filter((index) => takesAt(union.options[index] as AnySchema, discriminator, read(value, discriminator)))
  return fitting.length === 1 ? fitting[0] : undefined
}

function takesAt(option: AnySchema, key: string, value: unknown): boolean {
  const parts = definition(option)
  return parts.type === 'object' && z.safeParse(parts.shape[key] as AnySchema, value).success
}

/** The keys that an object, or a record over an enumeration, may have. */
export function keysOf(schema: AnySchema | undefined): readonly string[] {
  const parts = schema && definition(schema)
  if (parts?.type === 'object') return Object.keys(parts.shape)
  return parts?.type === 'record' ? namesIn(parts.keyType) : []
}

/** The names of an enumeration; none of any other schema. */
export function namesIn(schema: AnySchema): readonly string[] {
  const parts = definition(schema)
  return parts.type === 'enum' ? Object.values(parts.entries).map(String) : []
}

/** The schema without what only says that a value may be left out. */
export function withoutWrapper(schema: AnySchema): AnySchema {
  const parts = definition(schema)
  switch (parts.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return withoutWrapper(parts.innerType)
    default:
      return schema
  }
}

function schemaOfKey(schema: AnySchema, key: PropertyKey): AnySchema | undefined {
  const inner = innerSchema(schema, key)
  return inner && withoutWrapper(inner)
}

function innerSchema(schema: AnySchema, key: PropertyKey): AnySchema | undefined {
  const parts = definition(schema)
  switch (parts.type) {
    case 'object':
      // A key such as `constructor` must not find what every object inherits.
      return Object.hasOwn(parts.shape, key) ? parts.shape[key as string] : undefined
    case 'array':
      return parts.element
    case 'record':
      return parts.valueType
    default:
      return undefined
  }
}

function read(value: unknown, key: PropertyKey): unknown {
  try {
    return (value as Record<PropertyKey, unknown> | null | undefined)?.[key]
  } catch {
    // A getter that throws: there is nothing to show.
    return undefined
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return value === null ? 'null' : typeof value
}

function typesOf(schema: AnySchema): readonly string[] {
  const parts = definition(withoutWrapper(schema))
  switch (parts.type) {
    case 'union':
      return parts.options.flatMap(typesOf)
    case 'literal':
      return parts.values.map(typeOf)
    case 'record':
      return ['object']
    case 'tuple':
      return ['array']
    case 'enum':
      return ['string']
    default:
      return [parts.type]
  }
}
