import type { ParallelPlans } from '../plan/forms/parallel-plans'
import type { Loop } from '../plan/loop/loop'
import type { ParallelLoops } from '../plan/loop/parallel-loops'
import type { Plan } from '../plan/result/plan'
import type { Question } from '../schema/question-set'

/** A question as the candidate may see it. */
export interface CandidateQuestion {
  readonly prompt: string
  /** What it is planned to take. */
  readonly minutes: number
  readonly materials?: NonNullable<Question['materials']>
}

/** A plan as the candidate may see it: nothing that names a question, tells what it assesses, or how it is rated. */
export interface CandidatePlan {
  /** The whole session. */
  readonly minutes: number
  readonly questions: readonly CandidateQuestion[]
}

/** A loop as the candidate may see it. */
export interface CandidateLoop {
  readonly rounds: readonly (CandidatePlan & { readonly name: string; readonly sendAhead?: readonly string[] })[]
}

/**
 * What the candidate may see of a plan, a loop or each of a set, as data: prompts, materials and minutes, and of rounds their names and
 * what is sent ahead. For a page that shows it; `toMarkdown` writes the same as a sheet.
 */
export function candidateView(
  plan: Plan | Loop | ParallelPlans | ParallelLoops,
): CandidatePlan | CandidateLoop | readonly (CandidatePlan | CandidateLoop)[] {
  if ('forms' in plan) return plan.forms.map(candidatePlan)
  if ('loops' in plan) return plan.loops.map(candidateLoop)
  return 'rounds' in plan ? candidateLoop(plan) : candidatePlan(plan)
}

function candidateLoop({ rounds }: Loop): CandidateLoop {
  return {
    rounds: rounds.map(({ name, minutes, sendAhead, plan }) => ({
      name,
      ...(sendAhead === undefined ? {} : { sendAhead }),
      ...(plan === undefined ? { minutes, questions: [] } : candidatePlan(plan)),
    })),
  }
}

function candidatePlan({ minutes, items }: Plan): CandidatePlan {
  return {
    minutes,
    questions: items.map(({ question: { prompt, materials }, minutes: own }) => ({
      prompt,
      minutes: own,
      ...(materials === undefined ? {} : { materials }),
    })),
  }
}
