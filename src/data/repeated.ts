/** The values that a list holds more than once, each named once. */
export function repeated<T>(values: readonly T[]): T[] {
  const seen = new Set<T>()
  return [...new Set(values.filter((value) => seen.has(value) || !seen.add(value)))]
}
