import type { Bank } from '../../bank/bank'
import { UndecidedPlanError } from '../../errors/undecided-plan-error'
import { UnknownIdError } from '../../errors/unknown-id-error'
import { ValidationError } from '../../errors/validation-error'
import { validate } from '../../schema/validate'
import { type Assembled, tryAssemble } from '../assembly/assemble'
import type { ExactRoute } from '../assembly/improve-exactly'
import { type Blueprint, blueprintOf, type PlanContext } from '../request/blueprint'
import { eligible, minutesIn } from '../request/eligible'
import type { LinearConstraint } from '../request/linear-constraints'
import { sessionOf } from '../request/session'
import { nothingFree } from '../result/nothing-free'
import type { Plan, PlanProgress } from '../result/plan'
import { presentPlan } from '../result/present-plan'
import { type CheckedChange, changeSchema, type PlanChange } from './change'
import { checkInPlan, isSameProgress, type PlanState, progressAfter, readState, sessionNow, spentIn } from './progress'
import { replacements } from './replacements'

/** What stands around a plan that is one of several. */
export interface SiblingConstraints {
  /** Questions of the other plans, and their enemies. */
  readonly taken?: Iterable<string> | undefined
  /** Limits that come from the others: areas that this plan alone covers, an overlap. */
  readonly constraints?: readonly LinearConstraint[] | undefined
}

/**
 * Changes a plan. Every change is computed from the request as it was given and from what has happened. Questions of the
 * plan read, and take, what they do there, whatever the bank says of them now. What was asked stays, first and in its order; what was refused or replaced does not come back; the rest keeps its order. Where time
 * leaves no room for all, the following give way, with a note: first limits (minima before maxima) and the lengths of
 * sections, then questions of the plan, then included ones.
 *
 * @throws ValidationError for a malformed change, or one that would take back what was asked
 * @throws UnknownIdError for a question that is not in the plan, or not in the bank
 */
export function applyChange(
  bank: Bank,
  plan: Plan,
  input: PlanChange,
  around: SiblingConstraints = {},
  exact?: ExactRoute,
): Plan {
  const change = validate(changeSchema(), input, 'change')
  const state = readState(bank, plan)
  if (isDone(state, change)) return withProgress(plan, state, change, around, exact)
  const progress = progressAfter(state, change)
  return new Change(plan, state, change, progress, around, exact).apply()
}

/** Whether a question was replaced or swapped already: the same change twice is one. */
function isDone({ ids, progress }: PlanState, change: CheckedChange): boolean {
  if (change.change !== 'replace' && change.change !== 'swap') return false
  const isMissing = !ids.includes(change.id) && progress.refused.includes(change.id)
  return isMissing && (change.change === 'replace' || ids.includes(change.with))
}

/** What else a repeated change tells, without the change itself. */
function withProgress(
  plan: Plan,
  state: PlanState,
  { asked, refused, minutesLeft }: CheckedChange,
  around: SiblingConstraints,
  exact: ExactRoute | undefined,
): Plan {
  if (asked === undefined && refused === undefined && minutesLeft === undefined) return plan
  const { minutes } = sessionNow(state.request, state.progress)
  const change: CheckedChange = { change: 'shorten', minutes, asked, refused, minutesLeft }
  const progress = progressAfter(state, change)
  return isSameProgress(progress, state.progress)
    ? plan
    : new Change(plan, state, change, progress, around, exact).apply()
}

class Change {
  private readonly bank: Bank
  private readonly askedIds: ReadonlySet<string>
  /** Questions of the plan that may stay: neither asked nor refused. */
  private readonly open: readonly string[]
  private readonly base: PlanContext
  private readonly notes: string[] = []

  constructor(
    private readonly plan: Plan,
    private readonly state: PlanState,
    private readonly change: CheckedChange,
    private readonly progress: PlanProgress,
    around: SiblingConstraints,
    private readonly exact: ExactRoute | undefined,
  ) {
    const { bank } = state
    this.bank = bank
    const asked = new Map(progress.asked.map(({ id, minutes }) => [id, minutes]))
    const refused = new Set(progress.refused)
    this.askedIds = new Set(asked.keys())
    this.open = state.ids.filter((id) => !asked.has(id) && !refused.has(id))
    const { include = [], first = [], last = [] } = state.request
    const mayCome = change.change === 'replan' || change.change === 'extend'
    // What the caller wanted in, and the candidate knows, or an enemy of what was asked, cannot come; what had to give
    // way before does not come back when time gets shorter still.
    const released = new Set([
      ...refused,
      ...[...asked.keys()].flatMap((id) => bank.enemiesOf(id)),
      ...(mayCome ? [] : [...include, ...first, ...last].filter((id) => !state.ids.includes(id))),
    ])
    this.base = {
      asked,
      refused,
      released,
      taken: around.taken,
      constraints: around.constraints,
      session: sessionNow(state.request, progress),
      sections: state.sections,
      minutes: state.minutes,
    }
    this.refuseEnemies()
  }

