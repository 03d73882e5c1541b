import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createBank } from '../../src/bank/create-bank'
import { runs } from '../support/runs'
import { bank, synonymsOf } from '../support/search-bank'
import { question, setOf } from '../support/synthetic'

const first = (query: string, count = 3) => bank.search(query, { limit: count }).hits.map((hit) => hit.question.id)

describe('search finds', () => {
  test.each([
    ['leakge target encoding', 'signal-in-a-random-label'],
    ['drift alarms', 'drift-alarms-that-nobody-reads'],
    ['lora memory', 'what-fits-on-two-accelerators'],
    ['fairness acuracy groups', 'the-same-accuracy-for-both-groups'],
    ['peeking ab test early stop', 'stopping-an-ab-test-on-a-good-day'],
    ['calibraton downsampling', 'probabilities-after-downsampling'],
    ['cold start recomender', 'recommending-clothes-that-nobody-has-bought'],
    ['join sql payments', 'join-that-loses-and-doubles-payments'],
    ['peeking', 'stopping-an-ab-test-on-a-good-day'],
    ['gpu oom', 'what-fits-on-two-accelerators'],
    ['CF cold start', 'recommending-clothes-that-nobody-has-bought'],
    ['LoRA vs full', 'what-fits-on-two-accelerators'],
    ['overfiting', 'right-on-every-past-order'],
    ['a/b test peeking', 'stopping-an-ab-test-on-a-good-day'],
    ['behavior of dispatchers overriding', 'overrides-in-one-case-of-three'],
  ])('%s: %s among the first three', (query, id) => expect(first(query)).toContain(id))

  test('every question first by its own title, its id, and its title with a letter lost', () => {
    for (const { id, title } of bank.questions) {
      expect(first(title, 1)).toEqual([id])
      expect(first(id, 1)).toEqual([id])
      const longest = [...title.matchAll(/\p{L}{7,}/gu)].sort((a, b) => b[0].length - a[0].length)[0]
      if (longest === undefined) continue
      const typo = `${title.slice(0, longest.index + 3)}${title.slice(longest.index + 4)}`
      expect(first(typo)).toContain(id)
    }
  })

  test('the same for British and American spelling', () => {
    for (const [one, other] of [
      ['labelling behaviour', 'labeling behavior'],
      ['optimise the catalogue', 'optimize the catalog'],
      ['modelling', 'modeling'],
      ['standardised', 'standardized'],
    ] as const)
      expect(first(one, 5)).toEqual(first(other, 5))
  })

  test('in any order, with words between, what a phrase means', () => {
    for (const query of ['kill a project', 'a project we should kill', 'when to kill this project'])
      expect(bank.search(query, { limit: 1 }).hits.map(({ question: found }) => found.tags)).toEqual([
        expect.arrayContaining(['stopping']),
      ])
  })

  test('products apart from production, positions apart from positives', () => {
    const { hits } = bank.search('productivity', { limit: 50 })
    expect(hits.length).toBeGreaterThan(3)
    const matched = hits.flatMap(({ reasons }) => reasons.map((reason) => reason.matched))
    expect(matched).toContain('productivity')
    expect(matched.filter((word) => /^product(s|ion)?$/.test(word))).toEqual([])
  })

  test('questions on a misspelled topic', () => {
    expect(bank.search('data leakge', { limit: 2 }).hits.map(({ question: found }) => found.tags)).toEqual([
      expect.arrayContaining(['data-leakage']),
      expect.arrayContaining(['data-leakage']),
    ])
  })
})

