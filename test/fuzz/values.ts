import fc from 'fast-check'

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', '__defineGetter__']

/** An object that throws when one of its properties is read. */
function thrower(key: string): object {
  const act = () => JSON.parse('no JSON')
  return Object.defineProperties(
    {},
    { [key]: { enumerable: true, get: act }, [fc.toStringMethod]: { value: () => `thrower("${key}")` } },
  )
}

function cyclic(): object {
  const one: Record<string, unknown> = { minutes: 60 }
  return Object.assign(one, { areas: one, items: [one], questions: [one], rounds: [one] })
}

/** An object that throws whatever is asked of it, as a revoked proxy does, but can be shown. */
function unreadable(): object {
  const refuse = () => {
    throw new TypeError('unreadable')
  }
  const shown = { [fc.toStringMethod]: () => 'unreadable()' }
  return new Proxy(shown, {
    get: (target, key) => (typeof key === 'symbol' ? Reflect.get(target, key) : refuse()),
    getPrototypeOf: refuse,
    ownKeys: refuse,
    getOwnPropertyDescriptor: refuse,
  })
}

/** Text that trips readers: names every object has, long runs, signs of Markdown and of patterns. */
export const awkwardStrings: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...NAMES,
    '',
    ' ',
    '\n',
    '\0',
    '\uD800',
    '﷽',
    '-',
    "'",
    '|',
    '`',
    '```',
    '<!--',
    '# x',
    '\\',
    '[](',
    'İ',
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .record({
      part: fc.constantFrom('a', 'a-', "a'", '|', '\\', '`', ' ', '\n', '. x', '1.', '9'),
      times: fc.nat(5000),
    })
    .map(({ part, times }) => part.repeat(times)),
)

/** Whatever a program may hand in by mistake or on purpose. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
  awkwardStrings,
  fc.constantFrom<unknown>(
    ...[undefined, null, true, Number.NaN, Number.POSITIVE_INFINITY, -0, -1, 0.5, 1e9, 4e303, 5n],
    ...[Symbol('x'), () => 1, new Date(Number.NaN), class {}, /x/, new Error('x'), new Map([[1, 2]]), new Array(3)],
  ),
  fc.constantFrom(...NAMES).map((key) => JSON.parse(`{ "${key}": { "min": 1 } }`)),
  fc.constantFrom('minutes', 'id', 'items', 'rounds', 'forms', 'questions', 'limit', 'for').map(thrower),
  fc.constant({ [Symbol('key')]: 1 }),
  fc.constant(undefined).map(cyclic),
  fc.constant(undefined).map(unreadable),
)

/** A change of one place of a value. */
interface Edit {
  readonly place: number
  readonly kind: 'replace' | 'drop' | 'add' | 'repeat' | 'tweak' | 'rename'
  readonly value: unknown
  readonly key: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.nat(100_000),
  kind: fc.constantFrom('replace', 'replace', 'drop', 'add', 'repeat', 'tweak', 'rename'),
  value: junk,
  key: fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 8 })),
})

/** Valid values of which a few places, shallow or deep, hold something else. */
export function halfValid<T>(valid: fc.Arbitrary<T>, edits = 3): fc.Arbitrary<unknown> {
  return fc
    .record({ value: valid, edits: fc.array(edit, { minLength: 1, maxLength: edits }) })
    .map((made) => made.edits.reduce<unknown>((value, one) => edited(value, one), copy(made.value)))
}

type Holder = Record<string | number, unknown>

function isPlain(value: unknown): value is Holder {
  try {
    if (Array.isArray(value)) return true
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false
    return Object.values(Object.getOwnPropertyDescriptors(value)).every(({ get }) => get === undefined)
  } catch {
    // A proxy that throws.
    return false
  }
}

/** Places deeper than this are like those above. */
const MAX_DEPTH = 7

/** What lies deeper is shared: an object may hold itself. */
function copy(value: unknown, depth = 0): unknown {
  if (!isPlain(value) || depth > MAX_DEPTH) return value
  if (Array.isArray(value)) return value.map((inner) => copy(inner, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner, depth + 1)]))
}

const MAX_PLACES = 2000

function placesIn(value: unknown): [Holder, string][] {
  const found: [Holder, string][] = []
  const visit = (holder: unknown, depth: number) => {
    if (!isPlain(holder) || depth > MAX_DEPTH) return
    for (const key of Object.keys(holder)) {
      if (found.length >= MAX_PLACES) return
      found.push([holder, key])
      visit(holder[key], depth + 1)
    }
  }
  visit(value, 0)
  return found
}

function edited(value: unknown, { place, kind, value: other, key }: Edit): unknown {
  const places = placesIn(value)
  const at = places[place % Math.max(1, places.length)]
  if (at === undefined) return other
  const [holder, own] = at
  if (Object.getOwnPropertyDescriptor(holder, own)?.writable !== true || Object.isFrozen(holder)) return value
  const inner = holder[own]
  if (kind === 'replace') holder[own] = other
  else if (kind === 'drop') delete holder[own]
  else if (kind === 'add' && isPlain(inner) && !Array.isArray(inner) && Object.isExtensible(inner))
    Object.defineProperty(inner, key, plain(other))
  else if (kind === 'repeat' && Array.isArray(holder)) holder.push(inner)
  else if (kind === 'rename' && !Array.isArray(holder)) {
    delete holder[own]
    Object.defineProperty(holder, key, plain(inner))
  } else if (typeof inner === 'number') holder[own] = inner * ([-1, 0, 0.5, 2, 100, 1e6, Number.NaN][place % 7] ?? 1)
  else if (typeof inner === 'string') holder[own] = place % 2 === 0 ? inner.slice(1) : `${inner}${key}`
  return value
}

const plain = (value: unknown) => ({ value, enumerable: true, writable: true, configurable: true })
