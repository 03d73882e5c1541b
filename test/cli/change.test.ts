import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cli, cliWith } from './cli'
import { bank, parseLoop, parsePlan } from './public'

const folder = mkdtempSync(join(tmpdir(), 'cli-change-'))
afterAll(() => rmSync(folder, { recursive: true }))

const planned = await cli(
  'plan',
  '--minutes',
  '60',
  '--areas',
  'statistics,communication,model-development',
  '--seed',
  's',
  '--json',
)
const compact = await cli(
  'plan',
  '--minutes',
  '60',
  '--areas',
  'statistics,communication,model-development',
  '--seed',
  's',
  '--compact',
)
const file = join(folder, 'plan.json')
writeFileSync(file, planned.out)
const planIn = (text: string) => parsePlan(text, bank).plan
const idsIn = (text: string) => planIn(text).items.map(({ question }) => question.id)
const before = idsIn(planned.out)
const [first = '', second = '', third = ''] = before

describe('changes of a stored loop', async () => {
  const { out } = await cli('plan', '--loop', 'onsite', '--seed', 's', '--variety', '0', '--compact')
  const loopIn = (text: string) => parseLoop(text, bank).loop
  const idsOf = (text: string, round: number) =>
    loopIn(text).rounds[round]?.plan?.items.map(({ question }) => question.id) ?? []
  const name = loopIn(out).rounds[1]?.name ?? ''
  const [known = ''] = idsOf(out, 1)

  test('change one round, and leave the others', async () => {
    const changed = await cliWith(out, 'replace', '-', known, '--round', name, '--json')
    expect(changed.err).toBe('')
    expect(idsOf(changed.out, 1)).not.toContain(known)
    expect(idsOf(changed.out, 0)).toEqual(idsOf(out, 0))
    const again = await cliWith(changed.out, 'replan', '-', '--round', name, '--minutes-left', '20')
    expect(again.out).toMatch(/^# Interview loop/)
    const listed = await cliWith(
      changed.out,
      'alternatives',
      '-',
      idsOf(changed.out, 1)[0] ?? '',
      '--round',
      name,
      '--limit',
      '100',
      '--json',
    )
    expect(listed.code).toBe(0)
    const found = (JSON.parse(listed.out) as { question: { id: string } }[]).map(({ question }) => question.id)
    const others: readonly string[] = [0, 2, 3, 4].flatMap((round) => idsOf(changed.out, round))
    expect(found.filter((id) => others.includes(id))).toEqual([])
    expect((await cliWith(out, 'print', '-')).out).toMatch(/^# Interview loop/)
  })

  test('ask for the round by name', async () => {
    for (const [pattern, ...args] of [
      [/The plan is a loop: say which --round is meant, "/, 'replan', '-'],
      [
        new RegExp(`There is no round "${name}x" with questions in this loop. Did you mean "${name}"`),
        'replan',
        '-',
        '--round',
        `${name}x`,
      ],
    ] as const) {
      const result = await cliWith(out, ...args)
      expect(result).toMatchObject({ code: 2, out: '' })
      expect(result.err).toMatch(pattern)
    }
  })
})

describe('changes of a stored plan', () => {
  test('work on whole and compact plans, from a file and standard input, one after the other', async () => {
    const replaced = await cli('replace', file, second, '--asked', `${first}:9`, '--json')
    expect(replaced.err).toBe('')
    expect(idsIn(replaced.out)[0]).toBe(first)
    expect(idsIn(replaced.out)).not.toContain(second)
    expect(planIn(replaced.out).progress).toMatchObject({ asked: [{ id: first, minutes: 9 }], refused: [second] })
    expect((await cliWith(compact.out, 'replace', '-', second, '--asked', `${first}:9`, '--json')).out).toBe(
      replaced.out,
    )
    const shorter = await cliWith(replaced.out, 'shorten', '-', '45', '--compact')
    expect(planIn(shorter.out)).toMatchObject({ minutes: 45, progress: { refused: [second] } })
    const longer = await cliWith(shorter.out, 'extend', '-', '75', '--refused', third, '--compact')
    expect(planIn(longer.out).minutes).toBe(75)
    expect(idsIn(longer.out)).not.toContain(third)
    const rest = await cliWith(longer.out, 'replan', '-', '--minutes-left', '20', '--json')
    expect(idsIn(rest.out)[0]).toBe(first)
    expect(rest.code).toBe(0)
  })

  test('are printed for whom they are for', async () => {
    expect((await cliWith(compact.out, 'print', '-')).out).toBe((await cli('print', file)).out)
    expect((await cli('print', file, '--for', 'candidate')).out).not.toContain('Rating')
    expect((await cli('print', file, '--compact')).out).toBe(compact.out)
  })

  test('list alternatives, and take one', async () => {
    const listed = await cli('alternatives', file, second, '--limit', '3', '--json')
    const ids = (JSON.parse(listed.out) as { question: { id: string } }[]).map(({ question }) => question.id)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.length).toBeLessThanOrEqual(3)
    expect((await cli('alternatives', file, second)).out).toContain(`${ids[0]}: `)
    const swapped = await cli('swap', file, second, ids[0] ?? '', '--json')
    expect(idsIn(swapped.out)).toContain(ids[0])
    expect((await cli('swap', file, second, ids[0] ?? '', '--for', 'candidate')).out).not.toContain('Rating')
  })

  test('are refused in words, with exit code 2', async () => {
    for (const [pattern, ...args] of [
      [/missing required argument 'id'/, 'replace', file],
      [/too many arguments/, 'replan', file, '7'],
      [/There is no question "no-such"/, 'replace', file, 'no-such'],
      [/Did you mean/, 'replace', file, `${second}x`],
      [/at most the 60 minutes/, 'shorten', file, '90'],
      [/whole number/, 'shorten', file, 'soon'],
      [/id or id:minutes/, 'replan', file, '--asked', 'a:b'],
      [/asked\[0\]/, 'replan', file, '--asked', 'no-such'],
      [/refused\[0\]/, 'replan', file, '--refused', 'no-such'],
      [/no --round "screen"/, 'replan', file, '--round', 'screen'],
      [/no such file/, 'replan', join(folder, 'none.json')],
      [/limit: expected a whole number from 1 to 100/, 'alternatives', file, second, '--limit', '1000'],
    ] as const) {
      const result = await cli(...args)
      expect(result).toMatchObject({ code: 2, out: '' })
      expect(result.err).toMatch(pattern)
      expect(result.err).not.toMatch(/\n\s+at /)
    }
    for (const [stdin, pattern] of [
      ['{"items": []}', /The stored plan cannot be used/],
      ['{"items": [', /standard input:1:12: expected a value/],
      ['7', /expected a stored plan, received 7/],
    ] as const) {
      const result = await cliWith(stdin, 'replan', '-')
      expect(result).toMatchObject({ code: 2, out: '' })
      expect(result.err).toMatch(pattern)
    }
  })

  test('tell of questions that have changed, and go on', async () => {
    const stored = JSON.parse(compact.out)
    stored.items[1][2] = '00000000000000'
    const result = await cliWith(JSON.stringify(stored), 'replan', '-', '--json')
    expect(result.code).toBe(0)
    expect(result.err).toMatch(new RegExp(`^Note: "${second}" has changed in the bank`))
  })
})