describe('what a query says of filters', () => {
  test('is read, said, and applied', () => {
    const page = bank.search('easy debugging questions')
    expect(page.parsedFilters).toEqual([
      { words: 'easy debugging questions', filter: { kinds: ['debugging'], difficulties: ['easy'] } },
    ])
    expect(page.total).toBe(bank.filter({ kinds: ['debugging'], difficulties: ['easy'] }).length)
    const sql = bank.search('questions on SQL at most 15 min')
    expect(sql.parsedFilters[0]?.filter).toEqual({ minutes: { max: 15 } })
    expect(sql.hits.length).toBeGreaterThan(0)
    for (const { question: found } of sql.hits) expect(found.minutes).toBeLessThanOrEqual(15)
  })

  test.each([
    ['drift under 11 minutes', { minutes: { max: 10 } }],
    ['under 0 minutes', undefined],
    ['drift 10 to 12 min', { minutes: { min: 10, max: 12 } }],
    ['drift over 12 minutes', { minutes: { min: 13 } }],
    ['drift at least 10 minutes', { minutes: { min: 10 } }],
    ['drift 10 minutes', { minutes: { min: 5, max: 10 } }],
    ['drift, about 15 min', { minutes: { min: 8, max: 15 } }],
  ])('%s', (query, filter) => expect(bank.search(query).parsedFilters[0]?.filter).toEqual(filter))

  test.each([
    ['medium behavioral leadership questions', { kinds: ['behavioral'], difficulties: ['medium'] }],
    ['easy sql data cleaning question', { difficulties: ['easy'] }],
    ['hard system design serving', { kinds: ['system-design'], difficulties: ['hard'] }],
    ['easy debugging pytorch', { kinds: ['debugging'], difficulties: ['easy'] }],
  ])('with the subject between or after: %s', (query, filter) => {
    const page = bank.search(query)
    expect(page.parsedFilters[0]?.filter).toEqual(filter)
    expect(page.hits[0]?.reasons).not.toEqual([])
  })

  test.each(['hard coding secrets', 'design doc questions', 'simple rule baseline'])('is not seen in %s', (query) =>
    expect(bank.search(query).parsedFilters).toEqual([]),
  )

  test('gives way where nothing would be left, and can be turned off', () => {
    const page = bank.search('hard coding questions about pandas under 20 minutes')
    expect(page.hits.length).toBeGreaterThan(0)
    expect(page.parsedFilters.length).toBeLessThan(2)
    expect(bank.search('easy debugging questions', { intent: false }).parsedFilters).toEqual([])
    expect(bank.search('debugging training').parsedFilters).toEqual([])
  })
})

describe('a query is read', () => {
  test.each([
    ['a word with one likely correction as that word', 'eigenvvalues intuition', 'eigenvalues intuition'],
    ['contractions as one word', 'the model doesn’t learn', "the model doesn't learn"],
    ['a correction by the words around it', 'off the shlf', 'off the shelf'],
    ['where it will be asked as nothing', 'gradient descent for a phone screen', 'gradient descent'],
  ])('%s: %s', (_, query, same) => expect(first(query, 1)).toEqual(first(same, 1)))

  test('two words as the one that they are elsewhere', () => {
    const [hit] = bank.search('back-prop by hand').hits
    expect(hit?.reasons.some(({ kind, typed }) => kind === 'synonym' && typed === 'back prop')).toBe(true)
    expect(first('back-prop by hand')).toContain('gradients-that-a-shortcut-breaks')
  })

  test('a misspelled word with the synonyms of all that it may have meant', () => {
    expect(first('two seniors fighing over architecture')).toContain('two-engineers-and-one-feature-store')
  })

  test('a title with a misspelled word as that title', () => {
    expect(first('A model that gets better by rouding', 1)).toEqual(['better-after-rounding'])
  })
})

