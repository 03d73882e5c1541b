import type { Problem } from './problem'

/**
 * Work left to a solve, in steps of about two nanoseconds. Steps are counted, never timed, so that the same problem is
 * given up, or not, at the same point on every machine.
 */
export class Budget {
  constructor(
    private left: number,
    private readonly whole?: Budget,
  ) {}

  get remaining(): number {
    return Math.max(0, this.left)
  }

  get exhausted(): boolean {
    return this.left <= 0
  }

  spend(steps: number): void {
    this.left -= steps
    this.whole?.spend(steps)
  }

  /** A part of what is left, for one thing; what it spends is spent of the whole. */
  share(part: number): Budget {
    return new Budget(part * this.remaining, this)
  }
}

/** Steps of one partial plan considered by a beam search. */
export function expansionSteps({ counters }: Problem): number {
  return 60 + 8 * counters.length
}

/** Steps of costing one exchange. */
export const EVALUATION = 15
