/** How many cases a property is tried on: this many in the ordinary tests, ten times as many with `--mode thorough`. */
export const runs = (count: number): number => Math.ceil(count * Number(process.env.PROPERTY_FACTOR ?? 1))
