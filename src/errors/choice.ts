/** `a`, `a or b`, `a, b or c`, each quoted. */
export function quotedChoice(names: readonly string[]): string {
  return choice(names.map((name) => `"${name}"`))
}

/** `a`, `a or b`, `a, b or c`. */
export function choice(names: readonly string[]): string {
  const head = names.slice(0, -1)
  const last = names.at(-1) ?? ''
  return head.length > 0 ? `${head.join(', ')} or ${last}` : last
}
