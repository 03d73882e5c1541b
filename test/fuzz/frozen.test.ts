import { expect, test } from 'vitest'
import * as core from '../../src/core'
import * as root from '../../src/index'
import * as lint from '../../src/lint'
import * as wording from '../../src/lint-wording'
import * as plan from '../../src/plan'
import * as searchIndex from '../../src/search-index'
import * as summaries from '../../src/summaries'
import { unfrozenPart } from './frozen'

/** Schemas belong to the schema library's interface, and are made when first used. */
const isSchema = (value: unknown) => typeof value === 'object' && value !== null && '~standard' in value

test.each(Object.entries({ root, core, plan, lint, wording, searchIndex, summaries }))(
  'nothing that %s exports can be changed',
  (_, entry) => {
    const values = Object.entries(entry).filter(([, value]) => !isSchema(value))
    expect(values.length).toBeGreaterThan(0)
    expect(values.map(([name, value]) => [name, unfrozenPart(value)]).filter(([, path]) => path !== undefined)).toEqual(
      [],
    )
  },
)
