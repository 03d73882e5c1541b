import { z } from 'zod'
import type { Bank } from '../bank/bank'
import { deepFreeze } from '../bank/freeze'
import { validate } from '../schema/validate'
import { type Assembled, assemble, scaleOf, tryAssemble } from './assemble'
import { readRequest } from './blueprint'
import type { PlanOptions } from './build-plan'
import { type LimitRow, ownRow } from './constraints'
import { type Equality, measureEquality } from './equality'
import type { Plan } from './plan'
import { present } from './present'
import type { PlanRequest } from './request'

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

/** Times that the worst form is sought to be bettered. */
const TRIES = 12

class Forms {
  private readonly count: number
  private readonly anchors: readonly string[]
  private readonly overlap: number
  private readonly tolerance: { readonly minutes: number; readonly balance: number }
  private readonly forms: (Assembled | undefined)[]
  private ranges: readonly LimitRow[] = []

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
    this.forms[0] = alone
    for (let form = 1; form < this.count; form++) this.forms[form] = this.around(form) ?? this.solve(form, true)
    this.narrow()
    this.betterTheWorst()
    const made = this.forms as readonly Assembled[]
    const plans = made.map((form) => present(form))
    const scale = scaleOf(alone.blueprint)
    const worst = Math.max(...made.map(costOf))
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
    return assemble(this.read(form, free ? [] : this.ranges), this.options.exact)
  }

  private around(form: number): Assembled | undefined {
    return tryAssemble(this.read(form, this.ranges), this.options.exact)
  }

  /** The blueprint of a form beside the others. */
  private read(form: number, ranges: readonly LimitRow[]) {
    const { request, anchors, overlap } = this
    const others = this.forms.flatMap((other, index) => (index === form || other === undefined ? [] : [idsOf(other)]))
    const own = others.map((ids) => ids.filter((id) => !anchors.includes(id) && request.include?.includes(id) !== true))
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
    const include = [...new Set([...(request.include ?? []), ...anchors])]
    const input = { ...request, seed: `${request.seed ?? ''}/${form}`, ...(include.length > 0 ? { include } : {}) }
    // Without overlap, the others' questions need not be looked at: simpler than a limit of none, and faster.
    if (overlap === 0) return readRequest(this.bank, input, { taken: own.flat(), rows: ranges })
    return readRequest(this.bank, input, { rows: [...rows, ...ranges] })
  }

  /** Holds forms that are further off the middle than the tolerance allows to ranges around it, where that is possible. */
  private narrow(): void {
    const plans = this.forms.flatMap((form) => (form === undefined ? [] : [present(form)]))
    if (measureEquality(plans, this.anchors, this.tolerance).withinTolerance) return
    const { minutes, balance } = this.tolerance
    const around = (scope: LimitRow['scope'], name: string, values: readonly number[], width: number): LimitRow[] => {
      const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
      const low = Math.max(0, middle - Math.floor(width / 2))
      const row = { scope, name, measure: 'minutes', path: `tolerance.${name}` } as const
      return [
        ...(low > 0
          ? [ownRow({ ...row, side: 'min', value: low, path: `${row.path}.min` }, `(${name || 'in all'})`)]
          : []),
        ownRow({ ...row, side: 'max', value: low + width, path: `${row.path}.max` }, `(${name || 'in all'})`),
      ]
    }
    const rowsOf = (of: (plan: Plan) => readonly { readonly name: string; readonly minutes: number }[]) => {
      const names = [...new Set(plans.flatMap((plan) => of(plan).map(({ name }) => name)))]
      return names.map((name) => ({
        name,
        values: plans.map((plan) => of(plan).find((row) => row.name === name)?.minutes ?? 0),
      }))
    }
    const scope = plans[0]?.balance.over === 'areas' ? 'area' : 'domain'
    this.ranges = [
      ...around(
        'all',
        '',
        plans.map((plan) => plan.balance.time.minutes),
        minutes,
      ),
      ...rowsOf((plan) => plan.balance.groups).flatMap(({ name, values }) => around(scope, name, values, balance)),
      ...rowsOf((plan) => plan.balance.difficulties).flatMap(({ name, values }) =>
        around('difficulty', name, values, balance),
      ),
    ]
    const before = [...this.forms]
    this.forms.fill(undefined)
    for (let form = 0; form < this.count; form++) {
      const made = this.around(form)
      if (made === undefined) {
        // Some form cannot keep to the ranges: better forms that are less equal, and the report says so.
        this.forms.splice(0, this.count, ...before)
        this.ranges = []
        return
      }
      this.forms[form] = made
    }
  }

  /** Frees the worst form together with each other one, and keeps the pair if its worse member has become better. */
  private betterTheWorst(): void {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const costs = this.forms.map(costOf)
      const worst = costs.indexOf(Math.max(...costs))
      const others = costs.map((_, form) => form).filter((form) => form !== worst)
      if (!others.some((other) => this.replan(worst, other))) return
    }
  }

  private replan(worst: number, other: number): boolean {
    const before = [this.forms[worst], this.forms[other]] as const
    this.forms[worst] = undefined
    this.forms[other] = undefined
    const first = this.around(worst)
    this.forms[worst] = first
    const second = first === undefined ? undefined : this.around(other)
    if (second !== undefined && Math.max(costOf(first), costOf(second)) < costOf(before[0])) {
      this.forms[other] = second
      return true
    }
    this.forms[worst] = before[0]
    this.forms[other] = before[1]
    return false
  }
}

function idsOf({ model, solution }: Assembled): string[] {
  return (solution.choice?.items ?? []).flatMap((index) => model.questions[index]?.id ?? [])
}

function costOf(form: Assembled | undefined): number {
  return form?.solution.choice?.cost ?? 0
}
