import { convolve, emptyTable } from './knapsack'
import type { GroupSpan, Layout } from './layout'
import { timeCost } from './problem'

/** The relaxed problem: a knapsack a group, joined over the minutes of the session. Buffers serve all rounds. */
export class GroupKnapsacks {
  /** About how many steps one solve takes. */
  readonly steps: number
  private readonly size: number
  /** Whether each place was taken, by minutes of its group up to it. */
  private readonly taken: Uint8Array
  /** By group and minutes up to its end: those of the group. */
  private readonly used: readonly Int32Array[]
  private readonly time: Float64Array
  private readonly sack: Float64Array
  private joined: Float64Array
  private next: Float64Array

  constructor(private readonly layout: Layout) {
    const { room, order, spans, problem, start } = layout
    this.size = room + 1
    this.taken = new Uint8Array(order.length * this.size)
    this.used = spans.map(() => new Int32Array(this.size))
    this.time = new Float64Array(this.size)
    for (let m = 0; m < this.size; m++) this.time[m] = timeCost(problem, start.minutes + m)
    this.sack = new Float64Array(this.size)
    this.joined = new Float64Array(this.size)
    this.next = new Float64Array(this.size)
    this.steps = order.length * this.size + (spans.length * this.size ** 2) / 2
  }

  solve(prices: Float64Array, fixed: number): { readonly bound: number; readonly chosen: readonly number[] } {
    this.joined.set(emptyTable(this.size))
    this.layout.spans.forEach((span, number) => {
      this.fill(span, prices)
      convolve(this.sack, this.joined, this.next, this.used[number])
      ;[this.joined, this.next] = [this.next, this.joined]
    })
    let total = 0
    let bound = Number.POSITIVE_INFINITY
    for (let m = 0; m < this.size; m++) {
      const value = (this.joined[m] as number) + (this.time[m] as number)
      if (value < bound) {
        bound = value
        total = m
      }
    }
    return { bound: bound + fixed, chosen: bound === Number.POSITIVE_INFINITY ? [] : this.traceBack(total) }
  }

  /** The least price of spending each number of minutes on a group, its target included. */
  private fill({ from, to, costs }: GroupSpan, prices: Float64Array): void {
    const { layout, size, taken, sack } = this
    sack.fill(Number.POSITIVE_INFINITY)
    sack[0] = 0
    taken.fill(0, from * size, to * size)
    let most = 0
    for (let position = from; position < to; position++) {
      const minutes = layout.minutes[position] as number
      const price = prices[position] as number
      const row = position * size
      most = Math.min(size - 1, most + minutes)
      for (let m = most; m >= minutes; m--) {
        const value = (sack[m - minutes] as number) + price
        if (value < (sack[m] as number)) {
          sack[m] = value
          taken[row + m] = 1
        }
      }
    }
    for (let m = 0; m < size; m++) sack[m] = (sack[m] as number) + (costs[m] as number)
  }

  private traceBack(total: number): number[] {
    const { layout, size, taken } = this
    const chosen: number[] = []
    let left = total
    for (let number = layout.spans.length - 1; number >= 0; number--) {
      const { from, to } = layout.spans[number] as GroupSpan
      let m = (this.used[number] as Int32Array)[left] as number
      left -= m
      for (let position = to - 1; position >= from; position--) {
        if (taken[position * size + m] !== 1) continue
        chosen.push(position)
        m -= layout.minutes[position] as number
      }
    }
    return chosen
  }
}
