import { readFileSync, writeFileSync } from 'node:fs'
import { bank, compactPlan, parsePlan, replaceQuestion } from 'ml-interview-bank'

const { plan, notes } = parsePlan(readFileSync('plan.json', 'utf8'), bank)
// What has become of the questions since the plan was stored, in words.
for (const note of notes) process.stdout.write(`Note: ${note}\n`)

// The first question went well and took 12 minutes. The candidate knows the second.
const [first, second] = plan.items.map(({ question }) => question)
const changed = replaceQuestion(bank, plan, second.id, { asked: [{ id: first.id, minutes: 12 }] })

const [, next] = changed.items
process.stdout.write(`Instead of "${second.title}": "${next.question.title}". ${next.reason}\n`)
writeFileSync('plan.json', JSON.stringify(compactPlan(changed, bank)))
