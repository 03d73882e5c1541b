import loadHighs from 'highs'
import type { Bank } from '../../src/bank/bank'
import { buildLoop } from '../../src/plan/loop/build-loop'
import type { LoopRequest } from '../../src/plan/loop/loop'
import { scaleOf } from '../../src/plan/model/assemble'
import { randomFrom } from '../../src/plan/model/random'
import { model, readRequest } from '../../src/plan/request/blueprint'
import { joinLp, lpParts } from '../../src/plan/solver/lp'
import { syntheticBank } from '../support/synthetic'

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

/** Five rounds of 45 to 90 minutes over three to seven areas each, with promises for six areas. */
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
  return { rounds, coverage, seed }
}

/** The model of all rounds at once: shared questions, enemies across rounds, and promises. */
function jointLp(bank: Bank, request: LoopRequest): { lp: string; scale: number } {
  const blueprints = request.rounds.map(({ name: _, ...round }) => readRequest(bank, round))
  const models = blueprints.map((blueprint) => model(blueprint))
  const places = models.map(({ questions }) => new Map(questions.map(({ id }, index) => [id, index])))
  const x = (round: number, id: string) => `r${round}x${places[round]?.get(id)}`
  const holding = (id: string) => places.flatMap((own, round) => (own.has(id) ? [round] : []))
  const rows: string[] = []
  const binaries: string[] = []
  bank.questions.forEach(({ id }, number) => {
    const rounds = holding(id)
    if (rounds.length > 1) rows.push(`once${number}: ${rounds.map((round) => x(round, id)).join(' + ')} <= 1`)
    for (const enemy of bank.enemiesOf(id)) {
      if (enemy <= id) continue
      for (const one of rounds)
        for (const other of holding(enemy))
          if (one !== other)
            rows.push(`foe${number}_${one}_${other}_${rows.length}: ${x(one, id)} + ${x(other, enemy)} <= 1`)
    }
  })
  Object.entries(request.coverage ?? {}).forEach(([area, promise], number) => {
    const own = models.flatMap(({ questions }, round) => {
      const ids = questions.filter(({ areas }) => areas[0] === area).map(({ id }) => id)
      if (ids.length === 0) return []
      const covered = `y${number}_${round}`
      binaries.push(covered)
      rows.push(`cover${number}_${round}: ${ids.map((id) => x(round, id)).join(' + ')} - ${covered} >= 0`)
      return [covered]
    })
    rows.push(`promise${number}: ${own.join(' + ')} >= ${promise?.rounds ?? 1}`)
  })
  const parts = models.map(({ problem }, round) => lpParts(problem, `r${round}`))
  return { lp: joinLp(parts, rows, binaries), scale: blueprints.reduce((sum, one) => sum + scaleOf(one), 0) }
}

export function compareLoops(from: number, count: number, seconds: number): LoopComparison[] {
  const banks = Array.from({ length: 5 }, (_, index) => syntheticBank(String(index), 15))
  return Array.from({ length: count }, (_, index) => {
    const bank = banks[index % banks.length] as Bank
    const request = randomLoop(bank, String(from + index))
    const start = performance.now()
    const loop = buildLoop(bank, request)
    const ours = performance.now() - start
    const { lp, scale } = jointLp(bank, request)
    const begun = performance.now()
    const solution = highs.solve(lp, { time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-6, output_flag: false })
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
