import { readFileSync } from 'node:fs'
import { expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod/mini'
import {
  type limitOptionsSchema,
  SEARCH_DEFAULTS,
  SIMILAR_DEFAULTS,
  SUGGEST_DEFAULTS,
  searchOptionsSchema,
} from '../../src/search/options'
import type { SearchOptions, SimilarOptions, SuggestOptions } from '../../src/search/types'

/** What a schema gives, read-only all the way down, as the types of options are. */
type ReadOnly<T> = T extends object ? { readonly [K in keyof T]: ReadOnly<T[K]> } : T

test('the schemas check what the types say', () => {
  type Checked<Schema extends () => z.ZodMiniType> = ReadOnly<z.output<ReturnType<Schema>>>
  expectTypeOf<SearchOptions>().branded.toEqualTypeOf<Checked<typeof searchOptionsSchema>>()
  expectTypeOf<Checked<typeof limitOptionsSchema>>().toEqualTypeOf<SuggestOptions>()
  expectTypeOf<SimilarOptions>().toEqualTypeOf<SuggestOptions>()
  expect(Object.keys(searchOptionsSchema().shape).sort()).toEqual(['filter', 'intent', 'limit', 'offset'])
})

test('the docs tell the defaults that apply', () => {
  const source = readFileSync(new URL('../../src/search/types.ts', import.meta.url), 'utf8')
  const told = (name: string) => {
    const [body = ''] = source.match(new RegExp(`interface ${name}\\b[\\s\\S]*?\\n}`)) ?? []
    const fields = body.matchAll(/@default (\S+)[\s\S]*?readonly (\w+)/g)
    return Object.fromEntries([...fields].map(([, value = '', field = '']) => [field, JSON.parse(value)]))
  }
  expect(told('SearchOptions')).toEqual(SEARCH_DEFAULTS)
  expect(told('SuggestOptions')).toEqual(SUGGEST_DEFAULTS)
  expect(told('SimilarOptions')).toEqual(SIMILAR_DEFAULTS)
})
