const whole = new WeakSet<object>()

/** Freezes an object and everything in it, so that what the bank returns is read-only at run time too. */
export function deepFreeze<T>(value: T): T {
  freezeParts(value)
  if (typeof value === 'object' && value !== null) whole.add(value)
  return value
}

/** Whether {@link deepFreeze} was called for this very object, so that nothing in it can change. */
export function isWhole(value: object): boolean {
  return whole.has(value)
}

function freezeParts(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freezeParts(inner)
}
