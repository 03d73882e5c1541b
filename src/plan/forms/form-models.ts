import type { Question } from '../../schema/question-set'
import { type Assembled, scaleOf } from '../assembly/assemble'
import type { JointBlueprint } from '../joint/joint-blueprint'
import type { SlotPlanner } from '../joint/slot-planner'
import { type Model, model } from '../model/model'
import { minutesIn } from '../request/eligible'
import { at, type Evaluation, evaluationIn, MILLI } from '../solver/problem'

const TIME = 'minutes'

/** Forms as items of their models: by form, indices into the problem of a form that stands alone. */
export type FormItems = readonly (readonly number[])[]

/**
 * The models of all forms as if each were alone: what their plans are measured by, whatever the others hold. Forms of one
 * length have one model.
 */
export class FormModels {
  readonly models: readonly Model[]
  private readonly evaluations: readonly ((chosen: readonly number[]) => Evaluation)[]
  private readonly scales: readonly number[]
  private readonly positions: readonly ReadonlyMap<string, number>[]

  constructor(
    private readonly joint: JointBlueprint,
    private readonly planner: SlotPlanner,
  ) {
    const known = new Map<
      string,
      { model: Model; evaluate: (chosen: readonly number[]) => Evaluation; positions: ReadonlyMap<string, number> }
    >()
    const rows = joint.blueprints.map((_, form) => {
      const blueprint = planner.standalone(form)
      const key = JSON.stringify(blueprint.request.minutes)
      const whole = model(blueprint)
      const row = known.get(key) ?? {
        model: whole,
        evaluate: evaluationIn(whole.problem),
        positions: new Map(whole.questions.map(({ id }, index) => [itemKey(id, at(whole.sections, index)), index])),
      }
      known.set(key, row)
      return row
    })
    this.models = rows.map((row) => row.model)
    this.evaluations = rows.map(({ evaluate }) => evaluate)
    this.positions = rows.map(({ positions }) => positions)
    this.scales = joint.blueprints.map(scaleOf)
  }

  get count(): number {
    return this.models.length
  }

  evaluate(form: number, items: readonly number[]): Evaluation {
    return at(this.evaluations, form)(items)
  }

  /** A form's cost relative to the weight of all its targets. */
  objective(form: number, items: readonly number[]): number {
    return this.evaluate(form, items).cost / at(this.scales, form)
  }

  objectives(forms: FormItems): number[] {
    return forms.map((items, form) => this.objective(form, items))
  }

  questions(form: number, items: readonly number[]): Question[] {
    return items.map((index) => at(at(this.models, form).questions, index))
  }

  ids(form: number, items: readonly number[]): string[] {
    return this.questions(form, items).map(({ id }) => id)
  }

  minutesOf(form: number, question: Question): number {
    return minutesIn(this.planner.standalone(form), question)
  }

  /** Minutes wanted: in all first, then by group and by difficulty. */
  targets(form: number): ReadonlyMap<string, number> {
    const { targets, session } = this.planner.standalone(form)
    return new Map([
      [TIME, session.questionMinutes],
      ...[...targets.groups].map(([name, { high }]) => [`group ${name}`, high / MILLI] as const),
      ...[...targets.difficulties].map(([name, { high }]) => [`difficulty ${name}`, high / MILLI] as const),
    ])
  }

  /** Minutes that there are, by the names of `targets`; groups without a target count too. */
  sums(form: number, items: readonly number[]): ReadonlyMap<string, number> {
    const { questions, sections } = at(this.models, form)
    const { request, balanceOver } = this.planner.standalone(form)
    const sums = new Map<string, number>()
    for (const index of items) {
      const question = at(questions, index)
      const minutes = this.minutesOf(form, question)
      const group = balanceOver === 'areas' ? question.areas[0] : (request.sections?.[at(sections, index)]?.name ?? '')
      for (const name of [TIME, `group ${group}`, `difficulty ${question.difficulty}`])
        sums.set(name, (sums.get(name) ?? 0) + minutes)
    }
    return sums
  }

  /** The items of a plan made around others. */
  itemsOf(form: number, { model: own, solution }: Assembled): number[] {
    return (solution.choice?.items ?? []).map(
      (index) => at(this.positions, form).get(itemKey(at(own.questions, index).id, at(own.sections, index))) ?? -1,
    )
  }

  /** A form as a solved plan. */
  assembled(form: number, items: readonly number[], bound: number): Assembled {
    const { cost } = this.evaluate(form, items)
    return {
      blueprint: this.planner.standalone(form),
      model: at(this.models, form),
      solution: { choice: { items, cost }, bound: Math.min(bound, cost), impossible: false },
    }
  }

  /** Whether two forms may stand beside each other: they share no more than the overlap, but for the core. */
  areApart(one: readonly string[], other: readonly string[]): boolean {
    const { core, overlap } = this.joint.planSet
    const ids = new Set(other)
    return one.filter((id) => ids.has(id) && !core.has(id)).length <= overlap
  }

  /** Forms, among them this one, that have one model. */
  alike(form: number): number[] {
    return this.models.flatMap((own, index) => (own === this.models[form] ? [index] : []))
  }
}

function itemKey(id: string, section: number): string {
  return `${section}/${id}`
}

/** Whether objectives are better: the worst is lower, or where these are equal the next (leximax). */
export function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const [a, b] = [one, other].map((values) => [...values].sort((x, y) => y - x)) as [number[], number[]]
  const position = a.findIndex((value, index) => value !== b[index])
  return position >= 0 && at(a, position) < at(b, position)
}
