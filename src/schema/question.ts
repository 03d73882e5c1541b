import * as z from 'zod/mini'
import { lazy } from '../data/lazy'

/** What the candidate is asked to do. */
export const QUESTION_KINDS = /* @__PURE__ */ Object.freeze([
  'behavioral',
  'situational',
  'conceptual',
  'problem',
  'coding',
  'debugging',
  'system-design',
  'case-study',
] as const)

/** Difficulty for a *senior* candidate. */
export const DIFFICULTIES = /* @__PURE__ */ Object.freeze(['easy', 'medium', 'hard'] as const)

/** Rating levels: 1 strong no, 2 no, 3 yes, 4 strong yes. None is neutral. */
export const RATING_LEVELS = /* @__PURE__ */ Object.freeze([1, 2, 3, 4] as const)

/** Longer than any text for an interview: reading, printing and checking a question take bounded time and memory. */
const MAX_TEXT = 50_000
const MAX_ID = 100
/** More than any question has of anything, but for enemies. */
const MAX_LIST = 100
const MAX_ENEMIES = 1000

/** Text that says something. Nothing is trimmed: code keeps its indentation. */
export const textSchema = lazy(() => z.string().check(z.maxLength(MAX_TEXT), z.regex(/\S/, 'expected some text')))
export const idSchema = lazy(() =>
  z
    .string()
    .check(
      z.maxLength(MAX_ID),
      z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected kebab-case: lower-case letters, digits and single hyphens'),
    ),
)
const versionSchema = lazy(() => z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'expected a version such as 0.1.0')))

const listOf = <S extends z.ZodMiniType>(item: S) => z.array(item).check(z.minLength(1), z.maxLength(MAX_LIST))

export const materialSchema = lazy(() =>
  z.strictObject({
    /** Heading shown above the material. */
    title: textSchema(),
    /** How to show it: a fenced block with a language, or Markdown (tables, lists, prose). */
    format: z.enum(['markdown', 'python', 'r', 'java', 'sql', 'bash', 'json', 'yaml', 'text']),
    content: textSchema(),
  }),
)

export const followUpSchema = lazy(() =>
  z.strictObject({
    /** The probe, in the words the interviewer says. */
    ask: textSchema(),
    /** What a good answer contains, and what it tells about the level. */
    listenFor: textSchema(),
  }),
)

export const rubricSchema = lazy(() =>
  z.strictObject({ 1: textSchema(), 2: textSchema(), 3: textSchema(), 4: textSchema() }),
)

export const referenceSchema = lazy(() => z.strictObject({ title: textSchema(), url: z.url({ protocol: /^https?$/ }) }))

export const sampleSchema = lazy(() =>
  z.strictObject({
    level: z.literal(RATING_LEVELS),
    text: textSchema(),
  }),
)

/** How an exercise in code is checked by machine, and how a solution may look. */
export const exerciseSchema = lazy(() =>
  z.strictObject({
    /** Of the solution; `sql` runs in SQLite. */
    language: z.enum(['python', 'sql', 'r', 'java']),
    /** Modules beyond the standard library that it needs. */
    needs: z.optional(listOf(textSchema())),
    /** A reference solution, complete. */
    solution: textSchema(),
    /**
     * A program that runs after the solution and fails if the solution is wrong. For `sql` it is Python, with the
     * solution in the variable `SOLUTION`; for `java` a class with a `main` method.
     */
    tests: textSchema(),
    /** Plausible wrong solutions that the tests must catch: code, or the material that shows it (the bug to find). */
    wrong: z
      .array(
        z
          .strictObject({ flaw: textSchema(), code: z.optional(textSchema()), material: z.optional(textSchema()) })
          .check(
            z.refine(({ code, material }) => (code === undefined) !== (material === undefined), {
              message: 'expected either code or the title of a material',
            }),
          ),
      )
      .check(z.minLength(1), z.maxLength(MAX_LIST)),
  }),
)

export const deprecationSchema = lazy(() =>
  z.strictObject({
    since: versionSchema(),
    reason: textSchema(),
    /** The id to use instead, if there is one. */
    successor: z.optional(idSchema()),
  }),
)

export const zodQuestion = lazy(() =>
  z.strictObject({
    /** Kebab-case; public API for ever. */
    id: idSchema(),
    title: textSchema(),
    /** Area ids; the first is the primary area, which the planner balances. */
    areas: listOf(idSchema()),
    kind: z.enum(QUESTION_KINDS),
    difficulty: z.enum(DIFFICULTIES),
    /** Whole minutes, reading, thinking, answering and probes included. */
    minutes: z.int().check(z.minimum(1), z.maximum(120)),
    /** What a plan may give the question instead (`timeboxes`): it still works within this range. */
    minutesRange: z.optional(
      z
        .strictObject({ min: z.int().check(z.minimum(1)), max: z.int().check(z.maximum(240)) })
        .check(z.refine(({ min, max }) => min <= max, 'expected min to be at most max')),
    ),
    /** Markdown, read out or shown as it stands. */
    prompt: textSchema(),
    /** What the candidate sees: code, a log, a table. */
    materials: z.optional(listOf(materialSchema())),
    /** The evidence that the answer gives. */
    assesses: textSchema(),
    followUps: z.array(followUpSchema()).check(z.minLength(2), z.maxLength(4)),
    rubric: rubricSchema(),
    /** Points that a strong answer makes, and what an interviewer from another area needs to judge it. */
    answerKey: listOf(textSchema()),
    redFlags: listOf(textSchema()),
    tags: listOf(idSchema()),
    /** What an interviewer may type who wants this question, in other words than its own; search alone reads them. */
    searchPhrases: z.optional(listOf(textSchema())),
    /** Ids never to be used in the same interview. One side's declaration is enough. */
    enemies: z.optional(z.array(idSchema()).check(z.maxLength(MAX_ENEMIES))),
    references: z.optional(listOf(referenceSchema())),
    /** For exercises in code: solution, tests and wrong solutions. */
    exercise: z.optional(exerciseSchema()),
    /** Graded sample answers, for calibrating interviewers. */
    samples: z.optional(listOf(sampleSchema())),
    /** The package version that first shipped the question. */
    since: versionSchema(),
    deprecated: z.optional(deprecationSchema()),
  }),
)

export type QuestionKind = (typeof QUESTION_KINDS)[number]
export type Difficulty = (typeof DIFFICULTIES)[number]
export type RatingLevel = (typeof RATING_LEVELS)[number]
export type Material = z.infer<ReturnType<typeof materialSchema>>
export type FollowUp = z.infer<ReturnType<typeof followUpSchema>>
export type Rubric = z.infer<ReturnType<typeof rubricSchema>>
export type Reference = z.infer<ReturnType<typeof referenceSchema>>
export type SampleAnswer = z.infer<ReturnType<typeof sampleSchema>>
export type Exercise = z.infer<ReturnType<typeof exerciseSchema>>
export type Deprecation = z.infer<ReturnType<typeof deprecationSchema>>
