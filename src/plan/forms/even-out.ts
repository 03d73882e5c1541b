import { type Exchange, exchangeIn } from '../solver/exchange'
import { candidates } from '../solver/candidates'
import { at, type Evaluation, evaluationIn, type Problem } from '../solver/problem'

/** Forms of one problem, each a set of its items. */
export type Forms = readonly (readonly number[])[]

/**
 * Makes the worst form better by exchanging up to two of its items for up to two that no form uses or that another form
 * has, until no exchange lowers the higher cost of such a pair.
 *
 * @param apart whether two forms may stand beside each other: their overlap
 */
export function evenOut(
  problem: Problem,
  forms: Forms,
  apart: (one: readonly number[], other: readonly number[]) => boolean,
): Forms {
  // Of questions that differ in nothing, no more are needed than all forms can hold.
  const pool = candidates({ ...problem, capacity: problem.capacity * forms.length })
  const exchange = exchangeIn(problem)
  const evaluate = evaluationIn(problem)
  let current = forms
  for (;;) {
    const better = improve(problem, { exchange, evaluate }, pool, current, apart)
    if (better === undefined) return current
    current = better
  }
}

function improve(
  problem: Problem,
  { exchange, evaluate }: { readonly exchange: Exchange; readonly evaluate: (chosen: readonly number[]) => Evaluation },
  pool: readonly number[],
  forms: Forms,
  apart: (one: readonly number[], other: readonly number[]) => boolean,
): Forms | undefined {
  const costs = forms.map((form) => evaluate(form).cost)
  const worst = costs.indexOf(Math.max(...costs))
  const used = new Set(forms.flat())
  const unused = pool.filter((index) => !used.has(index))
  let best: { forms: Forms; high: number; sum: number } | undefined
  const offer = (other: number, one: readonly number[], two: readonly number[]) => {
    const [first, second] = [evaluate(one), evaluate(two)]
    if (!first.feasible || !second.feasible) return
    const high = Math.max(first.cost, second.cost)
    const sum = first.cost + second.cost
    if (
      high >= at(costs, worst) ||
      (best !== undefined && (high > best.high || (high === best.high && sum >= best.sum)))
    )
      return
    const next = forms.map((form, index) => (index === worst ? one : index === other ? two : form))
    if (next.every((form, index) => next.every((rest, place) => index >= place || apart(form, rest))))
      best = { forms: next, high, sum }
  }
  const own = at(forms, worst)
  const alone = exchange({ items: own, cost: at(costs, worst) }, unused, unused.length < MANY)
  if (alone.cost < at(costs, worst)) return forms.map((form, index) => (index === worst ? alone.items : form))
  const movable = (form: readonly number[]) => form.filter((index) => !at(problem.items, index).forced)
  forms.forEach((theirs, other) => {
    if (other === worst) return
    for (const out of few(movable(own))) {
      for (const into of few(movable(theirs))) {
        if (out.length + into.length === 0) continue
        const one = [...own.filter((index) => !out.includes(index)), ...into]
        const two = [...theirs.filter((index) => !into.includes(index)), ...out]
        if (new Set(one).size < one.length || new Set(two).size < two.length) continue
        offer(other, one, two)
        if (out.length === 1 && into.length === 1) {
          // The other form may do better with an item that nobody has than with the one it would be given.
          const rest = theirs.filter((index) => !into.includes(index))
          for (const free of unused) offer(other, one, [...rest, free])
        }
      }
    }
  })
  return best?.forms
}

/** Questions beyond which pairs of unused ones are not tried: there are too many, and single ones are good enough. */
const MANY = 400

/** Sets of none, one and two. */
export function few<T>(items: readonly T[]): (readonly T[])[] {
  return [
    [],
    ...items.map((item) => [item]),
    ...items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other])),
  ]
}
