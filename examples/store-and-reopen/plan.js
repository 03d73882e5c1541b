import { writeFileSync } from 'node:fs'
import { bank, buildPlan, compactPlan } from 'ml-interview-bank'

const plan = buildPlan(bank, { minutes: 60, areas: ['statistics', 'programming'], seed: 'ml-platform-2027' })
const stored = JSON.stringify(compactPlan(plan, bank))
writeFileSync('plan.json', stored)
process.stdout.write(`Stored ${plan.items.length} questions in ${stored.length} bytes.\n`)
