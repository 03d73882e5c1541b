import { expect, test } from 'vitest'
import { bank } from '../../src'
import { corpus, setAside, type TestQuery, training } from './collection/collection'
import { documentsOf, ours, peers, type Query } from './collection/engines'
import { type Figures, figures } from './collection/metrics'

async function measure(find: Query, queries: readonly TestQuery[]): Promise<Figures> {
  const runs = []
  for (const { text, grades } of queries) {
    const found = (await find(text, 30)).filter((id) => corpus.has(id)).slice(0, 10)
    runs.push({ grades, found })
  }
  return figures(runs)
}

const row = (name: string, { queries, ndcg, mrr, success, zero }: Figures) =>
  `${name.padEnd(42)} ${[ndcg, mrr, success, zero].map((value) => value.toFixed(3)).join('  ')}  ${queries}`

test('ranks better than the best of the peers on the queries that were set aside', async () => {
  const documents = documentsOf(bank)
  const engines = [{ name: 'this package', find: ours(bank) }]
  for (const { name, build } of peers) engines.push({ name, find: await build(documents) })
  for (const [part, queries] of [
    ['training', training],
    ['set aside', setAside],
  ] as const) {
    const measured: Figures[] = []
    process.stdout.write(`\n${`${part}: nDCG@10, MRR, success@3, no hit; queries`.padEnd(42)}\n`)
    for (const { name, find } of engines) {
      const one = await measure(find, queries)
      measured.push(one)
      process.stdout.write(`${row(name, one)}\n`)
    }
    const [own, ...others] = measured
    expect(own?.ndcg).toBeGreaterThan(1.1 * Math.max(...others.map(({ ndcg }) => ndcg)))
  }
})
