/**
 * The partial plans that a beam search keeps, a column a property: hundreds of thousands are made, and objects would cost
 * several times as much. Those added come last; those dismissed have an infinite bound until the next `merge`.
 */
export class StateTable {
  size = 0
  /** Relaxed price of what was taken, and the cost of groups and counters that can change no more. */
  costSoFar: Float64Array<ArrayBufferLike> = new Float64Array(START)
  /** What the counters are certain to cost beyond the relaxed price. */
  deviation: Float64Array<ArrayBufferLike> = new Float64Array(START)
  /** The least that a plan made from this one can cost. */
  bound: Float64Array<ArrayBufferLike> = new Float64Array(START)
  minutes: Int32Array<ArrayBufferLike> = new Int32Array(START)
  /** Minutes in the open group. */
  groupMinutes: Int32Array<ArrayBufferLike> = new Int32Array(START)
  /** Of `sums`. */
  hash: Int32Array<ArrayBufferLike> = new Int32Array(START)
  /** The number of the set of places that may not be taken. */
  blocked: Int32Array<ArrayBufferLike> = new Int32Array(START)
  /** The last item taken, as a node of the tree of all choices; -1 for none. */
  node: Int32Array<ArrayBufferLike> = new Int32Array(START)
  /** Sums of the counters, `counters` a partial plan. */
  sums: Int32Array<ArrayBufferLike>
  /** The tree: place and parent of each node. */
  readonly positions: number[] = []
  readonly parents: number[] = []

  private heads: Int32Array<ArrayBufferLike> = new Int32Array(START)
  private nexts: Int32Array<ArrayBufferLike> = new Int32Array(START)

  constructor(private readonly counters: number) {
    this.sums = new Int32Array(START * counters)
  }

  /** Room for so many. */
  reserve(size: number): void {
    if (size <= this.bound.length) return
    const length = 2 * size
    this.costSoFar = longer(this.costSoFar, length)
    this.deviation = longer(this.deviation, length)
    this.bound = longer(this.bound, length)
    this.minutes = longer(this.minutes, length)
    this.groupMinutes = longer(this.groupMinutes, length)
    this.hash = longer(this.hash, length)
    this.blocked = longer(this.blocked, length)
    this.node = longer(this.node, length)
    this.nexts = longer(this.nexts, length)
    this.sums = longer(this.sums, length * this.counters)
  }

  /** The place of the last item taken; -1 for none. */
  last(index: number): number {
    const node = this.node[index] as number
    return node < 0 ? -1 : (this.positions[node] as number)
  }

  /** The places of the items taken, in order. */
  taken(index: number): number[] {
    const positions: number[] = []
    for (let node = this.node[index] as number; node >= 0; node = this.parents[node] as number)
      positions.push(this.positions[node] as number)
    return positions.reverse()
  }

  /** Takes a place after what a node stands for; returns the new node. */
  add(position: number, parent: number): number {
    this.positions.push(position)
    this.parents.push(parent)
    return this.positions.length - 1
  }

  /** Drops what was dismissed, and of those that are alike keeps the cheapest. `symmetry`: the place whose taking opens the next one, or -1. */
  merge(symmetry: number): void {
    const { heads, nexts } = this.buckets()
    const mask = heads.length - 1
    let kept = 0
    for (let index = 0; index < this.size; index++) {
      if (this.bound[index] === Number.POSITIVE_INFINITY) continue
      const key =
        (this.hash[index] as number) ^
        Math.imul((this.groupMinutes[index] as number) * 131 + (this.minutes[index] as number) * 31, 0x85ebca6b)
      const bucket = (key ^ (key >>> 15)) & mask
      let same = heads[bucket] as number
      while (same >= 0 && !this.alike(same, index, symmetry)) same = nexts[same] as number
      if (same >= 0) {
        if ((this.costSoFar[index] as number) < (this.costSoFar[same] as number)) this.move(index, same)
        continue
      }
      if (kept !== index) this.move(index, kept)
      nexts[kept] = heads[bucket] as number
      heads[bucket] = kept
      kept++
    }
    this.size = kept
  }

