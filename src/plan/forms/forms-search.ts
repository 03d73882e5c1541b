import { UndecidedPlanError } from '../../errors/undecided-plan-error'
import type { Question } from '../../schema/question-set'
import type { Assembled } from '../assembly/assemble'
import type { JointBlueprint } from '../joint/joint-blueprint'
import { jointSelections } from '../joint/joint-conflict'
import type { PlanCount } from '../joint/joint-relaxations'
import { selectionOf } from '../joint/plan-set'
import type { SlotPlanner, Stage } from '../joint/slot-planner'
import { at } from '../solver/problem'
import { enforceTolerance, excessOf } from './enforce-tolerance'
import { type FormItems, FormModels, isBetter } from './form-models'
import type { Tolerance } from './forms-report'
import { improveWorstForm, subsetsUpToTwo } from './improve-worst-form'

/** Work, in questions times minutes, after which forms are drafted only, and after which none are planned anew. */
const VARIED_WORK = 120_000
const WORK = 400_000
/** Work of planning all forms from the whole bank, above which they are only planned from piles. */
const IN_TURN_WORK = 600_000

/**
 * Looks for a set of forms whose worst is as good as it can be (minimax). Forms are planned one after the other around
 * what the earlier ones took; where that leads nowhere, they are tried as one problem, which finds a choice for all or
 * proves that there is none. Then the worst is bettered by exchanges, and by planning it anew around a question or two of
 * another. At last forms that are further apart than the tolerance are brought nearer to each other.
 */
export class FormsSearch {
  readonly models: FormModels

  constructor(
    private readonly joint: JointBlueprint,
    private readonly planner: SlotPlanner,
    private readonly planCount: PlanCount | undefined,
  ) {
    this.models = new FormModels(joint, planner)
  }

  /** @throws ImpossiblePlanError, UndecidedPlanError */
  run(tolerance: Tolerance): FormItems {
    const none = this.joint.blueprints.map(() => undefined)
    const dealt = this.fromPiles()
    const total = none.reduce((sum: number, _, form) => sum + this.planner.workOf(form), 0)
    const isTooMuch = dealt !== undefined && total > IN_TURN_WORK
    const ways = [isTooMuch ? undefined : this.inTurn(none), dealt].filter((plans) => plans !== undefined)
    let forms = improveWorstForm(this.models, this.best(ways.length > 0 ? ways : [this.together()]))
    for (let next = this.transferToWorst(forms); next !== undefined; next = this.transferToWorst(forms))
      forms = improveWorstForm(this.models, next)
    const tight = enforceTolerance(this.models, forms, tolerance)
    return excessOf(this.models, tight, tolerance) < excessOf(this.models, forms, tolerance) ? tight : forms
  }

  /** Plans the forms one after the other; undefined where one cannot be had beside the others. */
  private inTurn(start: readonly (readonly string[] | undefined)[]): readonly Assembled[] | undefined {
    const selections = [...start]
    const plans: Assembled[] = []
    for (const form of selections.keys()) {
      const plan = this.planner.around(form, { selections, assignedAreas: [] }, this.stage())
      if (plan === undefined) return undefined
      plans.push(plan)
      selections[form] = selectionOf(plan)
    }
    return plans
  }

  /** Deals the questions out, those of one area and difficulty by length in turn, and plans each form from its own. */
  private fromPiles(): readonly Assembled[] | undefined {
    const { bank, core, overlap } = this.joint.planSet
    // Plans that may each take a question of another's pile might share more than that.
    if (overlap > 0) return undefined
    const forms = [...this.joint.blueprints.keys()]
    const pool = [...new Set(forms.flatMap((form) => this.planner.poolOf(form)))]
      .filter((id) => !core.has(id))
      .map((id) => bank.get(id))
    const strata = new Map<string, Question[]>()
    for (const question of pool) {
      const stratum = `${question.areas[0]}/${question.difficulty}`
      strata.set(stratum, [...(strata.get(stratum) ?? []), question])
    }
    const piles = forms.map((): string[] => [])
    let next = 0
    for (const own of strata.values())
      for (const { id } of own.sort((a, b) => a.minutes - b.minutes)) {
        // There and back again, so that no form always gets the shorter one.
        const turn = next++ % (2 * forms.length)
        piles[turn < forms.length ? turn : 2 * forms.length - 1 - turn]?.push(id)
      }
    const plans = forms.map((form) => this.planner.around(form, { selections: piles, assignedAreas: [] }, 'draft'))
    return plans.every((plan) => plan !== undefined) ? plans : undefined
  }

  private best(starts: readonly (readonly Assembled[])[]): FormItems {
    const forms = starts.map((plans) => plans.map((plan, form) => this.models.itemsOf(form, plan)))
    return forms.reduce((best, other) =>
      isBetter(this.models.objectives(other), this.models.objectives(best)) ? other : best,
    )
  }

  private together(): readonly Assembled[] {
    const plans = this.inTurn(jointSelections(this.joint, this.planCount))
    if (plans === undefined) throw new UndecidedPlanError()
    return plans
  }

  /** The seed chooses among plans for the first forms, as far as there is time for it. */
  private stage(): Stage {
    return this.planner.work < VARIED_WORK ? 'final' : 'draft'
  }

  /**
   * Gives the worst form one or two questions of another and plans both anew, the worst around those questions, the other
   * around it; undefined where no objective of the worst falls.
   */
  private transferToWorst(forms: FormItems): FormItems | undefined {
    const { models, planner } = this
    const { core } = this.joint.planSet
    const objectives = models.objectives(forms)
    const worst = objectives.indexOf(Math.max(...objectives))
    for (const other of forms.keys()) {
      if (other === worst || at(objectives, other) === at(objectives, worst)) continue
      const theirs = models.ids(other, at(forms, other)).filter((id) => !core.has(id))
      for (const gift of subsetsUpToTwo(theirs)) {
        if (gift.length === 0) continue
        if (planner.work > WORK) return undefined
        const next = this.give(forms, worst, other, gift)
        if (next !== undefined && isBetter(models.objectives(next), objectives)) return next
      }
    }
    return undefined
  }

  private give(forms: FormItems, worst: number, other: number, gift: readonly string[]): FormItems | undefined {
    const { models, planner } = this
    const rest = models.ids(other, at(forms, other)).filter((id) => !gift.includes(id))
    const selections: (readonly string[] | undefined)[] = forms.map((items, form) => models.ids(form, items))
    selections[worst] = undefined
    selections[other] = rest
    const first = planner.around(worst, { selections, assignedAreas: [], required: gift }, 'draft')
    if (first === undefined) return undefined
    selections[worst] = selectionOf(first)
    selections[other] = undefined
    const second = planner.around(other, { selections, assignedAreas: [] }, 'draft')
    if (second === undefined) return undefined
    return forms.map((items, form) =>
      form === worst ? models.itemsOf(form, first) : form === other ? models.itemsOf(form, second) : items,
    )
  }
}
