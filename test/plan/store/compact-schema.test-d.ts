import { expectTypeOf, test } from 'vitest'
import type {
  CompactForms,
  CompactLoop,
  CompactPlan,
  compactFormsSchema,
  compactLoopSchema,
  compactPlanSchema,
} from '../../../src/plan/store/compact-schema'
import type { Checked } from '../../support/checked'

test('compact forms as declared are what is checked', () => {
  expectTypeOf<CompactPlan>().toExtend<Checked<typeof compactPlanSchema>>()
  expectTypeOf<Checked<typeof compactPlanSchema>>().toExtend<CompactPlan>()
  expectTypeOf<CompactLoop>().toExtend<Checked<typeof compactLoopSchema>>()
  expectTypeOf<Checked<typeof compactLoopSchema>>().toExtend<CompactLoop>()
  expectTypeOf<CompactForms>().toExtend<Checked<typeof compactFormsSchema>>()
  expectTypeOf<Checked<typeof compactFormsSchema>>().toExtend<CompactForms>()
})
