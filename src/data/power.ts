/** A power to the last bit the same in all versions of V8, which `**` is not. */
export function power(base: number, exponent: number): number {
  return Math.exp(exponent * Math.log(base))
}