  apply(): Plan {
    const { change, state, progress } = this
    if (change.change === 'replace' || change.change === 'swap') {
      checkInPlan(state, change.id, 'id')
    }
    if (change.change === 'shorten' || change.change === 'extend') {
      if (isSameProgress(progress, state.progress)) return this.plan
    }
    switch (change.change) {
      case 'replan':
        return this.asPlan(this.solveOrRelax({ sections: this.sectionsOfAsked() }))
      case 'replace':
        return this.replace(change.id)
      case 'swap':
        return this.swap(change.id, change.with)
      case 'shorten':
        return this.asPlan(this.keepWhatFits(this.open))
      case 'extend':
        return this.asPlan(this.fits(this.open) ? this.solveOrRelax({ kept: this.open }) : this.keepWhatFits(this.open))
    }
  }

  /** Only what was asked keeps its section when the rest is planned anew. */
  private sectionsOfAsked(): ReadonlyMap<string, number> {
    return new Map([...this.state.sections].filter(([id]) => this.askedIds.has(id)))
  }

  private replace(id: string): Plan {
    // Others of the plan that are refused in the same breath are replaced as well.
    const refused = (this.change.refused ?? []).filter((one) => one !== id && this.state.ids.includes(one))
    let plan = this.keepWhatFits(this.open)
    for (const out of [id, ...refused]) {
      const [best] = replacements(this.state, this.base, idsOf(plan), out, 1)
      if (best !== undefined) plan = best.assembled
      else this.notes.push(`Nothing could take the place of "${out}": ${this.whyNothingFits(idsOf(plan))}.`)
    }
    return this.asPlan(plan)
  }

  private whyNothingFits(ids: readonly string[]): string {
    const blueprint = this.blueprint({ kept: ids })
    const chosen = new Set(ids)
    const free = eligible(blueprint).filter(
      ({ id }) => !chosen.has(id) && !this.bank.enemiesOf(id).some((enemy) => chosen.has(enemy)),
    )
    if (free.length === 0) return nothingFree(blueprint)
    const used = ids.reduce((sum, id) => sum + minutesIn(blueprint, this.bank.get(id)), 0)
    const left = Math.max(0, blueprint.session.questionMinutes - used)
    const shortest = Math.min(...free.map((question) => minutesIn(blueprint, question)))
    return shortest > left
      ? `no question that may be used fits the ${left} min left (the shortest takes ${shortest})`
      : 'each that may be used would break a limit'
  }

  private swap(id: string, other: string): Plan {
    const { bank, state, open } = this
    const refuse = (expected: string): never => {
      throw new ValidationError('change', [{ path: 'with', expected, received: JSON.stringify(other) }])
    }
    if (!bank.has(other))
      throw new UnknownIdError(
        'question',
        other,
        bank.questions.map((question) => question.id),
        'with',
      )
    if (state.ids.includes(other)) refuse('a question that is not in the plan yet')
    const taken = new Set(this.base.taken)
    if (taken.has(other)) refuse('a question that no other plan has, nor an enemy of one')
    const rest = open.filter((one) => one !== id)
    const enemy = [...this.askedIds, ...rest].find((one) => bank.enemiesOf(other).includes(one))
    if (enemy !== undefined) refuse(`a question that is no enemy of "${enemy}", which stays`)
    const blueprint = this.blueprint({ kept: [other] })
    if (!eligible(blueprint).some((question) => question.id === other))
      refuse('a question that the request and its history allow')
    const left = blueprint.session.questionMinutes - spentIn(this.progress)
    const minutes = minutesIn(blueprint, bank.get(other))
    if (minutes > left) refuse(`a question of at most the ${left} minutes left (this one takes ${minutes})`)
    const section = state.sections.get(id) ?? 0
    const sections = new Map([...state.sections, [other, section]])
    return this.asPlan(this.keepWhatFits(rest, [other], sections), new Map([[other, id]]))
  }

  /** The questions given, as far as time allows, beside those asked and those that must be in; nothing else. */
  private keepWhatFits(
    ids: readonly string[],
    must: readonly string[] = [],
    sections: ReadonlyMap<string, number> = this.state.sections,
  ): Assembled {
    if (this.fits([...ids, ...must])) {
      // All stay: nothing is left to choose.
      const whole = this.attempt({ kept: [...ids, ...must], pool: [], areConstraintsSoft: true, sections })
      if (whole !== undefined) return whole
    }
    return this.solveOrRelax({ pool: ids, kept: must, sections })
  }

