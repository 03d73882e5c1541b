/**
 * The same text on its own: what JavaScript engines cut out of a long text keeps all of it in memory. For what outlives the
 * text that it comes from, such as a key of a cache.
 */
export function detached(text: string): string {
  return text.split('').join('')
}
