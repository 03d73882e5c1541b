import type { AreaId } from '../questions/taxonomy'
import { deepFreeze } from './data/freeze'
import { bank } from './index'
import type { QuestionId, SetId } from './load-question-set'
import type { Question } from './schema/question-set'

/** What a list or a form shows of a shipped question, and the set that has the rest. */
export type QuestionSummary = Pick<
  Question<AreaId, QuestionId>,
  'id' | 'title' | 'areas' | 'kind' | 'difficulty' | 'minutes' | 'tags' | 'deprecated'
> & {
  /** The set to load for the texts: `loadQuestionSet(summary.set)`. */
  readonly set: SetId
}

/**
 * A summary of every shipped question, in the bank's order; made when the package is built.
 *
 * @example
 * ```ts
 * import { summaries } from 'ml-interview-bank/summaries'
 * summaries.filter(({ areas, minutes }) => areas[0] === 'statistics' && minutes <= 10).length > 0 // => true
 * ```
 */
export const summaries: readonly QuestionSummary[] = /* @__PURE__ */ deepFreeze(
  bank.sets.flatMap((set) =>
    set.questions.map(({ id, title, areas, kind, difficulty, minutes, tags, deprecated }) => ({
      ...{
        id: id as QuestionId,
        title,
        areas: areas as readonly [AreaId, ...AreaId[]],
        kind,
        difficulty,
        minutes,
        tags,
      },
      ...(deprecated === undefined ? {} : { deprecated }),
      set: set.id as SetId,
    })),
  ),
)