describe('a page', () => {
  test('joins the next without gap or repetition', () => {
    const all = bank.search('model data', { limit: 1000 })
    const ids: string[] = []
    for (let offset: number | undefined = 0; offset !== undefined; ) {
      const page = bank.search('model data', { limit: 7, offset })
      ids.push(...page.hits.map((hit) => hit.question.id))
      offset = page.nextOffset
    }
    expect(ids).toEqual(all.hits.map((hit) => hit.question.id))
    expect(ids).toHaveLength(all.total)
  })

  test('counts facets over all hits', () => {
    const { facets, total, hits } = bank.search('fraud', { limit: 1000 })
    for (const counts of Object.values(facets)) {
      const numbers: number[] = Object.values(counts)
      expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(total)
    }
    expect(facets.kinds['case-study']).toBe(hits.filter((hit) => hit.question.kind === 'case-study').length)
  })

  test('says why each question was found, and shows where', () => {
    const [hit] = bank.search('CF cold start').hits
    const reasons = hit?.reasons.map(({ kind, typed, matched }) => `${kind} ${typed} ${matched}`) ?? []
    expect(reasons).toContain('synonym cf collaborative filtering')
    expect(reasons).toContain('word cold cold')
    expect(hit?.matches.length).toBeGreaterThan(0)
    for (const { ranges } of hit?.matches ?? []) for (const [start, end] of ranges) expect(end).toBeGreaterThan(start)
    expect(hit?.snippet).toMatch(/\*\*[^*]+\*\*/)
    expect(hit?.snippet.length).toBeLessThan(400)
  })

  test('offers the corrected query', () => {
    expect(bank.search('calibraton of downsamplng').didYouMean).toBe('calibration of downsampling')
    expect(bank.search('calibration').didYouMean).toBeUndefined()
  })

  test('combines with a filter, and refuses wrong names', () => {
    const { hits } = bank.search('fraud', { filter: { areas: ['data-oversight'] } })
    expect(hits.length).toBeGreaterThan(0)
    for (const { question: found } of hits) expect(found.areas[0]).toBe('data-oversight')
    expect(() => bank.search('x', { filter: { areas: ['statistcs' as never] } })).toThrow(/Did you mean "statistics"/)
    expect(() => bank.search('x', { limit: 0 })).toThrow(/limit/)
  })
})

test('a page is frozen, all of it', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  const page = bank.search('hard coding questions about drift under 20 minutes')
  expect(page.parsedFilters.length).toBeGreaterThan(0)
  expect(page.hits.length).toBeGreaterThan(0)
  for (const result of [page, bank.suggest('calibr'), bank.similar('no-failures-in-three-hundred')])
    expect(isFrozen(result)).toBe(true)
})

describe('a score', () => {
  test('is 1 for the question whose id or title was typed, and less for others', () => {
    const { hits } = bank.search('Stopping an A/B test on a good day')
    expect(hits.map(({ score }) => score === 1)).toEqual([true, ...hits.slice(1).map(() => false)])
  })

  test('is 1 for all where the query says filters alone', () => {
    expect(new Set(bank.search('easy debugging questions').hits.map(({ score }) => score))).toEqual(new Set([1]))
  })

  test('is less where less of the query is answered', () => {
    const best = (query: string) => bank.search(query).hits[0]?.score ?? 0
    expect(best('calibration xqzvw blorptz')).toBeLessThan(best('calibration'))
  })
})

test('an extended bank finds old and new, and the old one only its own', () => {
  const small = createBank(bank.role, [setOf('a', [question('alpha', { title: 'Zebra crossing' })])], {
    synonyms: synonymsOf,
  })
  const ids = (of: { search: typeof small.search }, query: string) =>
    of.search(query).hits.map((hit) => hit.question.id)
  expect(ids(small, 'zebra')).toEqual(['alpha'])
  const more = small.extend(setOf('b', [question('beta', { title: 'Zebra foal' })]))
  expect(ids(more, 'zebra').sort()).toEqual(['alpha', 'beta'])
  expect(ids(more, 'equine foal')).toContain('beta')
  expect(ids(small, 'foal')).toEqual([])
})

test('synonyms given as a function are asked for at the first search, and once', () => {
  let calls = 0
  const synonyms = () => {
    calls++
    return synonymsOf
  }
  const lazyBank = createBank(bank.role, [setOf('a', [question('alpha', { title: 'Zebra crossing' })])], { synonyms })
  expect(calls).toBe(0)
  const more = lazyBank.extend(setOf('b', [question('beta', { title: 'Zebra foal' })]))
  expect(more.search('equine').total).toBe(2)
  expect(lazyBank.search('equine').total).toBe(1)
  expect(calls).toBe(1)
})

