import { z } from 'zod'
import type { Bank } from '../../bank/bank'
import { deepFreeze } from '../../bank/freeze'
import { validate } from '../../schema/validate'
import { type Assembled, assemble, scaleOf, tryAssemble } from '../model/assemble'
import { model, readRequest } from '../request/blueprint'
import type { PlanOptions } from '../single/build-plan'
import { type LimitRow, ownRow } from '../request/limits'
import { type Equality, measureEquality } from './equality'
import { evenOut, few } from './even-out'
import type { BalanceRow, Plan, PlanBalance } from '../result/plan'
import { present } from '../result/present'
import type { PlanRequest } from '../request/request'
import { evaluate } from '../solver/problem'
import { QUICK } from '../solver/solve'

/** How parallel forms are made. */
export interface ParallelOptions extends PlanOptions {
  /** How many plans, 2 to 20. */
  readonly forms: number
  /** Questions that every form shares on purpose, so that ratings can be compared. @default none */
  readonly anchorItems?: readonly string[] | undefined
  /** How many other questions two forms may share at most. @default 0 */
  readonly overlap?: number | undefined
  /**
   * How far apart two forms may be in total minutes, and in minutes of each area (or domain) and difficulty.
   * @default 3 and 6
   */
  readonly tolerance?: { readonly minutes?: number | undefined; readonly balance?: number | undefined } | undefined
}

/** Equivalent plans for several candidates, and how equal they are. */
export interface ParallelPlans<QId extends string = string, AreaId extends string = string> {
  readonly forms: readonly Plan<QId, AreaId>[]
  readonly equality: Equality
  /** The objective of the worst form, which is what was minimised. */
  readonly objective: number
  /** Proven: in no set of forms for this request is the worst one better. */
  readonly bound: number
  readonly optimal: boolean
}

const optionsSchema = z.object({
  forms: z.int().min(2).max(20),
  anchorItems: z.array(z.string()).optional(),
  overlap: z.int().min(0).optional(),
  tolerance: z.strictObject({ minutes: z.int().min(0).optional(), balance: z.int().min(0).optional() }).optional(),
})

/**
 * Makes parallel forms: plans of one blueprint for several candidates that share no question (or few, or anchors on
 * purpose) and are as equal as may be in length, difficulty and areas. The worst form is made as good as it can be
 * (minimax over forms; van der Linden 2005, ch. 6).
 *
 * @throws ImpossiblePlanError when the bank has not enough questions for so many forms
 * @throws ValidationError, UnknownIdError as `buildPlan` does
 * @example
 * ```ts
 * import { bank, buildParallelPlans } from 'ml-interview-bank'
 * const { forms, equality } = buildParallelPlans(bank, { minutes: 45, areas: ['statistics', 'communication'] }, { forms: 2 })
 * forms.length // => 2
 * equality.overlap // => 0
 * ```
 */
export function buildParallelPlans<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  request: PlanRequest<NoInfer<AreaId>, NoInfer<DomainId>>,
  options: ParallelOptions,
): ParallelPlans<QId, AreaId> {
  return deepFreeze(new Forms(bank as unknown as Bank, request, options).build()) as ParallelPlans<QId, AreaId>
}

/** Ways tried: others among equals leave other questions to later forms. */
const ATTEMPTS = 4

class Forms {
  private readonly count: number
  private readonly anchors: readonly string[]
  private readonly overlap: number
  private readonly tolerance: { readonly minutes: number; readonly balance: number }
  private readonly forms: (Assembled | undefined)[]
  private ranges: readonly LimitRow[] = []
  private attempt = 0
  /** The best form if it were the only one: what bounds them all. */
  private alone: Assembled | undefined

  constructor(
    private readonly bank: Bank,
    private readonly request: PlanRequest,
    private readonly options: ParallelOptions,
  ) {
    const { forms, anchorItems = [], overlap = 0, tolerance } = validate(optionsSchema, options, 'parallel forms')
    this.count = forms
    this.anchors = anchorItems
    this.overlap = overlap
    this.tolerance = { minutes: tolerance?.minutes ?? 3, balance: tolerance?.balance ?? 6 }
    this.forms = Array.from({ length: forms }, () => undefined)
  }

