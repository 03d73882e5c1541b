/** How many cases a property is tried on: this many in the ordinary tests, ten times as many with `--mode thorough`. */
export const runs = (count: number): number => Math.ceil(count * Number(process.env.PROPERTY_FACTOR ?? 1))

/** How many cases are compared with HiGHS: a sample in the full suite, all with `npm run oracle`. */
export const oracleCount = (sample: number, all: number): number =>
  Number(process.env.ORACLE_COUNT ?? (process.env.ORACLE === 'all' ? all : sample))
