/**
 * The partial plans that a sweep keeps, a column a property: hundreds of thousands are made, and objects would cost
 * several times as much. Those added come last; those dismissed have an infinite bound until the next `merge`.
 */
export class Frontier {
  size = 0
  /** Cost so far plus the relaxed price of what was taken. */
  paid: Float64Array<ArrayBufferLike> = new Float64Array(START)
  /** What the targets are certain to cost beyond the relaxed price. */
  certain: Float64Array<ArrayBufferLike> = new Float64Array(START)
  /** The least that a plan made from this one can cost. */
  bound: Float64Array<ArrayBufferLike> = new Float64Array(START)
  minutes: Int32Array<ArrayBufferLike> = new Int32Array(START)
  /** Minutes in the open group. */
  groupMinutes: Int32Array<ArrayBufferLike> = new Int32Array(START)
  /** Of `sums`. */
  hash: Int32Array<ArrayBufferLike> = new Int32Array(START)
  /** Which items with enemies were taken, as a number: plans that differ in them may not be merged. */
  marks: Int32Array<ArrayBufferLike> = new Int32Array(START)
  /** The last item taken, as a node of the tree of all choices; -1 for none. */
  node: Int32Array<ArrayBufferLike> = new Int32Array(START)
  /** Sums of the counters, `counters` a partial plan. */
  sums: Int32Array<ArrayBufferLike>
  /** The tree: place and parent of each node. */
  readonly places: number[] = []
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
    this.paid = longer(this.paid, length)
    this.certain = longer(this.certain, length)
    this.bound = longer(this.bound, length)
    this.minutes = longer(this.minutes, length)
    this.groupMinutes = longer(this.groupMinutes, length)
    this.hash = longer(this.hash, length)
    this.marks = longer(this.marks, length)
    this.node = longer(this.node, length)
    this.nexts = longer(this.nexts, length)
    this.sums = longer(this.sums, length * this.counters)
  }

  /** The place of the last item taken; -1 for none. */
  last(index: number): number {
    const node = this.node[index] as number
    return node < 0 ? -1 : (this.places[node] as number)
  }

  /** The places of the items taken, in order. */
  taken(index: number): number[] {
    const places: number[] = []
    for (let node = this.node[index] as number; node >= 0; node = this.parents[node] as number)
      places.push(this.places[node] as number)
    return places.reverse()
  }

  /** Whether one of these places was taken. */
  holds(index: number, places: readonly number[]): boolean {
    for (let node = this.node[index] as number; node >= 0; node = this.parents[node] as number)
      if (places.includes(this.places[node] as number)) return true
    return false
  }

  /** Takes a place after what a node stands for; returns the new node. */
  add(place: number, parent: number): number {
    this.places.push(place)
    this.parents.push(parent)
    return this.places.length - 1
  }

  /** Drops what was dismissed, and of those that are alike keeps the cheapest. `twin`: the place whose taking opens the next one, or -1. */
  merge(twin: number): void {
    const { heads, nexts } = this.buckets()
    const mask = heads.length - 1
    let kept = 0
    for (let index = 0; index < this.size; index++) {
      if (this.bound[index] === Number.POSITIVE_INFINITY) continue
      const key =
        (this.hash[index] as number) ^
        Math.imul(
          (this.groupMinutes[index] as number) * 131 + (this.minutes[index] as number) * 31,
          0x85ebca6b,
        )
      const bucket = (key ^ (key >>> 15)) & mask
      let same = heads[bucket] as number
      while (same >= 0 && !this.alike(same, index, twin)) same = nexts[same] as number
      if (same >= 0) {
        if ((this.paid[index] as number) < (this.paid[same] as number)) this.move(index, same)
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
    const { bound, hash } = this
    const order = Uint32Array.from({ length: this.size }, (_, index) => index).sort(
      (a, b) => (bound[a] as number) - (bound[b] as number) || (hash[a] as number) - (hash[b] as number) || a - b,
    )
    const dropped = bound[order[width] as number] as number
    for (const index of order.subarray(width)) bound[index] = Number.POSITIVE_INFINITY
    this.compact()
    return dropped
  }

  /** Equal for all that can still happen. */
  private alike(a: number, b: number, twin: number): boolean {
    if (
      this.minutes[a] !== this.minutes[b] ||
      this.groupMinutes[a] !== this.groupMinutes[b] ||
      this.hash[a] !== this.hash[b] ||
      this.marks[a] !== this.marks[b]
    )
      return false
    if (twin >= 0 && (this.last(a) === twin) !== (this.last(b) === twin)) return false
    const { counters, sums } = this
    for (let counter = 0; counter < counters; counter++)
      if (sums[a * counters + counter] !== sums[b * counters + counter]) return false
    return true
  }

  private move(from: number, to: number): void {
    const { counters } = this
    this.paid[to] = this.paid[from] as number
    this.certain[to] = this.certain[from] as number
    this.bound[to] = this.bound[from] as number
    this.minutes[to] = this.minutes[from] as number
    this.groupMinutes[to] = this.groupMinutes[from] as number
    this.hash[to] = this.hash[from] as number
    this.marks[to] = this.marks[from] as number
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
