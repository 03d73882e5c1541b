import { z } from 'zod'
import { LONGEST_SESSION, requestSchema, SHORTEST_SESSION } from '../request/request'
import { INTERVIEWER_PARTS } from './loop'

export const MOST_ROUNDS = 10
const MOST_LISTED = 20

const text = z.string().regex(/\S/, 'expected some text')

const interviewer = z
  .strictObject({ name: text.optional(), role: text.optional(), as: z.enum(INTERVIEWER_PARTS).optional() })
  .refine(({ name, role }) => (name ?? role) !== undefined, 'expected a name or a role')

const setting = {
  name: text,
  brief: text.optional(),
  interviewers: z.array(interviewer).max(MOST_LISTED).optional(),
  sendAhead: z.array(text).max(MOST_LISTED).optional(),
}

const questionRound = requestSchema.safeExtend({ ...setting, questions: z.undefined().optional() })

const openRound = z.strictObject({
  ...setting,
  brief: text,
  questions: z.literal('none'),
  minutes: z.int().min(SHORTEST_SESSION).max(LONGEST_SESSION),
})

const { shape } = requestSchema

export const loopSchema = z
  .strictObject({
    rounds: z.array(z.discriminatedUnion('questions', [questionRound, openRound])).min(1).max(MOST_ROUNDS),
    coverage: z.record(z.string(), z.strictObject({ rounds: z.int().min(1).max(MOST_ROUNDS).optional() })).optional(),
    credit: shape.credit,
    seed: shape.seed,
    variety: shape.variety,
    history: shape.history,
    on: shape.on,
    candidate: shape.candidate,
    maxExposure: shape.maxExposure,
    ineligible: shape.ineligible,
  })
  .superRefine(({ rounds }, context) => {
    const before = new Set<string>()
    rounds.forEach(({ name }, index) => {
      if (before.has(name))
        context.addIssue({ code: 'custom', message: 'expected a name of its own for each round', path: ['rounds', index, 'name'] })
      before.add(name)
    })
  })

export type CheckedLoop = z.output<typeof loopSchema>
export type CheckedRound = CheckedLoop['rounds'][number]
export type CheckedQuestionRound = z.output<typeof questionRound>
