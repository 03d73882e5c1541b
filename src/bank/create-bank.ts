import * as z from 'zod/mini'
import { deepFreeze } from '../data/freeze'
import { lazy } from '../data/lazy'
import { checkRole } from '../schema/define'
import type { QuestionIdOf, QuestionSet } from '../schema/question-set'
import type { AreaIdOf, DomainIdOf, Role } from '../schema/role'
import { validate } from '../schema/validate'
import { Batch } from '../search/index/batch'
import type { Synonyms } from '../search/query/synonyms'
import { readThesaurus, type Thesaurus } from '../search/query/thesaurus'
import { refuseArgument } from './arguments'
import { areasOf, assembleBank } from './assemble-bank'
import type { Bank } from './bank'
import { readSets } from './read-sets'

/** What a bank is made with, beside its role and sets. */
export interface BankOptions {
  /**
   * Words and phrases that search takes for one another; kept by banks extended from this one. A function is called, and
   * what it returns is checked, at the first search.
   * @default none
   */
  readonly synonyms?: Synonyms | (() => Synonyms) | undefined
}

const optionsSchema = lazy(() => z.strictObject({ synonyms: z.optional(z.unknown()) }))

/**
 * Makes a bank of a role and question sets.
 *
 * Enemies may name questions that the bank does not hold (they belong to sets left out); everything else must resolve.
 *
 * @param role the role whose areas the questions name
 * @param sets question sets, each with an id of its own
 * @param options synonyms for search
 * @returns a bank, frozen, as everything it returns
 * @throws ValidationError that lists every problem of the role and of all sets
 * @example
 * ```ts
 * import { createBank } from 'ml-interview-bank/core'
 * import { statistics } from 'ml-interview-bank/questions/statistics'
 * import { seniorMlEngineer } from 'ml-interview-bank/questions/taxonomy'
 * const small = createBank(seniorMlEngineer, [statistics])
 * small.filter({ areas: ['statistics'] }).length === small.questions.length // => true
 * ```
 */
export function createBank<const R extends Role, const Sets extends readonly unknown[]>(
  role: R,
  sets: Sets,
  options: BankOptions = {},
): Bank<QuestionIdOf<Sets[number]>, AreaIdOf<R>, DomainIdOf<R>> {
  const thesaurus = readThesaurus(validate(optionsSchema(), options, 'bank options').synonyms)
  if (!Array.isArray(sets)) refuseArgument('createBank', 'sets', 'a list of question sets', sets)
  const checkedRole = checkRole(role) as Role<AreaIdOf<R>, DomainIdOf<R>>
  const read = Object.freeze(readSets('createBank', checkedRole, [], sets))
  return bankOf(deepFreeze(checkedRole), () => read, thesaurus)
}

/**
 * A bank of contents that were checked before they were shipped: it reads them when it is first asked for a question.
 *
 * @param role the role
 * @param sets question sets, each with an id of its own, that name only areas of the role
 * @param options synonyms for search
 * @returns a bank, frozen, as everything it returns
 */
export function openBank<QId extends string, AreaId extends string, DomainId extends string>(
  role: Role<AreaId, DomainId>,
  sets: () => readonly QuestionSet[],
  options: BankOptions,
): Bank<QId, AreaId, DomainId> {
  return bankOf(
    deepFreeze(role),
    lazy(() => deepFreeze(sets())),
    readThesaurus(options.synonyms),
  )
}

function bankOf<QId extends string, AreaId extends string, DomainId extends string>(
  role: Role<AreaId, DomainId>,
  sets: () => readonly QuestionSet[],
  thesaurus: () => Thesaurus,
): Bank<QId, AreaId, DomainId> {
  return assembleBank({
    role,
    sets,
    batches: lazy(() => [
      new Batch(
        sets().flatMap((set) => set.questions),
        areasOf(role),
      ),
    ]),
    thesaurus,
  })
}
