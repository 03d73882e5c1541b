type Package = typeof import('../../src/index')

/** What was asked, and a hash of the answer. */
export type Answer = readonly [question: string, hash: string]

/** Two hundred requests and queries on the shipped bank, drawn by a seed; each answer hashed, so that all fit in a message. */
export function answers({
  bank,
  buildLoop,
  buildParallelPlans,
  buildPlan,
  changePlan,
  isInterviewBankError,
  loops,
  QUESTION_KINDS,
  toMarkdown,
}: Package): Answer[] {
  const random = randomFrom(2027)
  const below = (count: number) => Math.floor(random() * count)
  const pick = <T>(values: readonly T[]) => values[below(values.length)] as T
  const areas = () =>
    [...new Set(Array.from({ length: 1 + below(4) }, () => pick(bank.areas).id))].map((area) => [area, 1 + below(3)])
  const history = () =>
    Array.from({ length: below(60) }, () => ({
      id: pick(bank.questions).id,
      date: `2026-1${below(3)}-0${1 + below(9)}`,
      candidate: pick(['ada', 'bob', 'Zoë']),
    }))
  const request = () => ({
    minutes: pick([30, 45, 60, 75, 90]),
    seed: `candidate ${below(1000)} é`,
    ...(random() < 0.5 ? { areas: Object.fromEntries(areas()) } : {}),
    ...(random() < 0.2 ? { kinds: { [pick(QUESTION_KINDS)]: 1, [pick(QUESTION_KINDS)]: 2 } } : {}),
    ...(random() < 0.3 ? { variety: 0 } : {}),
    ...(random() < 0.4
      ? { history: history(), candidate: 'ada', on: '2026-12-01', maxExposure: { maxUses: 1, days: 30 } }
      : {}),
  })
  const words = bank.questions.flatMap(({ title }) => title.split(' '))
  const query = () =>
    Array.from({ length: 1 + below(4) }, () => (random() < 0.2 ? pick(words).slice(1) : pick(words))).join(' ')

  const ask: readonly (readonly [count: number, name: string, make: () => [unknown, () => unknown]])[] = [
    [
      80,
      'plan',
      () => {
        const one = request()
        return [one, () => buildPlan(bank, one)]
      },
    ],
    [
      15,
      'guide',
      () => {
        const one = request()
        return [one, () => toMarkdown(buildPlan(bank, one))]
      },
    ],
    [
      10,
      'change',
      () => {
        const one = request()
        const change = () => {
          const plan = buildPlan(bank, one)
          return changePlan(bank, plan, { change: 'shorten', minutes: Math.max(20, plan.minutes - 15) })
        }
        return [one, change]
      },
    ],
    [
      5,
      'loop',
      () => {
        const seed = String(below(1000))
        return [seed, () => buildLoop(bank, { ...pick(Object.values(loops)), seed })]
      },
    ],
    [
      5,
      'forms',
      () => {
        const seed = String(below(1000))
        return [seed, () => buildParallelPlans(bank, { minutes: 45, seed }, { forms: 2 })]
      },
    ],
    [
      60,
      'search',
      () => {
        const text = query()
        return [text, () => bank.search(text)]
      },
    ],
    [
      10,
      'suggest',
      () => {
        const text = pick(words).slice(0, 3)
        return [text, () => bank.suggest(text)]
      },
    ],
    [
      10,
      'similar',
      () => {
        const { id } = pick(bank.questions)
        return [id, () => bank.similar(id)]
      },
    ],
    [
      5,
      'error',
      () => {
        const id = pick(bank.questions).id.slice(1)
        return [id, () => bank.get(id)]
      },
    ],
  ]
  return ask.flatMap(([count, name, make]) =>
    Array.from({ length: count }, (): Answer => {
      const [asked, answer] = make()
      const said = () => {
        try {
          return answer()
        } catch (error) {
          if (isInterviewBankError(error)) return { error: error.code, message: error.message }
          throw error
        }
      }
      return [`${name} ${JSON.stringify(asked)}`, hash(JSON.stringify(said()))]
    }),
  )
}

/** Mulberry32: the package's own generator is part of what is compared. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** FNV-1a over UTF-16 units, from both ends; and the length. */
function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x811c9dc5]
  for (let index = 0; index < text.length; index++) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193)
    other = Math.imul(other ^ text.charCodeAt(text.length - 1 - index), 0x01000193)
  }
  return `${(one >>> 0).toString(16)}-${(other >>> 0).toString(16)}-${text.length}`
}
