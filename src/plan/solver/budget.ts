/**
 * Work left to a solve, in steps of about two nanoseconds. Steps are counted, never timed, so that the same problem is
 * given up, or not, at the same point on every machine.
 */
export class Budget {
  constructor(private left: number) {}

  get remaining(): number {
    return Math.max(0, this.left)
  }

  get exhausted(): boolean {
    return this.left <= 0
  }

  spend(steps: number): void {
    this.left -= steps
  }
}

/** Steps of one partial plan considered by a beam search. */
export const EXPANSION = 75
/** Steps of the cost of one exchange. */
export const EVALUATION = 15