  /** Drops what was dismissed. */
  compact(): void {
    let kept = 0
    for (let index = 0; index < this.size; index++) {
      if (this.bound[index] === Number.POSITIVE_INFINITY) continue
      if (kept !== index) this.move(index, kept)
      kept++
    }
    this.size = kept
  }

  /** Keeps the most promising; returns the least bound dropped. */
  trim(width: number): number {
    const order = this.mostPromisingFirst(width)
    let dropped = Number.POSITIVE_INFINITY
    for (let position = width; position < this.size; position++) {
      const index = order[position] as number
      dropped = Math.min(dropped, this.bound[index] as number)
      this.bound[index] = Number.POSITIVE_INFINITY
    }
    this.compact()
    return dropped
  }

  /** Puts the `width` most promising first, in no order (Hoare's selection). */
  private mostPromisingFirst(width: number): Uint32Array {
    const order = new Uint32Array(this.size)
    for (let index = 0; index < this.size; index++) order[index] = index
    let from = 0
    let to = this.size - 1
    while (from < to) {
      const pivot = order[(from + to) >> 1] as number
      let left = from
      let right = to
      while (left <= right) {
        while (this.precedes(order[left] as number, pivot)) left++
        while (this.precedes(pivot, order[right] as number)) right--
        if (left > right) break
        const swapped = order[left] as number
        order[left++] = order[right] as number
        order[right--] = swapped
      }
      if (width <= right) to = right
      else if (width >= left) from = left
      else break
    }
    return order
  }

  /** More promising; of those with one bound, hashes decide, so that what is kept is mixed. */
  private precedes(a: number, b: number): boolean {
    const difference = (this.bound[a] as number) - (this.bound[b] as number)
    if (difference !== 0) return difference < 0
    const mixed = (this.hash[a] as number) - (this.hash[b] as number)
    return mixed !== 0 ? mixed < 0 : a < b
  }

  /** Equal for all that can still happen. */
  private alike(a: number, b: number, symmetry: number): boolean {
    if (
      this.minutes[a] !== this.minutes[b] ||
      this.groupMinutes[a] !== this.groupMinutes[b] ||
      this.hash[a] !== this.hash[b] ||
      this.blocked[a] !== this.blocked[b]
    )
      return false
    if (symmetry >= 0 && (this.last(a) === symmetry) !== (this.last(b) === symmetry)) return false
    const { counters, sums } = this
    for (let counter = 0; counter < counters; counter++)
      if (sums[a * counters + counter] !== sums[b * counters + counter]) return false
    return true
  }

  private move(from: number, to: number): void {
    const { counters } = this
    this.costSoFar[to] = this.costSoFar[from] as number
    this.deviation[to] = this.deviation[from] as number
    this.bound[to] = this.bound[from] as number
    this.minutes[to] = this.minutes[from] as number
    this.groupMinutes[to] = this.groupMinutes[from] as number
    this.hash[to] = this.hash[from] as number
    this.blocked[to] = this.blocked[from] as number
    this.node[to] = this.node[from] as number
    for (let counter = 0; counter < counters; counter++)
      this.sums[to * counters + counter] = this.sums[from * counters + counter] as number
  }

  /** Empty buckets, at least two for each partial plan. */
  private buckets() {
    let length = this.heads.length
    while (length < 2 * this.size) length *= 2
    if (length > this.heads.length) this.heads = new Int32Array(length)
    this.heads.fill(-1)
    return { heads: this.heads, nexts: this.nexts }
  }
}

/** Rows to begin with; a power of two. */
const START = 256

function longer<T extends Float64Array<ArrayBufferLike> | Int32Array<ArrayBufferLike>>(column: T, length: number): T {
  const next = (column instanceof Float64Array ? new Float64Array(length) : new Int32Array(length)) as T
  next.set(column)
  return next
}
