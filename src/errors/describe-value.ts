const MAX_SHOWN = 60

/** A value as an error's message names it, whatever it is: short, in words, and without running code of the value. */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing'
    case 'string':
      return JSON.stringify(shortened(value))
    case 'bigint':
      return `the BigInt ${shortened(String(value))}`
    case 'symbol':
      return 'a symbol'
    case 'function':
      return 'a function'
    case 'object':
      return value === null ? 'null' : describeObject(value)
    default:
      return String(value)
  }
}

/** A text cut to what one reads at a glance. */
export function shortened(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 3)}...` : text
}

function describeObject(value: object): string {
  try {
    if (Array.isArray(value)) {
      if (value.length === 0) return 'an empty list'
      return value.length === 1 ? 'a list of 1 item' : `a list of ${value.length} items`
    }
    if (value instanceof Date) return 'a date'
    if (value instanceof Promise) return 'a promise'
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'bytes'
    const parent: unknown = Object.getPrototypeOf(value)
    // Plain objects of another realm have a prototype that is not ours, but none above it.
    return parent === null || Object.getPrototypeOf(parent) === null ? 'an object' : 'a class instance'
  } catch {
    // A revoked proxy, say, throws at every question.
    return 'an object that cannot be read'
  }
}
