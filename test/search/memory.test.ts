import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { bank } from '../support/search-bank'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function megabytesInUse(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

test('no query is kept in memory, nor by the page that answers it', () => {
  const ask = (index: number) => {
    const query = [`unheardofword${index}`, `calibrationn${index}`, 'drift', 'filler '.repeat(150_000)].join(' ')
    bank.suggest(query)
    const page = bank.search(query)
    return { page, shown: JSON.stringify(page.hits[0]) }
  }
  ask(0)
  const before = megabytesInUse()
  const pages = Array.from({ length: 30 }, (_, index) => ask(index + 1))
  // A megabyte each.
  expect(megabytesInUse() - before).toBeLessThan(10)
  for (const { page } of pages) expect(page.hits.length).toBeGreaterThan(0)
})
