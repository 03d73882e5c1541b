import { expect, test } from 'vitest'
import { createBank } from '../../src/bank/create-bank'
import { contentRules, lintQuestions, nearestPairs } from '../../src/lint'
import { considerateWording } from '../../src/lint-wording'
import { startProcessorTimer } from '../support/processor-time'
import { question, setOf } from '../support/synthetic'

const role = {
  id: 'role',
  title: 'Role',
  summary: 'A role.',
  domains: [
    {
      id: 'domain',
      title: 'Domain',
      weight: 1,
      areas: [{ id: 'statistics', title: 'Statistics', summary: 'Numbers.', topics: ['tests'], source: 'Text' }],
    },
  ],
}
const rule = (name: string) => contentRules.filter((one) => one.name === name)

test('ten thousand tags are compared without comparing every pair', () => {
  const questions = Array.from({ length: 100 }, (_, index) =>
    question(`q-${index}`, {
      tags: Array.from({ length: 100 }, (__, place) => `tag-${'x'.repeat(60)}-${index}-${place}`) as never,
    }),
  )
  const bank = createBank(role, [setOf('many', questions)])
  const spent = startProcessorTimer()
  const findings = lintQuestions(bank, { rules: rule('tags-that-find') })
  expect(findings.length).toBeGreaterThan(9000)
  expect(findings.length).toBeLessThan(10_000)
  expect(spent()).toBeLessThan(15_000)
})

test('the pairs of six thousand questions take no memory by the pair', () => {
  const words = (index: number) => `alpha${index % 7} beta${index % 11} gamma${index % 13} delta${index % 17} same`
  const questions = Array.from({ length: 6000 }, (_, index) => question(`q-${index}`, { prompt: words(index) }))
  const bank = createBank(role, [setOf('many', questions)])
  const before = process.memoryUsage().heapUsed
  const pairs = nearestPairs(bank, { limit: 5 })
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(400e6)
  expect(pairs).toHaveLength(5)
  expect(pairs.every(({ similarity }, index) => similarity <= (pairs[index - 1]?.similarity ?? 1.0001))).toBe(true)
})

test('copies of one question give one finding each', () => {
  const copies = Array.from({ length: 5 }, (_, index) => ({
    ...question(`copy-${index}`, { prompt: 'The gradient explodes in a deep network.', answerKey: ['Clip it.'] }),
    title: 'Exploding gradients',
  }))
  const others = Array.from({ length: 5 }, (_, index) => question(`other-${index}`))
  const findings = lintQuestions(createBank(role, [setOf('copies', [...copies, ...others])]), {
    rules: rule('near-duplicates'),
  })
  expect(findings.map((finding) => finding.question).sort()).toEqual(['copy-1', 'copy-2', 'copy-3', 'copy-4'])
})

test.each([
  ['one word of its own', "a'".repeat(25_000)],
  ['many sentences', '. tell'.repeat(8000)],
  ['many words', 'he '.repeat(16_000)],
  ['numbers', '1.'.repeat(25_000)],
])('prose without an end is read in passages: %s', (_, prompt) => {
  const bank = createBank(role, [setOf('long', [question('long', { prompt })])])
  const spent = startProcessorTimer()
  lintQuestions(bank, { rules: [...contentRules, considerateWording] })
  expect(spent()).toBeLessThan(10_000)
})
