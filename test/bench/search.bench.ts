import { Console } from 'node:console'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { bench, describe } from 'vitest'
import { synonyms } from '../../questions/synonyms'
import { createBank } from '../../src/bank/create-bank'
import { bank as shipped } from '../../src/index'
import { randomFrom } from '../../src/plan/request/random-from'
import type { Question } from '../../src/schema/question-set'
import { training } from '../search/collection/collection'
import { documentsOf, type Engine, ours, peers, type Query } from '../search/collection/engines'
import { setOf } from '../support/synthetic'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const out = new Console(process.stdout)

/** Queries as people type them; a slow engine answers as many as fit the time. */
const queries = training.map(({ text }) => text)
const MOST_MILLISECONDS = 6000

/** The shipped questions, or more of them: each field from another question, so that the words stay as common as they are. */
function questionsOf(count: number): readonly Question[] {
  if (count <= shipped.questions.length) return shipped.questions
  const random = randomFrom(`search ${count}`)
  const pick = () => shipped.questions[Math.floor(random() * shipped.questions.length)] as Question
  return Array.from({ length: count }, (_, index) => {
    const { enemies: _enemies, samples: _samples, exercise: _exercise, ...rest } = pick()
    return {
      ...rest,
      id: `question-${index}`,
      title: `${pick().title} ${index}`,
      prompt: pick().prompt,
      answerKey: pick().answerKey,
      tags: pick().tags,
      assesses: pick().assesses,
    }
  })
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
const rounded = (value: number) => Number(value.toPrecision(3))

async function measure(build: () => Query | Promise<Query>, count: number) {
  collectGarbage()
  const heap = process.memoryUsage().heapUsed
  const begin = performance.now()
  const find = await build()
  const built = performance.now() - begin
  collectGarbage()
  const memory = process.memoryUsage().heapUsed - heap
  for (const query of queries.slice(0, 10)) await find(query, 10)
  const times: number[] = []
  const start = performance.now()
  for (const query of queries) {
    const from = performance.now()
    await find(query, 10)
    times.push(performance.now() - from)
    if (performance.now() - start > MOST_MILLISECONDS) break
  }
  times.sort((a, b) => a - b)
  return {
    'build, ms': rounded(built),
    'kB a question': rounded(memory / 1000 / count),
    'median, ms': rounded(at(times, 0.5)),
    'p95, ms': rounded(at(times, 0.95)),
    queries: times.length,
  }
}

for (const size of [shipped.questions.length, 3000, 30_000]) {
  const questions = questionsOf(size)
  const sets = [setOf('bench', questions)]
  // Checking the questions is the bank's work, not the search's: the search is built at the first query.
  const bank = size === shipped.questions.length ? shipped : createBank(shipped.role, sets, { synonyms })
  const documents = documentsOf(bank)
  const own: Engine = {
    name: 'this package',
    build: () => {
      const find = ours(bank)
      find('a', 1)
      return find
    },
  }
  const rows: Record<string, Awaited<ReturnType<typeof measure>>> = {}
  for (const { name, build } of [own, ...peers]) rows[name] = await measure(() => build(documents), size)
  out.log(`${size} questions`)
  out.table(rows)
}

describe('one query, shipped questions', async () => {
  const documents = documentsOf(shipped)
  for (const { name, build } of [{ name: 'this package', build: () => ours(shipped) }, ...peers]) {
    const find = await build(documents)
    let turn = 0
    bench(name, async () => void (await find(queries[turn++ % queries.length] ?? '', 10)), {
      time: 500,
      iterations: 20,
    })
  }
})