const hostile = [
  '',
  ' ',
  '.*(',
  '^!="',
  "'exact !not $end",
  '=drift | ^data !model$',
  '(a+)+$',
  '[[[[\\',
  '__proto__ constructor toString hasOwnProperty',
  '\ud800',
  'drift\udc00leak\ud800',
  '\u202edrift\u202c',
  '\u0000drift\u0000',
  'مرحبا drift',
  'סחיפה של נתונים',
  '👩‍👩‍👧 drift',
  '漢字',
  'x'.repeat(100_000),
  'drft '.repeat(20_000),
  'é'.repeat(50_000),
  '👍'.repeat(25_000),
  `hard${' '.repeat(50_000)}questions`,
  `${'hard '.repeat(20_000)}questions`,
  `${'1 to '.repeat(30_000)}9 min`,
  `${'hard, '.repeat(20_000)}questions under ${'9'.repeat(50_000)} minutes`,
]

/** Words that mean something to the search, joined by signs that mean something to others. */
const likely = fc
  .array(
    fc.tuple(
      fc.constantFrom('drift', 'leakge', 'CF', 'A/B', 'hard', 'questions', 'under', '20', 'minutes', 'gpu', 'not', 'r'),
      fc.constantFrom(' ', '-', '/', ' | ', ' !', '^', '$', "'", '"', ' =', '\n', '\t', '.', '*', '\u200d'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.flat().join(''))

test('any string is a query: sound, and the same again', () => {
  const strings = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 2000 }),
    likely,
    fc.constantFrom(...hostile),
  )
  fc.assert(
    fc.property(strings, (query) => {
      const page = bank.search(query)
      expect(page.hits.length).toBeLessThanOrEqual(10)
      expect(page.total).toBeGreaterThanOrEqual(page.hits.length)
      expect(new Set(page.hits.map((hit) => hit.question.id)).size).toBe(page.hits.length)
      page.hits.forEach((hit, index) => {
        expect(hit.score).toBeGreaterThan(0)
        expect(hit.score).toBeLessThanOrEqual(1)
        expect(page.hits[index - 1]?.score ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(hit.score)
        for (const { text, ranges } of hit.matches)
          ranges.forEach(([start, end], place) => {
            expect(start).toBeGreaterThanOrEqual(ranges[place - 1]?.[1] ?? 0)
            expect(end).toBeLessThanOrEqual(text.length)
          })
      })
      expect(bank.search(query)).toEqual(page)
      expect(bank.suggest(query).length).toBeLessThanOrEqual(8)
    }),
    { numRuns: runs(40) },
  )
  expect(bank.search('').hits).toEqual([])
})

test('the work for a query of 100 kB is that for its beginning', () => {
  for (const query of hostile) {
    const { hits, total } = bank.search(query)
    const short = bank.search(query.slice(0, 1000))
    expect({ total, ids: hits.map(({ question: one }) => one.id) }).toEqual({
      total: short.total,
      ids: short.hits.map(({ question: one }) => one.id),
    })
  }
})

test('snippets come from texts written to be shown: never from search phrases', () => {
  const own = createBank(bank.role, [
    setOf('a', [question('one', { prompt: 'Tell me about the cache.', searchPhrases: ['zebra crossing'] })]),
  ])
  const [hit] = own.search('zebra').hits
  expect(hit?.matches.map(({ field }) => field)).toEqual(['searchPhrases'])
  expect(hit?.snippet).toBe('Tell me about the cache.')
  for (const query of ['peeking', 'data leakage', 'cold start', 'threshold'])
    for (const { matches, question, snippet } of bank.search(query).hits) {
      const shown = matches.filter(({ field }) => field !== 'searchPhrases').map(({ text }) => text)
      const plain = (text: string) => text.replace(/\s+/g, ' ').replaceAll('**', '')
      const part = plain(snippet).replace(/^… | …$/g, '')
      expect([...shown, question.prompt].some((text) => plain(text).includes(part))).toBe(true)
    }
})
