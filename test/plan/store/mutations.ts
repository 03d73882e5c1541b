import fc from 'fast-check'

export type Path = readonly (string | number)[]

/** Every place in a value, as a path. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Array.isArray(value)
    ? value.flatMap((one, index) => pathsIn(one, [...path, index]))
    : Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))
  return [path, ...inner]
}

/** What is done to a stored value, at a place in proportion to all of them. */
export interface Mutation {
  readonly share: number
  readonly put: unknown
  readonly drops: boolean
}

const anything = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    -1,
    0,
    1,
    7,
    1e308,
    0.5,
    '',
    'x',
    '__proto__',
    'constructor',
    [],
    {},
    [null],
    [[]],
  ),
  fc.constantFrom({ __proto__: null, toString: 1 }, JSON.parse('{"__proto__":{"a":1}}') as unknown),
  fc.jsonValue(),
)

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  share: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  put: anything,
  drops: fc.boolean(),
})

/** A copy with one place put otherwise, or dropped. */
export function mutated(value: unknown, { share, put, drops }: Mutation): unknown {
  const paths = pathsIn(value)
  const path = paths[Math.floor(share * paths.length)] ?? []
  const last = path.at(-1)
  if (last === undefined) return put
  const copy = structuredClone(value) as Record<string | number, unknown>
  let at = copy
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>
  if (!drops) at[last] = put
  else if (Array.isArray(at)) at.splice(Number(last), 1)
  else delete at[last]
  return copy
}

export function isDeeplyFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen))
  )
}
