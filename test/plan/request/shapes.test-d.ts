import { expectTypeOf, test } from 'vitest'
import type { CheckedChange, PlanChange } from '../../../src/plan/change/change'
import type { FormsRequest } from '../../../src/plan/forms/forms-request'
import type { ParallelSettings } from '../../../src/plan/forms/parallel-plans'
import type { LoopRequest } from '../../../src/plan/loop/loop'
import type { CheckedLoop } from '../../../src/plan/loop/loop-request'
import type { ParallelLoopSettings } from '../../../src/plan/loop/parallel-loops'
import type { CheckedRequest, PlanRequest } from '../../../src/plan/request/request'
import type { StoredForms } from '../../../src/plan/store/forms-schema'
import type { StoredLoops } from '../../../src/plan/store/loops-schema'

/** A shape without what schemas do not say: `readonly`, known ids beside other text, values of a record that are undefined. */
type Shape<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends number | boolean | undefined | null
    ? T
    : T extends readonly (infer Item)[]
      ? Shape<Item>[]
      : string extends keyof T
        ? { [key: string]: Shape<Exclude<T[keyof T], undefined>> }
        : { -readonly [K in keyof T]: Shape<T[K]> }

// The schemas check what the interfaces say: both hold the same fields of the same types.
test('requests, loop requests, settings and changes have the shapes of their schemas', () => {
  expectTypeOf<Shape<PlanRequest>>().toEqualTypeOf<Shape<CheckedRequest>>()
  expectTypeOf<keyof LoopRequest>().toEqualTypeOf<keyof CheckedLoop>()
  expectTypeOf<Shape<Omit<LoopRequest, 'rounds'>>>().toEqualTypeOf<Shape<Omit<CheckedLoop, 'rounds'>>>()
  expectTypeOf<Shape<ParallelSettings>>().toEqualTypeOf<Shape<FormsRequest['settings']>>()
  expectTypeOf<Shape<ParallelSettings>>().toEqualTypeOf<Shape<StoredForms['options']>>()
  expectTypeOf<Shape<ParallelLoopSettings>>().toEqualTypeOf<Shape<StoredLoops['options']>>()
  expectTypeOf<Shape<PlanChange>>().toEqualTypeOf<Shape<CheckedChange>>()
})
