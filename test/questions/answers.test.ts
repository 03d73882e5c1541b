import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bank } from '../../src/index'
import { type Answers, statedNumber } from './answers/claim'

const folder = new URL('./answers/', import.meta.url)
const files = readdirSync(folder).filter((file) => file !== 'claim.ts')
const answers: Answers = Object.assign(
  {},
  ...(await Promise.all(
    files.map(async (file) => ((await import(new URL(file, folder).href)) as { answers: Answers }).answers),
  )),
)

test('numbers are read as they are written', () => {
  expect(statedNumber('about 1,250.5 % of it')).toEqual({ value: 1250.5, half: 0.05 })
  expect(statedNumber('−3 or 4')).toEqual({ value: -3, half: 0.5 })
  expect(statedNumber('none')).toBeUndefined()
})

test('every problem has its numbers recomputed', () => {
  const problems = bank.filter({ kinds: ['problem'] }).map(({ id }) => id)
  expect(problems.filter((id) => (answers[id] ?? []).length === 0)).toEqual([])
})

describe.each(Object.entries(answers))('%s', (id, claims) => {
  const { answerKey, rubric, followUps } = bank.get(id)
  const text = [...answerKey, ...Object.values(rubric), ...followUps.map(({ listenFor }) => listenFor)].join('\n')

  test.each(claims)('$says', ({ says, is, within }) => {
    expect(text).toContain(says)
    const stated = statedNumber(says)
    expect(Math.abs((stated?.value ?? Number.NaN) - is)).toBeLessThanOrEqual((within ?? stated?.half ?? 0) + 1e-9)
  })
})
