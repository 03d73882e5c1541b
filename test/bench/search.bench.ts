import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { bench, describe } from 'vitest'
import { bank as shipped } from '../../src/index'
import { syntheticBank } from '../support/synthetic'

for (const [name, bank, query] of [
  ['shipped', shipped, 'data leakge recommender'],
  ['3,000 synthetic', syntheticBank('bench', 136), 'gradient drft shard'],
  ['30,000 synthetic', syntheticBank('bench', 1364), 'gradient drft shard'],
] as const) {
  const documents = bank.questions.map(({ id, title, prompt, tags }) => ({ id, title, prompt, tags: tags.join(' ') }))
  const mini = new MiniSearch({ fields: ['title', 'prompt', 'tags'] })
  mini.addAll(documents)
  const fuse = new Fuse(documents, { keys: ['title', 'prompt', 'tags'], ignoreLocation: true })
  bank.search(query)
  const few = { iterations: 3, warmupIterations: 1, time: 300 }
  describe(`one query, ${name} questions`, () => {
    bench('bank.search', () => void bank.search(query), few)
    bench('MiniSearch (fuzzy 0.2, prefix)', () => void mini.search(query, { fuzzy: 0.2, prefix: true }), few)
    bench('Fuse.js over whole questions', () => void fuse.search(query, { limit: 10 }), few)
  })
}
