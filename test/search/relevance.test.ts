import { expect, test } from 'vitest'
import { bank } from '../../src'
import { training } from './collection/collection'
import { ours } from './collection/engines'
import { figures } from './collection/metrics'

// Floors a little under what was measured on the training part: a change that makes search worse is seen here.
// The queries that were set aside, and other engines, are measured by `npm run test:relevance`.
test('finds what the training queries of the graded collection ask for', async () => {
  const find = ours(bank)
  const runs = await Promise.all(training.map(async ({ text, grades }) => ({ grades, found: await find(text, 10) })))
  const { queries, ndcg, mrr, success, zero } = figures(runs)
  expect(queries).toBeGreaterThan(100)
  expect({ ndcg: ndcg > FLOORS.ndcg, mrr: mrr > FLOORS.mrr, success: success > FLOORS.success, zero }).toEqual({
    ndcg: true,
    mrr: true,
    success: true,
    zero: 0,
  })
})

const FLOORS = { ndcg: 0.79, mrr: 0.94, success: 0.97 }
