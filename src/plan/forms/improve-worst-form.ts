import { Budget } from '../solver/budget'
import { candidates } from '../solver/candidates'
import { exchangeIn } from '../solver/exchange'
import { at } from '../solver/problem'
import { type FormItems, type FormModels, isBetter } from './form-models'

/** Questions of forms whose cost was worked out, after which no further exchange is looked for. */
const EVALUATED = 300_000
const EXCHANGE_STEPS = 100_000_000
/** Questions beyond which pairs of unused ones are not tried: there are too many, and single ones are good enough. */
const MAX_UNUSED_FOR_PAIRS = 400

/**
 * Makes the worst form better by exchanging up to two of its questions for up to two that no form uses or that another
 * form of the same length has. Each exchange lowers the objectives in the order of the worst first (leximax), which can
 * fall only so often: so it ends.
 */
export function improveWorstForm(models: FormModels, forms: FormItems): FormItems {
  const search = new WorstFormSearch(models)
  let current = forms
  for (;;) {
    const better = search.improve(current)
    if (better === undefined) return current
    current = better
  }
}

class WorstFormSearch {
  private left = EVALUATED
  private readonly budget = new Budget(EXCHANGE_STEPS)

  constructor(private readonly models: FormModels) {}

  improve(forms: FormItems): FormItems | undefined {
    const objectives = this.models.objectives(forms)
    // Where the worst cannot be made better, nothing can that would count.
    const worst = objectives.indexOf(Math.max(...objectives))
    return this.withUnused(forms, worst) ?? this.withOthers(forms, worst, objectives)
  }

  private withUnused(forms: FormItems, worst: number): FormItems | undefined {
    const { problem } = at(this.models.models, worst)
    const own = at(forms, worst)
    const unused = this.unused(forms, worst)
    const { cost } = this.models.evaluate(worst, own)
    const better = exchangeIn(problem)({ items: own, cost }, unused, unused.length < MAX_UNUSED_FOR_PAIRS, this.budget)
    if (better.cost >= cost) return undefined
    const next = forms.map((items, form) => (form === worst ? better.items : items))
    return this.areApart(next, [worst]) ? next : undefined
  }

  /** Of questions that differ in nothing, no more than all forms can hold. */
  private unused(forms: FormItems, form: number): number[] {
    const { problem, questions } = at(this.models.models, form)
    const used = new Set(forms.flatMap((items, other) => this.models.ids(other, items)))
    return candidates({ ...problem, capacity: problem.capacity * forms.length }).filter(
      (index) => !used.has(at(questions, index).id),
    )
  }

  private withOthers(forms: FormItems, worst: number, objectives: readonly number[]): FormItems | undefined {
    const own = at(forms, worst)
    const unused = this.unused(forms, worst)
    let best: { readonly forms: FormItems; readonly objectives: readonly number[] } | undefined
    const consider = (other: number, one: readonly number[], two: readonly number[]) => {
      if (this.left <= 0) return
      const first = this.objectiveOf(worst, one)
      if (first >= at(objectives, worst)) return
      const second = this.objectiveOf(other, two)
      if (second >= at(objectives, worst)) return
      const next = objectives.map((value, form) => (form === worst ? first : form === other ? second : value))
      if (best !== undefined && !isBetter(next, best.objectives)) return
      const changed = forms.map((items, form) => (form === worst ? one : form === other ? two : items))
      if (this.areApart(changed, [worst, other])) best = { forms: changed, objectives: next }
    }
    const given = this.subsetsUpToTwo(worst, own)
    for (const other of this.models.alike(worst)) {
      if (other === worst || this.left <= 0) continue
      const theirs = at(forms, other)
      const taken = this.subsetsUpToTwo(other, theirs)
      for (const out of given) {
        for (const into of taken) {
          if (out.length + into.length === 0 || this.left <= 0) continue
          const one = [...own.filter((index) => !out.includes(index)), ...into]
          const rest = theirs.filter((index) => !into.includes(index))
          const two = [...rest, ...out]
          if (new Set(one).size < one.length || new Set(two).size < two.length) continue
          consider(other, one, two)
          if (out.length !== 1 || into.length !== 1 || this.objectiveOf(worst, one) >= at(objectives, worst)) continue
          // The other form may do better with a question that nobody has than with the one it would be given.
          for (const free of unused) consider(other, one, [...rest, free])
        }
      }
    }
    return best?.forms
  }

  private objectiveOf(form: number, items: readonly number[]): number {
    this.left -= items.length
    return this.models.evaluate(form, items).feasible ? this.models.objective(form, items) : Number.POSITIVE_INFINITY
  }

  private areApart(forms: FormItems, changed: readonly number[]): boolean {
    const ids = forms.map((items, form) => this.models.ids(form, items))
    return changed.every((one) => ids.every((other, form) => form === one || this.models.areApart(at(ids, one), other)))
  }

  private subsetsUpToTwo(form: number, items: readonly number[]): (readonly number[])[] {
    const { problem } = at(this.models.models, form)
    return subsetsUpToTwo(items.filter((index) => !at(problem.items, index).forced))
  }
}

/** Sets of none, one and two. */
export function subsetsUpToTwo<T>(items: readonly T[]): (readonly T[])[] {
  return [
    [],
    ...items.map((item) => [item]),
    ...items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other])),
  ]
}
