import { z } from 'zod'
import type { Bank } from '../bank/bank'
import { deepFreeze } from '../bank/freeze'
import { validate } from '../schema/validate'
import { type Assembled, assemble, scaleOf, tryAssemble } from './assemble'
import { readRequest } from './blueprint'
import type { PlanOptions } from './build-plan'
import { type LimitRow, ownRow } from './constraints'
import { type Equality, measureEquality } from './equality'
import type { BalanceRow, Plan, PlanBalance } from './plan'
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

/** Ways tried to make all forms keep to the same ranges. */
const ATTEMPTS = 4
/** Times that the worst form is sought to be bettered. */
const TRIES = 12

class Forms {
  private readonly count: number
  private readonly anchors: readonly string[]
  private readonly overlap: number
  private readonly tolerance: { readonly minutes: number; readonly balance: number }
  private readonly forms: (Assembled | undefined)[]
  private ranges: readonly LimitRow[] = []
  /** Other attempts choose otherwise among equals, and so leave other questions to later forms. */
  private attempt = 0

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
    const input = {
      ...request,
      seed: `${request.seed ?? ''}/${form}/${this.attempt}`,
      ...(include.length > 0 ? { include } : {}),
    }
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
        if (!this.forms.includes(undefined)) return
      }
    }
    this.attempt = 0
    this.forms.splice(0, this.count, ...before)
    this.ranges = []
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

function idsOf({ model, solution }: Assembled): string[] {
  return (solution.choice?.items ?? []).flatMap((index) => model.questions[index]?.id ?? [])
}

function costOf(form: Assembled | undefined): number {
  return form?.solution.choice?.cost ?? 0
}
