import { expect, test } from 'vitest'
import * as core from '../../src/core'
import * as root from '../../src/index'
import * as lint from '../../src/lint'
import * as wording from '../../src/lint-wording'
import * as plan from '../../src/plan'
import * as searchIndex from '../../src/search-index'
import * as summaries from '../../src/summaries'
import { unfrozenPart } from './frozen'

test.each(Object.entries({ root, core, plan, lint, wording, searchIndex, summaries }))(
  'nothing that %s exports can be changed',
  (_, entry) => {
    const values = Object.entries(entry)
    expect(values.length).toBeGreaterThan(0)
    expect(values.map(([name, value]) => [name, unfrozenPart(value)]).filter(([, path]) => path !== undefined)).toEqual(
      [],
    )
  },
)
