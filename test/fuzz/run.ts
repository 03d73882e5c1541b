/**
 * Tries every public function with made-up arguments, for as long as one likes:
 * `npm run fuzz -- --seconds 600 --seed 1 --only search --state fuzz.json`. A state file is gone on with. Faults come with
 * their arguments, to be mended and kept in `failed-once.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { bank, type Subject, subjects } from './subjects'
import { tryCase } from './try-case'

interface Fault {
  readonly fault: string
  readonly args: string
  readonly seed: number
}

interface Tally {
  batches: number
  cases: number
  seconds: number
  codes: Record<string, number>
  slowest: { ms: number; args: string }
  faults: Fault[]
}

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    state: { type: 'string' },
  },
})
const seed = Number(values.seed)
const BATCH = 100
/** A batch of a slow function is cut, so that all have the same time. */
const SLICE = 1000
const MAX_FAULTS = 12

type State = { readonly seed: number; readonly tallies: Record<string, Tally> }
const state: State =
  values.state !== undefined && existsSync(values.state)
    ? JSON.parse(readFileSync(values.state, 'utf8'))
    : { seed, tallies: {} }

/** The arguments as text, each cut to what one can read; the bank is known. */
function shown(args: readonly unknown[]): string {
  return args.map((one) => (one === bank ? 'bank' : fc.stringify(one).slice(0, 1000))).join(', ')
}

async function tryBatch(subject: Subject, tally: Tally): Promise<void> {
  const batchSeed = (state.seed * 1_000_003 + tally.batches * 7919) | 0
  const until = performance.now() + SLICE
  for (const args of fc.sample(subject.args, { seed: batchSeed, numRuns: BATCH })) {
    // Written down first: a call may change what it was given, or never come back.
    const text = () => shown(args)
    const { code, ms, fault } = await tryCase(subject, args)
    tally.cases++
    tally.seconds += ms / 1000
    tally.codes[code] = (tally.codes[code] ?? 0) + 1
    if (ms > tally.slowest.ms) tally.slowest = { ms, args: text() }
    if (fault !== undefined && tally.faults.length < MAX_FAULTS)
      tally.faults.push({ fault, args: text(), seed: batchSeed })
    if (performance.now() > until) break
  }
  tally.batches++
}

const chosen = subjects.filter(({ name }) => name.includes(values.only))
const end = performance.now() + 1000 * Number(values.seconds)
while (performance.now() < end) {
  for (const subject of chosen) {
    state.tallies[subject.name] ??= {
      batches: 0,
      cases: 0,
      seconds: 0,
      codes: {},
      slowest: { ms: 0, args: '' },
      faults: [],
    }
    const tally = state.tallies[subject.name] as Tally
    // Quick functions get further batches until their slice is used up.
    const until = performance.now() + SLICE
    do await tryBatch(subject, tally)
    while (performance.now() < until && performance.now() < end)
  }
  if (values.state !== undefined) writeFileSync(values.state, JSON.stringify(state))
}

let faults = 0
let cases = 0
const lines = chosen.map(({ name }) => {
  const tally = state.tallies[name] as Tally
  faults += tally.faults.length
  cases += tally.cases
  const codes = Object.entries(tally.codes).sort(([, a], [, b]) => b - a)
  return `${name.padEnd(28)} ${String(tally.cases).padStart(9)}  slowest ${tally.slowest.ms.toFixed(0).padStart(6)} ms  ${codes.map(([code, count]) => `${code} ${count}`).join(', ')}`
})
process.stdout.write(`${lines.join('\n')}\n${cases} cases, ${faults} faults\n`)
for (const { name } of chosen)
  for (const { fault, args, seed: at } of (state.tallies[name] as Tally).faults)
    process.stdout.write(`\n${name} (seed ${at}): ${fault}\n  ${args}\n`)
process.exitCode = faults > 0 ? 1 : 0
