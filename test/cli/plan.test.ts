import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cli, cliWith } from './cli'
import { bank, loops, parseLoop, parsePlan } from './public'

const folder = mkdtempSync(join(tmpdir(), 'cli-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const idsIn = (text: string) => parsePlan(text, bank).plan.items.map(({ question }) => question.id)

describe('plan', () => {
  test('prints a plan, the same for the same seed', async () => {
    const args = ['plan', '--minutes', '60', '--areas', 'statistics,model-development:2', '--seed', 'ml-platform-2027']
    const { out, code, err } = await cli(...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect((await cli(...args)).out).toBe(out)
    expect(JSON.parse((await cli(...args, '--json')).out)).toMatchObject({ minutes: 60, seed: 'ml-platform-2027' })
    const compact = await cli(...args, '--compact')
    expect(compact.out.length).toBeLessThan(3000)
    expect(idsIn(compact.out)).toEqual(idsIn((await cli(...args, '--json')).out))
  })

  test('takes every field that an option can say', async () => {
    const [question] = bank.questions.filter(({ areas, kind }) => areas[0] === 'statistics' && kind === 'conceptual')
    const id = question?.id ?? ''
    const { out, err } = await cli(
      ...['plan', '--json', '--minutes', '50', '--min-minutes', '40', '--areas', 'statistics,communication'],
      ...['--opening', '1', '--closing', '4', '--depth', 'broad', '--variety', '0', '--first', id],
      ...[
        '--coverage',
        'communication',
        '--credit',
        'split',
        '--on',
        '2026-11-23',
        '--timebox',
        `${id}:${question?.minutes}`,
      ],
      ...['--max-questions', '6', '--min-questions', '1', '--difficulties', 'easy:1,medium:2'],
    )
    expect(err).toBe('')
    const { plan } = parsePlan(out, bank)
    expect(plan).toMatchObject({ openingMinutes: 1, closingMinutes: 4 })
    expect(plan.items[0]?.question.id).toBe(id)
    expect(plan.request).toMatchObject({
      minutes: { min: 40, max: 50 },
      depth: 'broad',
      variety: 0,
      credit: 'split',
      on: '2026-11-23',
      timeboxes: { [id]: question?.minutes },
      coverage: ['communication'],
      limits: { questions: { min: 1, max: 6 } },
    })
  })

  test('refuses what it cannot read, in words, with exit code 2', async () => {
    for (const [pattern, ...args] of [
      [/Did you mean "statistics"/, '--areas', 'statistcs'],
      [/whole number/, '--minutes', 'soon'],
      [/name or name:weight/, '--areas', 'a:b:c'],
      [/areas\.__proto__/, '--areas', '__proto__,statistics'],
      [/Did you mean "easy"/, '--difficulties', 'esy:1'],
      [/Did you mean "coding"/, '--kinds', 'codng:1'],
      [/id:minutes/, '--timebox', 'a-table-in-a-paper'],
      [/broad, standard, deep/, '--depth', 'deeper'],
      [/a day such as 2026-11-23/, '--on', 'tomorrow'],
      [/from 0 to 0.2/, '--variety', '3'],
      [/min to be at most max/, '--minutes', '30', '--min-minutes', '60'],
      [/no loop "onsit" at --loop. Did you mean "onsite"/, '--loop', 'onsit'],
      [/no loop "constructor"/, '--loop', 'constructor'],
      [/no loop "__proto__"/, '--loop', '__proto__'],
      [/Either --request or --loop/, '--loop', 'onsite', '--request', '-'],
      [/cannot take --minutes, --areas:/, '--loop', 'onsite', '--areas', 'nosuch', '--minutes', '3'],
      [/does not go with --for candidate/, '--compact', '--for', 'candidate'],
    ] as const) {
      const result = await cli('plan', ...args)
      expect(result).toMatchObject({ code: 2, out: '' })
      expect(result.err).toMatch(pattern)
      expect(result.err).not.toMatch(/\n\s+at |Invalid (?:input|option)/)
    }
  })
})

describe('a request file', () => {
  const request = {
    minutes: 60,
    seed: 'from-file',
    variety: 0,
    areas: ['statistics', 'communication'],
    sections: [
      { name: 'framing', minutes: { min: 5, max: 20 }, areas: ['communication'] },
      { name: 'depth', minutes: { min: 10, max: 35 }, areas: ['statistics'] },
    ],
    limits: { questions: { max: 7 } },
  }

  test('is read from a file or standard input, with or without a byte order mark; options stand in place of its fields', async () => {
    const path = file('request.json', `\uFEFF${JSON.stringify(request)}`)
    const fromFile = await cli('plan', '--request', path, '--json')
    expect(fromFile.err).toBe('')
    expect(JSON.parse(fromFile.out)).toMatchObject({ seed: 'from-file', request })
    expect(await cliWith(JSON.stringify(request), 'plan', '-r', '-', '--json')).toEqual(fromFile)
    const { out } = await cli(
      'plan',
      '-r',
      path,
      '--json',
      '--seed',
      'other',
      '--min-questions',
      '2',
      '--min-minutes',
      '40',
    )
    expect(JSON.parse(out).request).toMatchObject({
      seed: 'other',
      minutes: { min: 40, max: 60 },
      limits: { questions: { min: 2, max: 7 } },
    })
  })

  test('may be a loop', async () => {
    const loop = {
      rounds: [
        { name: 'values form', questions: 'none', minutes: 15, brief: 'Sent by mail.' },
        { name: 'screen', minutes: 45, areas: ['statistics', 'communication'], exclude: ['a-table-in-a-paper'] },
      ],
    }
    const path = file('loop.json', JSON.stringify(loop))
    const { out, err } = await cli(
      'plan',
      '-r',
      path,
      '--json',
      '--exclude',
      'no-failures-in-three-hundred',
      '--opening',
      '2',
      '--seed',
      'l',
      '--coverage',
      'statistics',
    )
    expect(err).toBe('')
    const { loop: made } = parseLoop(out, bank)
    expect(made.request).toMatchObject({
      seed: 'l',
      coverage: { statistics: {} },
      rounds: [
        { questions: 'none' },
        { exclude: ['a-table-in-a-paper', 'no-failures-in-three-hundred'], openingMinutes: 2 },
      ],
    })
  })

  test('is refused in words where it is broken', async () => {
    for (const [content, pattern] of [
      [
        '{"minutes": 60,\n "areas": [}',
        /request\.json:2:12: expected a value, or `]`|request\.json:2:12: expected a value/,
      ],
      ['{"minutes": 60', /:1:15: expected a comma or `}`, received the end/],
      ['', /:1:1: expected a value, received the end/],
      ['[1]', /holds no request/],
      ['"text"', /holds no request/],
      ['{"minutes": 60, "ares": ["statistics"]}', /Did you mean "areas"/],
      ['{"minutes": 60, "limits": 7}', /limits: expected an object/],
      ['{"rounds": 7}', /rounds: expected a list/],
      [new Uint8Array([0xff, 0xfe, 0x7b, 0]), /expected UTF-8 text/],
    ] as const) {
      const result = await cli('plan', '--max-questions', '5', '--request', file('request.json', content))
      const forLoop =
        content === '{"rounds": 7}' ? await cli('plan', '--request', file('request.json', content)) : result
      expect(forLoop).toMatchObject({ code: 2, out: '' })
      expect(forLoop.err).toMatch(pattern)
      expect(forLoop.err).not.toMatch(/\n\s+at |Unexpected|JSON at position/)
    }
    const stored = await cli('plan', '--minutes', '45', '--compact')
    expect((await cliWith(stored.out, 'plan', '-r', '-')).err).toMatch(/stored plan, not a request/)
  })
})

describe('a loop', () => {
  test('takes the options that a loop can have', async () => {
    const out = 'a-table-in-a-paper'
    const result = await cli(
      'plan',
      '--loop',
      'phone-screen',
      '--json',
      '--seed',
      's',
      '--variety',
      '0',
      '--exclude',
      out,
    )
    expect(result.err).toBe('')
    expect(JSON.parse(result.out)).toMatchObject({ seed: 's', request: { variety: 0 } })
    expect(result.out).not.toContain(`"id": "${out}"`)
  })

  test('is printed with its overview, and what the candidate may see', async () => {
    expect((await cli('plan', '--loop', 'onsite')).out).toMatch(
      /^# Interview loop[\s\S]*# Interview guide: .*, leadership/,
    )
  })
})

describe('what the candidate may see', () => {
  const open = new Set(['prompt', 'minutes', 'materials', 'title', 'format', 'content', 'questions', 'rounds', 'name'])

  function keysIn(value: unknown): string[] {
    if (typeof value !== 'object' || value === null) return []
    const own = Array.isArray(value) ? [] : Object.keys(value)
    return [...own, ...Object.values(value).flatMap(keysIn)]
  }

  test.each([
    ['plan', '--minutes', '90', '--seed', 'secret'],
    ['plan', '--loop', Object.keys(loops)[0] ?? '', '--seed', 'secret'],
  ])('%s %s %s holds prompts, materials and minutes, and nothing else', async (...args) => {
    const full = await cli(...args, '--json')
    const { out, code } = await cli(...args, '--json', '--for', 'candidate')
    expect(code).toBe(0)
    const whole = JSON.parse(full.out)
    const plans =
      'rounds' in whole
        ? parseLoop(whole, bank).loop.rounds.flatMap(({ plan }) => plan ?? [])
        : [parsePlan(whole, bank).plan]
    expect(keysIn(JSON.parse(out)).filter((key) => !open.has(key))).toEqual([])
    const sheet = (await cli(...args, '--for', 'candidate')).out
    for (const { items, notes } of plans)
      for (const { question, reason } of items) {
        expect(out).toContain(JSON.stringify(question.prompt).slice(1, -1))
        const secrets = [
          question.id,
          question.title,
          question.assesses,
          reason,
          ...notes,
          ...question.areas.filter((area) => area.includes('-')),
          ...question.answerKey,
          ...question.redFlags,
          ...Object.values(question.rubric),
          ...question.followUps.flatMap(({ ask, listenFor }) => [ask, listenFor]),
          ...(question.samples ?? []).map(({ text }) => text),
          ...(question.exercise === undefined ? [] : [question.exercise.solution, question.exercise.tests]),
        ]
        for (const secret of secrets)
          for (const text of [out, sheet]) expect(text).not.toContain(JSON.stringify(secret).slice(1, -1))
      }
  })
})
