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
/** What the candidate is asked to do: one of {@link QUESTION_KINDS}. */
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** Difficulty for a *senior* candidate. */
export const DIFFICULTIES = /* @__PURE__ */ Object.freeze(['easy', 'medium', 'hard'] as const)
/** One of {@link DIFFICULTIES}, for a senior candidate. */
export type Difficulty = (typeof DIFFICULTIES)[number]

/** Rating levels: 1 strong no, 2 no, 3 yes, 4 strong yes. None is neutral. */
export const RATING_LEVELS = /* @__PURE__ */ Object.freeze([1, 2, 3, 4] as const)
/** 1 strong no, 2 no, 3 yes, 4 strong yes. */
export type RatingLevel = (typeof RATING_LEVELS)[number]

const MATERIAL_FORMATS = ['markdown', 'python', 'r', 'java', 'sql', 'bash', 'json', 'yaml', 'text'] as const
const EXERCISE_LANGUAGES = ['python', 'sql', 'r', 'java'] as const

/** What the candidate sees: code, a log, a table. */
export interface Material {
  /** Heading shown above the material. */
  readonly title: string
  /** How to show it: a fenced block with a language, or Markdown (tables, lists, prose). */
  readonly format: (typeof MATERIAL_FORMATS)[number]
  readonly content: string
}

/** A probe, and what to listen for. */
export interface FollowUp {
  /** In the words the interviewer says. */
  readonly ask: string
  /** What a good answer contains, and what it tells about the level. */
  readonly listenFor: string
}

/** The four anchors of the rating scale: what an answer of each level is like. */
export type Rubric = { readonly [Level in RatingLevel]: string }

/** A source to read. */
export interface Reference {
  readonly title: string
  readonly url: string
}

/** A graded answer. */
export interface SampleAnswer {
  readonly level: RatingLevel
  readonly text: string
}

/** How an exercise in code is checked by machine, and how a solution may look. */
export interface Exercise {
  /** Of the solution; `sql` runs in SQLite. */
  readonly language: (typeof EXERCISE_LANGUAGES)[number]
  /** Modules beyond the standard library that it needs. @default none */
  readonly needs?: readonly string[] | undefined
  /** A reference solution, complete. */
  readonly solution: string
  /**
   * A program that runs after the solution and fails if the solution is wrong. For `sql` it is Python, with the
   * solution in the variable `SOLUTION`; for `java` a class with a `main` method.
   */
  readonly tests: string
  /** Plausible wrong solutions that the tests must catch: code, or the material that shows it (the bug to find). */
  readonly wrong: readonly {
    readonly flaw: string
    readonly code?: string | undefined
    readonly material?: string | undefined
  }[]
}

/** Since when and why a question is not to be used. */
export interface Deprecation {
  /** The package version that deprecated it. */
  readonly since: string
  readonly reason: string
  /** The id to use instead, if there is one. */
  readonly successor?: string | undefined
}

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
    title: textSchema(),
    format: z.enum(MATERIAL_FORMATS),
    content: textSchema(),
  }),
)

export const followUpSchema = lazy(() =>
  z.strictObject({
    ask: textSchema(),
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

export const exerciseSchema = lazy(() =>
  z.strictObject({
    language: z.enum(EXERCISE_LANGUAGES),
    needs: z.optional(listOf(textSchema())),
    solution: textSchema(),
    tests: textSchema(),
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
    successor: z.optional(idSchema()),
  }),
)

export const zodQuestion = lazy(() =>
  z.strictObject({
    id: idSchema(),
    title: textSchema(),
    areas: listOf(idSchema()),
    kind: z.enum(QUESTION_KINDS),
    difficulty: z.enum(DIFFICULTIES),
    minutes: z.int().check(z.minimum(1), z.maximum(120)),
    minutesRange: z.optional(
      z
        .strictObject({ min: z.int().check(z.minimum(1)), max: z.int().check(z.maximum(240)) })
        .check(z.refine(({ min, max }) => min <= max, 'expected min to be at most max')),
    ),
    prompt: textSchema(),
    materials: z.optional(listOf(materialSchema())),
    assesses: textSchema(),
    followUps: z.array(followUpSchema()).check(z.minLength(2), z.maxLength(4)),
    rubric: rubricSchema(),
    answerKey: listOf(textSchema()),
    redFlags: listOf(textSchema()),
    tags: listOf(idSchema()),
    searchPhrases: z.optional(listOf(textSchema())),
    enemies: z.optional(z.array(idSchema()).check(z.maxLength(MAX_ENEMIES))),
    references: z.optional(listOf(referenceSchema())),
    exercise: z.optional(exerciseSchema()),
    samples: z.optional(listOf(sampleSchema())),
    since: versionSchema(),
    deprecated: z.optional(deprecationSchema()),
  }),
)
