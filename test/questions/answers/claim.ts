/** A number that a question states, and its recomputation. */
export interface Claim {
  /** Words of the answer key, a probe or the rubric, as they stand there; the first number in them is checked. */
  readonly says: string
  /** What it should be, computed. */
  readonly is: number
  /** How far the stated number may be off. @default half a unit of its last digit */
  readonly within?: number
}

/** Claims by question id. */
export type Answers = Readonly<Record<string, readonly Claim[]>>

/** The number in a text such as `about 1,250.5 %`, and half a unit of its last digit. */
export function statedNumber(text: string): { value: number; half: number } | undefined {
  const match = /[-−]?\d[\d,]*(?:\.\d+)?/.exec(text)
  if (match === null) return undefined
  const digits = match[0].replace('−', '-').replaceAll(',', '')
  return { value: Number(digits), half: 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0) }
}
