/** What fits the bits of a number. */
export const MAX_PATTERN = 32

/**
 * A function of a text: how many edits lead from the pattern to the part of the text that is most like it. A column of the
 * table of edits is kept in the bits of two numbers (Myers 1999).
 *
 * @param pattern of 1 to `MAX_PATTERN` characters
 */
export function createPartDistance(pattern: string): (text: string) => number {
  const places = new Map<string, number>()
  for (let at = 0; at < pattern.length; at++)
    places.set(pattern.charAt(at), (places.get(pattern.charAt(at)) ?? 0) | (1 << at))
  const last = 1 << (pattern.length - 1)
  return (text) => {
    let [rises, falls, edits] = [-1, 0, pattern.length]
    let fewest = edits
    for (let at = 0; at < text.length; at++) {
      const same = places.get(text.charAt(at)) ?? 0
      const vertical = same | falls
      const diagonal = (((same & rises) + rises) ^ rises) | same
      let up = falls | ~(diagonal | rises)
      let down = rises & diagonal
      if ((up & last) !== 0) edits++
      if ((down & last) !== 0) edits--
      fewest = Math.min(fewest, edits)
      up <<= 1
      down <<= 1
      rises = down | ~(vertical | up)
      falls = up & vertical
    }
    return fewest
  }
}