  build(): ParallelPlans {
    const alone = this.solve(0, true)
    this.alone = alone
    let best: readonly (Assembled | undefined)[] = []
    for (this.attempt = 0; this.attempt < ATTEMPTS; this.attempt++) {
      this.forms.fill(undefined)
      for (let form = 0; form < this.count; form++) this.forms[form] = this.around(form) ?? this.solve(form, true)
      this.betterTheWorst()
      if (best.length === 0 || worstOf(this.forms) < worstOf(best)) best = [...this.forms]
      // No form can be better than the best one alone.
      if (worstOf(best) <= costOf(alone)) break
    }
    this.forms.splice(0, this.count, ...best)
    while (this.tradeUp()) this.betterTheWorst()
    this.narrow()
    const made = this.forms as readonly Assembled[]
    const plans = made.map((form) => present(form))
    const scale = scaleOf(alone.blueprint)
    const worst = worstOf(made)
    const bound = Math.min(worst, Math.max(0, alone.solution.bound))
    return {
      forms: plans,
      equality: measureEquality(plans, this.anchors, this.tolerance),
      objective: worst / scale,
      bound: bound / scale,
      optimal: bound >= worst,
    }
  }

  private solve(form: number, free: boolean): Assembled {
    return assemble(this.read(form, free ? [] : this.ranges), { exact: this.options.exact, effort: QUICK })
  }

  private around(form: number): Assembled | undefined {
    return this.solveAround(form, this.input(form))
  }

  private solveAround(form: number, input: PlanRequest): Assembled | undefined {
    return tryAssemble(this.read(form, this.ranges, input), { exact: this.options.exact, effort: QUICK })
  }

  private input(form: number): PlanRequest {
    const { request } = this
    const include = [...new Set(this.kept())]
    const seed = `${request.seed ?? ''}/${form}/${this.attempt}`
    return { ...request, seed, ...(include.length > 0 ? { include } : {}) }
  }

  /** The blueprint of a form beside the others. */
  private read(form: number, ranges: readonly LimitRow[], input = this.input(form)) {
    const { overlap } = this
    const others = this.forms.flatMap((other, index) => (index === form || other === undefined ? [] : [idsOf(other)]))
    const own = others.map((ids) => ids.filter((id) => !this.kept().includes(id)))
    const rows = own.map((ids, index) =>
      ownRow(
        {
          scope: 'ids',
          name: '',
          ids: new Set(ids),
          measure: 'questions',
          side: 'max',
          value: overlap,
          path: `overlap[${index}]`,
        },
        `of another form (overlap)`,
      ),
    )
    // Without overlap, the others' questions need not be looked at: simpler than a limit of none, and faster.
    if (overlap === 0) return readRequest(this.bank, input, { taken: own.flat(), rows: ranges })
    return readRequest(this.bank, input, { rows: [...rows, ...ranges] })
  }

  /**
   * Where forms are further apart than the tolerance, plans them anew within ranges of that width: around the targets,
   * and if some form cannot keep to these, around what the forms have in the middle. If neither can be had, the forms
   * stay as they are, and the report says so.
   */
  private narrow(): void {
    const before = [...this.forms]
    const plans = this.forms.flatMap((form) => (form === undefined ? [] : [present(form)]))
    if (measureEquality(plans, this.anchors, this.tolerance).withinTolerance) return
    for (const centre of [targetOf, middleOf]) {
      this.ranges = rangesAround(plans, centre, this.tolerance)
      for (this.attempt = 0; this.attempt < ATTEMPTS; this.attempt++) {
        this.forms.fill(undefined)
        for (let form = 0; form < this.count; form++) {
          const made = this.around(form)
          if (made === undefined) break
          this.forms[form] = made
        }
        if (!this.forms.includes(undefined)) {
          this.betterTheWorst()
          return
        }
      }
    }
    this.attempt = 0
    this.forms.splice(0, this.count, ...before)
    this.ranges = []
  }

  /**
   * Gives the worst form one or two questions of another and plans both anew, the worst around those questions, the
   * other around it. True when the worse of the two has become better.
   */
  private tradeUp(): boolean {
    const worst = this.forms.findIndex((form) => costOf(form) === worstOf(this.forms))
    const limit = costOf(this.forms[worst])
    if (limit <= costOf(this.alone)) return false
    for (let other = 0; other < this.count; other++) {
      const theirs = idsOf(this.forms[other]).filter((id) => !this.kept().includes(id))
      if (other === worst || costOf(this.forms[other]) === limit) continue
      for (const gift of few(theirs)) {
        if (gift.length === 0) continue
        const before = [...this.forms]
        this.forms[worst] = undefined
        this.forms[other] = undefined
        const input = this.input(worst)
        const rest = new Set(theirs.filter((id) => !gift.includes(id)))
        const held = {
          ...input,
          include: [...(input.include ?? []), ...gift],
          exclude: [...(input.exclude ?? []), ...rest],
        }
        const first = this.solveAround(worst, held)
        if (first !== undefined && costOf(first) < limit) {
          this.forms[worst] = first
          const second = this.around(other)
          if (second !== undefined && costOf(second) < limit) {
            this.forms[other] = second
            return true
          }
        }
        this.forms.splice(0, this.count, ...before)
      }
    }
    return false
  }

