/** What reads each thing that is stored, and what makes it. */
const NAMES = {
  plan: { name: 'plan', reader: 'parsePlan' },
  loop: { name: 'loop', reader: 'parseLoop' },
  forms: { name: 'set of forms', reader: 'parseForms' },
  loops: { name: 'set of loops', reader: 'parseLoops' },
} as const

/** What is often given in place of a plan, in words, with what to do about it; undefined for plans and all else. */
export function nearMiss(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const has = (...keys: readonly string[]) => keys.every((key) => Object.hasOwn(value, key))
  const kinds = Object.keys(NAMES) as (keyof typeof NAMES)[]
  if ('compact' in value) {
    const kind = kinds.find((one) => one === value.compact)
    return kind && `a compact ${NAMES[kind].name} (${NAMES[kind].reader} reads it)`
  }
  const revived = has('changed', 'missing', 'notes') ? kinds.find((kind) => has(kind)) : undefined
  if (revived !== undefined)
    return `what ${NAMES[revived].reader} gave (the ${NAMES[revived].name} is its \`${revived}\`)`
  return requestIn(value)
}

/** A request, where it holds nothing that only a plan has. */
function requestIn(value: object): string | undefined {
  const isMade = ['role', 'items', 'balance', 'objective'].some((key) => Object.hasOwn(value, key))
  if (isMade || Object.hasOwn(value, 'request')) return undefined
  if ('rounds' in value && Array.isArray(value.rounds) && value.rounds.length > 0)
    return 'a loop request (buildLoop makes a loop of it)'
  return Object.hasOwn(value, 'minutes') ? 'a plan request (buildPlan makes a plan of it)' : undefined
}
