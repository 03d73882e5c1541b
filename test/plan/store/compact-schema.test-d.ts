import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod/mini'
import type {
  CompactForms,
  CompactLoop,
  CompactPlan,
  compactFormsSchema,
  compactLoopSchema,
  compactPlanSchema,
} from '../../../src/plan/store/compact-schema'

type ReadOnly<T> = T extends object ? { readonly [K in keyof T]: ReadOnly<T[K]> } : T
type Checked<Schema extends () => z.core.$ZodType> = ReadOnly<z.output<ReturnType<Schema>>>

test('compact forms as declared are what is checked', () => {
  expectTypeOf<CompactPlan>().toExtend<Checked<typeof compactPlanSchema>>()
  expectTypeOf<Checked<typeof compactPlanSchema>>().toExtend<CompactPlan>()
  expectTypeOf<CompactLoop>().toExtend<Checked<typeof compactLoopSchema>>()
  expectTypeOf<Checked<typeof compactLoopSchema>>().toExtend<CompactLoop>()
  expectTypeOf<CompactForms>().toExtend<Checked<typeof compactFormsSchema>>()
  expectTypeOf<Checked<typeof compactFormsSchema>>().toExtend<CompactForms>()
})
