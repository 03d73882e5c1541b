import { expect, test } from 'vitest'
import { bank } from '../../src/index'
import { corpus, setAside, type TestQuery, training } from './collection/collection'
import { documentsOf, ours, peers, type Query } from './collection/engines'
import { type Figures, figures, firstRelevant } from './collection/metrics'

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

/** The query with one letter lost, doubled, replaced or swapped with the next in the middle of one of its longer words. */
function misspelled(text: string): string[] {
  return [...text.matchAll(/\p{L}{5,}/gu)].flatMap(({ 0: word, index }) => {
    const at = index + Math.floor(word.length / 2)
    const [before, letter, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)]
    return [before + next, before + letter + letter + next, `${before}x${next}`, before + next + letter].map(
      (s) => s + after,
    )
  })
}

test('a typo of one letter hardly ever costs the relevant hit among the first three', async () => {
  const find = ours(bank)
  const place = async (text: string, grades: TestQuery['grades']) => firstRelevant(grades, await find(text, 3))
  const sound = { kept: 0, all: 0 }
  // These hold an error already, so that the one put in is the second.
  const misspelledAlready = { kept: 0, all: 0 }
  for (const { text, style, grades } of training) {
    if ((await place(text, grades)) >= 3) continue
    const count = style === 'typo' ? misspelledAlready : sound
    for (const typo of misspelled(text)) {
      count.all++
      if ((await place(typo, grades)) < 3) count.kept++
    }
  }
  for (const [name, { kept, all }] of Object.entries({ sound, misspelledAlready }))
    process.stdout.write(`\none typo, ${name}: ${kept} of ${all} keep a relevant hit among the first three\n`)
  expect(sound.kept / sound.all).toBeGreaterThan(0.99)
  expect((sound.kept + misspelledAlready.kept) / (sound.all + misspelledAlready.all)).toBeGreaterThan(0.98)
})