  private fits(ids: readonly string[]): boolean {
    const blueprint = this.blueprint({})
    const minutes = ids.reduce((sum, id) => sum + minutesIn(blueprint, this.bank.get(id)), spentIn(this.progress))
    return minutes <= blueprint.session.questionMinutes
  }

  /** Solves with every limit kept; if that is impossible, with limits that give way; then without included questions. */
  private solveOrRelax(context: PlanContext): Assembled {
    const strict = this.attempt(context)
    if (strict !== undefined) return strict
    const { include = [], first = [], last = [] } = this.state.request
    const released = new Set(this.base.released)
    const wanted = [...new Set([...include, ...first, ...last])].filter(
      (id) => !this.askedIds.has(id) && !released.has(id),
    )
    for (let dropped = 0; ; dropped++) {
      const soft = this.attempt({ ...context, areConstraintsSoft: true, released })
      if (soft !== undefined) return soft
      const next = wanted[wanted.length - 1 - dropped]
      if (next === undefined) break
      released.add(next)
      this.notes.push(`"${next}" was to be included and had to give way: there is no time left for it.`)
    }
    const bare = this.attempt({ pool: [], kept: [], areConstraintsSoft: true, released })
    if (bare === undefined) throw new ValidationError('plan', [NO_PLAN])
    return bare
  }

  private attempt(context: PlanContext): Assembled | undefined {
    return tryAssemble(this.blueprint(context), { exact: this.exact, variety: this.variety() })
  }

  /** A change that keeps what it can is measured against all that the request allows beside what was asked. */
  private withBoundOfRequest(made: Assembled): Assembled {
    const bound = boundOfRequest(this.blueprint({ sections: this.sectionsOfAsked() }), this.exact)
    return { ...made, solution: { ...made.solution, bound } }
  }

  /** The seed chooses among plans for what comes in new, not for what goes. */
  private variety(): number | undefined {
    return this.change.change === 'replan' || this.change.change === 'extend' ? undefined : 0
  }

  private blueprint(context: PlanContext): Blueprint {
    return blueprintOf(this.bank, this.state.request, { ...this.base, ...context })
  }

  private refuseEnemies(): void {
    const asked = [...this.askedIds]
    asked.forEach((id, index) => {
      const enemy = asked.slice(index + 1).find((other) => this.bank.enemiesOf(id).includes(other))
      if (enemy === undefined) return
      throw new ValidationError('plan', [
        { path: 'progress.asked', expected: 'no two enemies', received: `"${id}" and "${enemy}"` },
      ])
    })
  }

  private asPlan(made: Assembled, replaced: ReadonlyMap<string, string> = new Map()): Plan {
    const { progress, state, base, plan } = this
    const assembled = this.change.change === 'replan' ? made : this.withBoundOfRequest(made)
    const stands = new Map([...replaced].map(([into, out]) => [out, into]))
    const spent = spentIn(progress)
    const asked = sessionOf(state.request).minutes
    const now = sessionNow(state.request, progress).minutes
    if (now > asked) this.notes.unshift(`The session takes ${now} min now; ${asked} were asked for.`)
    const planned = { ...progress, asked: [] }
    const room = sessionNow(state.request, planned).questionMinutes
    if (spent > room)
      this.notes.unshift(
        `The questions asked took ${spent} min, ${spent - room} more than the ${room} min that there are for questions: no time is left.`,
      )
    else if (spent === room && spent > 0)
      this.notes.unshift(`The questions asked took all of the ${room} min that there are for questions.`)
    return presentPlan(assembled, {
      progress,
      orderBefore: state.ids.map((id) => stands.get(id) ?? id),
      notes: this.notes,
      ...(base.taken === undefined ? { request: plan.request } : {}),
    })
  }
}

/** What every plan for the request costs at least, whether its limits hold or had to give way. */
function boundOfRequest(blueprint: Blueprint, exact: ExactRoute | undefined): number {
  for (const areConstraintsSoft of [false, true]) {
    try {
      const best = tryAssemble({ ...blueprint, areConstraintsSoft }, { exact, variety: 0 })
      if (best !== undefined) return best.solution.bound
    } catch (error) {
      if (!(error instanceof UndecidedPlanError)) throw error
    }
  }
  return 0
}

const NO_PLAN = { path: 'items', expected: 'questions that can stand together', received: 'a plan that cannot be kept' }

export function idsOf({ model: { questions }, solution }: Assembled): string[] {
  return (solution.choice?.items ?? []).flatMap((index) => questions[index]?.id ?? [])
}
