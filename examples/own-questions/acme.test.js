import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { bank, buildPlan } from 'ml-interview-bank'
import { defineQuestionSet } from 'ml-interview-bank/core'

const acme = defineQuestionSet(JSON.parse(readFileSync(new URL('acme.json', import.meta.url), 'utf8')))
const extended = bank.extend(acme)

test('our questions are found', () => {
  const { hits } = extended.search('orders that appear twice', { filter: { areas: ['data-oversight'] }, limit: 3 })
  assert.ok(hits.some(({ question }) => question.id === 'acme-duplicate-orders'))
})

test('an interview with our questions is possible', () => {
  const plan = buildPlan(extended, {
    minutes: 45,
    areas: ['data-oversight', 'model-development'],
    include: ['acme-duplicate-orders'],
    seed: 'acme-data-2027',
  })
  assert.ok(plan.items.some(({ question }) => question.id === 'acme-duplicate-orders'))
})
