import { buildLoop, buildPlan, compactPlan, seniorMlEngineer } from '../../src/index'
import { bank } from './subjects'

const plan = buildPlan(bank, { minutes: 45, seed: 'x' })
const loop = buildLoop(bank, { rounds: [{ name: 'screen', minutes: 30 }] })
const holdsItself: Record<string, unknown> = {}
holdsItself.materials = [holdsItself, holdsItself]
const weights = {
  ...seniorMlEngineer,
  domains: seniorMlEngineer.domains.map((domain) => ({ ...domain, weight: 4e303 })),
}

/** Calls that once went wrong, each with what they did; they are made again with the ordinary tests. */
export const failedOnce: readonly {
  /** The subject. */
  readonly name: string
  readonly what: string
  readonly args: () => readonly unknown[]
}[] = [
  { name: 'fingerprint', what: 'a raw error for nothing', args: () => [] },
  { name: 'fingerprint', what: 'a raw error for a number', args: () => [5] },
  { name: 'lintQuestions', what: 'a raw error for no bank', args: () => [undefined] },
  { name: 'nearestPairs', what: 'a raw error for no bank', args: () => [{}] },
  { name: 'fingerprint', what: 'a stack overflow for what holds itself', args: () => [holdsItself] },
  { name: 'fingerprint', what: 'a raw error for a BigInt', args: () => [{ id: 'a', minutes: 5n }] },
  { name: 'nearestPairs', what: 'all pairs for a limit below 0', args: () => [bank, { limit: -1 }] },
  { name: 'createBank', what: 'infinite sums of weights', args: () => [weights, []] },
  { name: 'extend', what: 'a stack overflow where no time is left', args: () => [bank, plan, 59, { minutesLeft: 0 }] },
  { name: 'replanRest', what: 'parts of the given plan frozen', args: () => [bank, JSON.parse(JSON.stringify(plan))] },
  { name: 'toMarkdown', what: 'a raw error for a compact loop', args: () => [compactPlan(loop, bank)] },
  { name: 'toMarkdown', what: 'a raw error for a plan without its request', args: () => [{ ...plan, request: null }] },
  {
    name: 'toMarkdown',
    what: 'a raw error for items without rubric',
    args: () => [{ ...plan, items: [{ question: { prompt: 'x' } }] }],
  },
  { name: 'parseForms', what: 'a stack overflow for what holds itself', args: () => [{ forms: [holdsItself] }, bank] },
  {
    name: 'changeLoop',
    what: 'a raw error for another round without its questions',
    args: () => {
      const rounds = [...loop.rounds, { name: 'other', minutes: 30, plan: { items: [{}] } }]
      return [bank, { ...loop, rounds }, 'screen', { change: 'replan' }]
    },
  },
  {
    name: 'changeLoop',
    what: 'a raw error for a round whose name holds itself',
    args: () => [bank, loop, holdsItself, { change: 'replan' }],
  },
  {
    name: 'changeLoop',
    what: 'a raw error for a change that cannot be read',
    args: () => [
      bank,
      loop,
      'screen',
      {
        get change() {
          throw new TypeError('unreadable')
        },
      },
    ],
  },
]
