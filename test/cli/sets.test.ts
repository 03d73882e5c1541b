import { describe, expect, test } from 'vitest'
import { cli, cliWith } from './cli'

const SEED = ['--seed', 'ml-platform-2027'] as const

describe('a part of what is stored', () => {
  test('is one round, for the interviewer and the candidate', async () => {
    const { out } = await cli('plan', '--loop', 'onsite', ...SEED, '--compact')
    const guide = await cliWith(out, 'print', '-', '--round', 'coding')
    expect(guide.err).toBe('')
    expect(guide.out).toMatch(/^# Interview guide.*coding/)
    expect((await cliWith(out, 'print', '-')).out).toContain(guide.out)
    const sheet = await cliWith(out, 'print', '-', '--round', 'coding', '--for', 'candidate')
    expect(sheet.out).not.toMatch(/Rating|\n---\n/)
    const plan = await cliWith(out, 'print', '-', '--round', 'coding', '--json')
    expect((await cliWith(plan.out, 'print', '-', '--for', 'candidate')).out).toBe(sheet.out)
  })

  test('is one form or one loop', async () => {
    const request = ['--minutes', '30', '--areas', 'statistics', ...SEED]
    const { out, err } = await cli('plan', ...request, '--forms', '2', '--json')
    expect(err).toBe('')
    expect((await cli('plan', ...request, '--forms', '2')).out).toMatch(/^# Parallel forms/)
    const compact = await cli('plan', ...request, '--forms', '2', '--compact')
    expect((await cliWith(compact.out, 'print', '-', '--json')).out).toBe(out)
    const form = await cliWith(out, 'print', '-', '--form', '2')
    expect(form.out).toMatch(/^# Interview guide.*form 2/)
    expect(JSON.parse((await cliWith(out, 'print', '-', '--for', 'candidate', '--json')).out)).toHaveLength(2)

    const loops = await cli('plan', '--loop', 'phone-screen', ...SEED, '--forms', '2', '--compact')
    expect(loops.err).toBe('')
    expect((await cliWith(loops.out, 'print', '-', '--loop', '2')).out).toMatch(/^# Interview loop/)
  })

  test('that there is not is refused in words', async () => {
    const { out: plan } = await cli('plan', ...SEED, '--compact')
    const { out: forms } = await cli('plan', '--minutes', '30', '--areas', 'statistics', '--forms', '2', '--compact')
    for (const [stdin, words, ...args] of [
      [plan, /no --form 2: it is no set/, 'print', '--form', '2'],
      [plan, /no --round "coding"/, 'print', '--round', 'coding'],
      [forms, /There are 1 to 2/, 'print', '--form', '3'],
      [forms, /holds several: take one with/, 'replan'],
      ['{"minutes": 30}', /holds a request: plan it with "plan --request -"/, 'print'],
    ] as const) {
      const [command, ...options] = args
      const result = await cliWith(stdin, command, '-', ...options)
      expect(result).toMatchObject({ code: 2, out: '' })
      expect(result.err).toMatch(words)
    }
  })
})
