const DECIMALS = 1e9

/**
 * The natural logarithm to nine decimals. Engines differ in the last bits of `Math.log`, `Math.exp` and `**`, and scores
 * should be the same in all of them.
 */
export function log(value: number): number {
  return round(Math.log(value))
}

/** A power to nine decimals: for shares of 1. */
export function power(base: number, exponent: number): number {
  return round(Math.exp(exponent * Math.log(base)))
}

function round(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS
}