  /** Questions that every form has. */
  private kept(): readonly string[] {
    return [...(this.request.include ?? []), ...this.anchors]
  }

  /** Evens the forms out over one model of all, which the ranges are part of. */
  private betterTheWorst(): void {
    const whole = model(readRequest(this.bank, this.input(0), { rows: this.ranges }))
    const place = new Map(whole.questions.map(({ id }, index) => [id, index]))
    const forms = this.forms.map((form) => idsOf(form).map((id) => place.get(id) ?? -1))
    if (forms.flat().includes(-1)) return
    const forced = new Set(whole.problem.items.flatMap((item, index) => (item.forced ? [index] : [])))
    const apart = (one: readonly number[], other: readonly number[]) =>
      one.filter((index) => other.includes(index) && !forced.has(index)).length <= this.overlap
    const problem = { ...whole.problem, rotate: this.forms.every((form) => form?.model.problem.rotate === true) }
    evenOut(problem, forms, apart).forEach((items, form) => {
      const before = this.forms[form] as Assembled
      const { cost } = evaluate(problem, items)
      this.forms[form] = {
        blueprint: before.blueprint,
        model: { ...whole, problem },
        solution: { choice: { items, cost }, bound: this.alone?.solution.bound ?? 0, impossible: false },
      }
    })
  }
}

type Centre = (rows: readonly BalanceRow[]) => number

const targetOf: Centre = (rows) => rows[0]?.targetMinutes ?? 0
const middleOf: Centre = (rows) =>
  [...rows].sort((a, b) => a.minutes - b.minutes)[Math.floor(rows.length / 2)]?.minutes ?? 0

/** Ranges of the tolerance's width for total minutes, groups and difficulties, around a centre of the forms' own. */
function rangesAround(
  plans: readonly Plan[],
  centre: Centre,
  tolerance: { readonly minutes: number; readonly balance: number },
): LimitRow[] {
  const range = (scope: LimitRow['scope'], name: string, rows: readonly BalanceRow[], width: number): LimitRow[] => {
    const low = Math.max(0, Math.round(centre(rows) - width / 2))
    const row = { scope, name, measure: 'minutes', path: `tolerance.${name || 'minutes'}` } as const
    const what = `of ${name || 'questions'}, as in the other forms`
    return [
      ...(low > 0 ? [ownRow({ ...row, side: 'min', value: low, path: `${row.path}.min` }, what)] : []),
      ownRow({ ...row, side: 'max', value: low + width, path: `${row.path}.max` }, what),
    ]
  }
  const byName = (of: (balance: PlanBalance) => readonly BalanceRow[], scope: LimitRow['scope']) => {
    const names = [...new Set(plans.flatMap((plan) => of(plan.balance).map(({ name }) => name)))]
    return names.flatMap((name) => {
      const rows = plans.map(
        ({ balance }) =>
          of(balance).find((row) => row.name === name) ?? { name, targetMinutes: 0, minutes: 0, questions: 0 },
      )
      return range(scope, name, rows, tolerance.balance)
    })
  }
  // A session cannot be longer than its target, so its range lies below.
  const times = plans.map(({ balance: { time } }) => ({
    ...time,
    targetMinutes: time.targetMinutes - tolerance.minutes / 2,
  }))
  return [
    ...range('all', '', times, tolerance.minutes),
    ...byName(({ groups }) => groups, plans[0]?.balance.over === 'areas' ? 'area' : 'domain'),
    ...byName(({ difficulties }) => difficulties, 'difficulty'),
  ]
}

function idsOf(form: Assembled | undefined): string[] {
  return (form?.solution.choice?.items ?? []).flatMap((index) => form?.model.questions[index]?.id ?? [])
}

function worstOf(forms: readonly (Assembled | undefined)[]): number {
  return Math.max(...forms.map(costOf))
}

function costOf(form: Assembled | undefined): number {
  return form?.solution.choice?.cost ?? 0
}
