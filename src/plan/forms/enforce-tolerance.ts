import { at } from '../solver/problem'
import type { FormItems, FormModels } from './form-models'
import type { Tolerance } from './forms-report'

/** Questions of forms looked at, after which no further exchange is looked for. */
const MAX_EVALUATIONS = 1_000_000

/**
 * Brings forms nearer to each other where they are further apart than the tolerance, by exchanging a question of one for
 * one that no form uses, adding or dropping one, or exchanging two between forms. Each step lowers what is beyond the
 * tolerance, or, at the same, the objective of the worst form: so it ends.
 */
export function enforceTolerance(models: FormModels, forms: FormItems, tolerance: Tolerance): FormItems {
  const search = new ToleranceSearch(models, tolerance)
  let current = search.rate(forms)
  for (let next = search.step(current); next !== undefined; next = search.step(current)) current = next
  return current.forms
}

/** What of the spreads over forms is beyond the tolerance, in minutes. */
export function excessOf(models: FormModels, forms: FormItems, tolerance: Tolerance): number {
  return new ToleranceSearch(models, tolerance).rate(forms).excess
}

interface Rated {
  readonly forms: FormItems
  readonly vectors: readonly (readonly number[])[]
  readonly excess: number
  readonly worst: number
}

class ToleranceSearch {
  private evaluationsLeft = MAX_EVALUATIONS
  private readonly names: readonly string[]
  private readonly targets: readonly (readonly number[])[]
  /** By form and item: minutes, and the places in a form's vector that they count at. */
  private readonly parts: readonly (readonly (readonly [minutes: number, positions: readonly number[]])[])[]

  constructor(
    private readonly models: FormModels,
    private readonly tolerance: Tolerance,
  ) {
    const names = models.models.flatMap(({ questions }, form) => [
      ...models.targets(form).keys(),
      ...models.sums(form, [...questions.keys()]).keys(),
    ])
    this.names = [...new Set(names)]
    const positions = new Map(this.names.map((name, position) => [name, position]))
    this.parts = models.models.map(({ questions }, form) =>
      questions.map((_, index) => {
        const own = [...models.sums(form, [index])]
        return [own[0]?.[1] ?? 0, own.map(([name]) => positions.get(name) ?? 0)] as const
      }),
    )
    this.targets = models.models.map((_, form) => this.names.map((name) => models.targets(form).get(name) ?? 0))
  }

  rate(forms: FormItems): Rated {
    const vectors = forms.map((items, form) => this.vector(form, items))
    return { forms, vectors, excess: this.excess(vectors), worst: Math.max(...this.models.objectives(forms)) }
  }

  /** The first exchange that helps; undefined where none does. */
  step(from: Rated): Rated | undefined {
    if (from.excess === 0) return undefined
    const { models } = this
    const used = new Set(from.forms.flatMap((items, form) => models.ids(form, items)))
    for (const form of from.forms.keys()) {
      const own = at(from.forms, form)
      const { problem, questions } = at(models.models, form)
      const movable = own.filter((index) => !at(problem.items, index).forced)
      const unused = questions.flatMap(({ id }, index) => (used.has(id) ? [] : [index]))
      for (const out of [undefined, ...movable]) {
        const rest = own.filter((index) => index !== out)
        for (const into of [undefined, ...unused]) {
          if (this.evaluationsLeft <= 0) return undefined
          if (out === into) continue
          const better = this.consider(from, [[form, into === undefined ? rest : [...rest, into]]])
          if (better !== undefined) return better
        }
      }
      for (const other of models.alike(form).filter((one) => one > form)) {
        const theirs = at(from.forms, other)
        for (const out of movable)
          for (const into of theirs.filter((index) => !at(problem.items, index).forced)) {
            const better = this.consider(from, [
              [form, [...own.filter((index) => index !== out), into]],
              [other, [...theirs.filter((index) => index !== into), out]],
            ])
            if (better !== undefined) return better
          }
      }
    }
    return undefined
  }

  private consider(
    from: Rated,
    changes: readonly (readonly [form: number, items: readonly number[]])[],
  ): Rated | undefined {
    const forms = [...from.forms]
    const vectors = [...from.vectors]
    for (const [form, items] of changes) {
      this.evaluationsLeft -= items.length
      forms[form] = items
      vectors[form] = this.vector(form, items)
    }
    const excess = this.excess(vectors)
    if (excess > from.excess) return undefined
    const { models } = this
    if (changes.some(([form, items]) => new Set(items).size < items.length || !models.evaluate(form, items).feasible))
      return undefined
    const worst = Math.max(...models.objectives(forms))
    if (excess === from.excess && worst >= from.worst) return undefined
    const ids = forms.map((items, form) => models.ids(form, items))
    const isApart = changes.every(([form]) =>
      ids.every((own, other) => other === form || models.areApart(at(ids, form), own)),
    )
    return isApart ? { forms, vectors, excess, worst } : undefined
  }

  private excess(vectors: readonly (readonly number[])[]): number {
    let excess = 0
    for (let position = 0; position < this.names.length; position++) {
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
      for (const vector of vectors) {
        const value = vector[position] as number
        if (value < low) low = value
        if (value > high) high = value
      }
      excess += Math.max(0, high - low - (position === 0 ? this.tolerance.minutes : this.tolerance.balance))
    }
    return Math.round(1000 * excess) / 1000
  }

  /** Minutes off target, in all, by group and by difficulty. */
  private vector(form: number, items: readonly number[]): readonly number[] {
    const vector = at(this.targets, form).map((target) => -target)
    const parts = at(this.parts, form)
    for (const index of items) {
      const [minutes, positions] = at(parts, index)
      for (const position of positions) vector[position] = (vector[position] as number) + minutes
    }
    return vector
  }
}
