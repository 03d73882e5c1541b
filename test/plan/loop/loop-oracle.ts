import loadHighs from 'highs'
import type { Bank } from '../../../src/bank/bank'
import { scaleOf } from '../../../src/plan/assembly/assemble'
import { buildLoop } from '../../../src/plan/loop/build-loop'
import type { LoopRequest } from '../../../src/plan/loop/loop'
import { readLoopRequest, roundRequest } from '../../../src/plan/loop/loop-request'
import { model } from '../../../src/plan/model/model'
import { readRequest } from '../../../src/plan/request/blueprint'
import { randomFrom } from '../../../src/plan/request/random-from'
import { joinLp, lpParts } from '../../../src/plan/solver/to-lp'
import { syntheticBank } from '../../support/synthetic'

const highs = await loadHighs()

/** How one loop came out, ours against HiGHS on the joint model of all rounds. */
export interface LoopComparison {
  readonly seed: string
  /** Ours above the best that HiGHS found, relative to the weight of all targets; negative when ours is better. */
  readonly gap: number
  readonly provenByHighs: boolean
  readonly ours: number
  readonly theirs: number
  /** Whether the bound we call proven is above what HiGHS reached. */
  readonly boundBroken: boolean
}

/** Five rounds of 45 to 90 minutes over three to seven areas each, with promises for six areas; some with split credit. */
export function randomLoop(bank: Bank, seed: string): LoopRequest {
  const random = randomFrom(`loop ${seed}`)
  const int = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const ids = bank.areas.map(({ id }) => id)
  const rounds = Array.from({ length: 5 }, (_, round) => ({
    name: `round ${round}`,
    minutes: [45, 60, 60, 75, 90][int(0, 4)] ?? 60,
    areas: Object.fromEntries(Array.from({ length: int(3, 7) }, () => [ids[int(0, ids.length - 1)] ?? '', int(1, 3)])),
  }))
  const named = [...new Set(rounds.flatMap(({ areas }) => Object.keys(areas)))]
  const times = (area: string) => rounds.filter(({ areas }) => area in areas).length
  const coverage = Object.fromEntries(named.slice(0, 6).map((area) => [area, { rounds: Math.min(2, times(area)) }]))
  // The best there is, to be compared.
  return { rounds, coverage, seed, variety: 0, credit: int(0, 2) === 0 ? 'split' : 'primary' }
}

/** The model of all rounds at once: shared questions, enemies across rounds, and promises. */
function jointLp(bank: Bank, request: LoopRequest): { lp: string; scale: number } {
  const loop = readLoopRequest(bank, request)
  const rounds = loop.rounds.flatMap((round) => (round.questions === 'none' ? [] : [roundRequest(loop, round)]))
  const blueprints = rounds.map((round) => readRequest(bank, round))
  const models = blueprints.map((blueprint) => model(blueprint))
  const places = models.map(({ questions }) => new Map(questions.map(({ id }, index) => [id, index])))
  const x = (round: number, id: string) => `r${round}x${places[round]?.get(id)}`
  const holding = (id: string) => places.flatMap((own, round) => (own.has(id) ? [round] : []))
  const rows: string[] = []
  const binaries: string[] = []
  bank.questions.forEach(({ id }, number) => {
    const own = holding(id)
    if (own.length > 1) rows.push(`once${number}: ${own.map((round) => x(round, id)).join(' + ')} <= 1`)
    for (const enemy of bank.enemiesOf(id)) {
      if (enemy <= id) continue
      for (const one of own)
        for (const other of holding(enemy))
          if (one !== other)
            rows.push(`foe${number}_${one}_${other}_${rows.length}: ${x(one, id)} + ${x(other, enemy)} <= 1`)
    }
  })
  Object.entries(loop.coverage ?? {}).forEach(([area, requirement], number) => {
    const kept = models.flatMap(({ questions }, round) => {
      const isSplit = rounds[round]?.credit === 'split'
      const ids = questions
        .filter(({ areas }) => (isSplit ? areas.includes(area) : areas[0] === area))
        .map(({ id }) => id)
      if (ids.length === 0) return []
      const covered = `y${number}_${round}`
      binaries.push(covered)
      rows.push(`cover${number}_${round}: ${ids.map((id) => x(round, id)).join(' + ')} - ${covered} >= 0`)
      return [covered]
    })
    // A variable that is 0, where no round could keep the promise.
    const sum = kept.length > 0 ? kept.join(' + ') : 'never'
    if (kept.length === 0) rows.push(`never${number}: never <= 0`)
    rows.push(`promise${number}: ${sum} >= ${requirement.rounds ?? 1}`)
  })
  const parts = models.map(({ problem }, round) => lpParts(problem, `r${round}`))
  return { lp: joinLp(parts, rows, binaries), scale: blueprints.reduce((sum, one) => sum + scaleOf(one), 0) }
}

function solve(lp: string, seconds: number) {
  return highs.solve(lp, { time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-6, output_flag: false })
}

/** Whether HiGHS finds a loop; undefined where it neither finds nor refutes one in time. */
export function isPossible(bank: Bank, request: LoopRequest, seconds: number): boolean | undefined {
  const { Status } = solve(jointLp(bank, request).lp, seconds)
  return Status === 'Optimal' ? true : Status === 'Infeasible' ? false : undefined
}

export function compareLoops(from: number, count: number, seconds: number): LoopComparison[] {
  const banks = Array.from({ length: 5 }, (_, index) => syntheticBank(String(index), 15, { secondary: 0.3 }))
  return Array.from({ length: count }, (_, index) => {
    const bank = banks[index % banks.length] as Bank
    const request = randomLoop(bank, String(from + index))
    const start = performance.now()
    const loop = buildLoop(bank, request)
    const ours = performance.now() - start
    const { lp, scale } = jointLp(bank, request)
    const begun = performance.now()
    const solution = solve(lp, seconds)
    const theirs = performance.now() - begun
    // A solver that found nothing in its time is beaten by anything.
    const found = (solution.ObjectiveValue * 1000) / scale
    const best = Number.isFinite(found) ? found : Number.MAX_VALUE
    return {
      seed: request.seed ?? '',
      gap: loop.objective - best,
      provenByHighs: solution.Status === 'Optimal',
      ours,
      theirs,
      boundBroken: loop.bound > best + 1e-9,
    }
  })
}
