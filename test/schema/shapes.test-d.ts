import { expectTypeOf, test } from 'vitest'
import type {
  Deprecation,
  deprecationSchema,
  Exercise,
  exerciseSchema,
  FollowUp,
  followUpSchema,
  Material,
  materialSchema,
  Reference,
  Rubric,
  referenceSchema,
  rubricSchema,
  SampleAnswer,
  sampleSchema,
  zodQuestion,
} from '../../src/schema/question'
import type { Question, QuestionSet, zodQuestionSet } from '../../src/schema/question-set'
import type { Area, areaSchema, Role, zodRole } from '../../src/schema/role'
import type { Checked } from '../support/checked'

test('what is declared, so that editors show its docs, is what is checked', () => {
  expectTypeOf<Omit<Question, 'areas'>>().branded.toEqualTypeOf<Omit<Checked<typeof zodQuestion>, 'areas'>>()
  expectTypeOf<Question['areas'][number]>().toEqualTypeOf<Checked<typeof zodQuestion>['areas'][number]>()
  expectTypeOf<Omit<QuestionSet, 'questions'>>().toEqualTypeOf<Omit<Checked<typeof zodQuestionSet>, 'questions'>>()
  expectTypeOf<Material>().toEqualTypeOf<Checked<typeof materialSchema>>()
  expectTypeOf<FollowUp>().toEqualTypeOf<Checked<typeof followUpSchema>>()
  expectTypeOf<Rubric>().toEqualTypeOf<Checked<typeof rubricSchema>>()
  expectTypeOf<Reference>().toEqualTypeOf<Checked<typeof referenceSchema>>()
  expectTypeOf<SampleAnswer>().toEqualTypeOf<Checked<typeof sampleSchema>>()
  expectTypeOf<Exercise>().branded.toEqualTypeOf<Checked<typeof exerciseSchema>>()
  expectTypeOf<Deprecation>().toEqualTypeOf<Checked<typeof deprecationSchema>>()
  expectTypeOf<Area>().toEqualTypeOf<Checked<typeof areaSchema>>()
  expectTypeOf<Role>().branded.toEqualTypeOf<Checked<typeof zodRole>>()
})
