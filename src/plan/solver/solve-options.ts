export interface SolveOptions {
  /** Subgradient steps of each pass; between two, the problem is reduced. */
  readonly rounds: readonly number[]
  /** Successive beam searches, each wider; later ones run only when the earlier have proven nothing. */
  readonly beams: readonly Beam[]
  /** Steps after which no more is begun. */
  readonly steps: number
  /** Width of the large neighborhood search that ends it when nothing is proven, in a tenth of the steps; 0 for none. */
  readonly neighborhood: number
  /** A choice to begin with, such as a good plan at slightly other costs. */
  readonly from?: readonly number[] | undefined
}

export interface Beam {
  readonly width: number
  /** Further subgradient steps before it, on what is left of the problem by then. */
  readonly rounds: number
}

/** For a plan of its own: nearly always the best one, and mostly proven. */
export const THOROUGH: SolveOptions = {
  rounds: [8, 15],
  beams: [
    { width: 80, rounds: 0 },
    { width: 400, rounds: 20 },
    { width: 2000, rounds: 30 },
    { width: 10_000, rounds: 0 },
  ],
  steps: 400_000_000,
  neighborhood: 200,
}

/** For plans that are made together, and each of them over and over again. */
export const QUICK: SolveOptions = {
  rounds: [8, 15],
  beams: [
    { width: 80, rounds: 0 },
    { width: 400, rounds: 15 },
  ],
  steps: 40_000_000,
  neighborhood: 100,
}

/** For a plan close to a known one (`from`): the same problem at slightly other costs. */
export const VARIED: SolveOptions = {
  rounds: [12],
  beams: [{ width: 200, rounds: 0 }],
  steps: 15_000_000,
  neighborhood: 0,
}
