import { z } from 'zod'
import type { Path } from './path'

export type AnySchema = z.core.$ZodType

/** A part of an input with the schema that it should fit, as far as that can be told. */
export interface Located {
  readonly schema: AnySchema | undefined
  readonly value: unknown
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
  if (!(bare instanceof z.ZodUnion)) return bare
  const index = optionIndex(bare, value)
  return index === undefined ? bare : optionFor(bare.options[index] as AnySchema, value)
}

/** Which option of a union takes values of this type, or with this value at its discriminator, if only one does. */
export function optionIndex(union: z.ZodUnion, value: unknown): number | undefined {
  const wanted = typeOf(value)
  const ofType = union.options.flatMap((option, index) => (typesOf(option).includes(wanted) ? [index] : []))
  const { discriminator } = union._zod.def as { readonly discriminator?: string }
  const fitting =
    discriminator === undefined
      ? ofType
      : ofType.filter((index) => takesAt(union.options[index] as AnySchema, discriminator, read(value, discriminator)))
  return fitting.length === 1 ? fitting[0] : undefined
}

function takesAt(option: AnySchema, key: string, value: unknown): boolean {
  return option instanceof z.ZodObject && (option.shape[key] as z.ZodType).safeParse(value).success
}

/** The keys that an object, or a record over an enumeration, may have. */
export function keysOf(schema: AnySchema | undefined): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (!(schema instanceof z.ZodRecord)) return []
  const names = schema.keyType
  return names instanceof z.ZodEnum ? names.options.map(String) : []
}

/** The schema without what only says that a value may be left out. */
export function withoutWrapper(schema: AnySchema): AnySchema {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
    ? withoutWrapper(schema.unwrap())
    : schema
}

function schemaOfKey(schema: AnySchema, key: PropertyKey): AnySchema | undefined {
  const inner = innerSchema(schema, key)
  return inner && withoutWrapper(inner)
}

function innerSchema(schema: AnySchema, key: PropertyKey): AnySchema | undefined {
  // A key such as `constructor` must not find what every object inherits.
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key) ? schema.shape[key as string] : undefined
  if (schema instanceof z.ZodArray) return schema.element
  return schema instanceof z.ZodRecord ? schema.valueType : undefined
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
  const bare = withoutWrapper(schema)
  if (bare instanceof z.ZodUnion) return bare.options.flatMap(typesOf)
  if (bare instanceof z.ZodLiteral) return [...bare.values].map(typeOf)
  const { type } = bare._zod.def
  if (type === 'record') return ['object']
  if (type === 'tuple') return ['array']
  return [type === 'enum' ? 'string' : type]
}
