import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run'
import { bank } from '../../src/index'

function cli(...args: string[]) {
  let out = ''
  let err = ''
  const code = run(
    bank,
    '0.1.0',
    args,
    (text) => {
      out += text
    },
    (text) => {
      err += text
    },
  )
  return { code, out, err }
}

describe('the command line', () => {
  test('prints a plan, the same for the same seed', () => {
    const args = ['plan', '--minutes', '60', '--areas', 'statistics,model-development:2', '--seed', 'cand-17']
    expect(cli(...args)).toMatchObject({ code: 0, err: '' })
    expect(cli(...args).out).toBe(cli(...args).out)
    expect(JSON.parse(cli(...args, '--json').out)).toMatchObject({ minutes: 60, seed: 'cand-17' })
    expect(cli(...args, '--for', 'candidate').out).not.toContain('Rating')
  })

  test('searches, shows, counts and lists, as text and JSON', () => {
    expect(cli('search', 'data', 'leakge').out).toContain('signal-in-a-random-label')
    expect(cli('search', 'xqzvw').out).toMatch(/^Nothing found/)
    expect(cli('show', 'no-failures-in-three-hundred').out).toContain('## Rating')
    expect(cli('coverage').out).toContain('| statistics |')
    expect(cli('areas').out).toContain('`data-oversight`')
    for (const args of [['search', 'drift'], ['show', 'no-failures-in-three-hundred'], ['coverage'], ['areas']]) {
      expect(() => JSON.parse(cli(...args, '--json').out)).not.toThrow()
    }
  })

  test('explains errors on stderr, without stack traces, with exit codes', () => {
    for (const [code, pattern, ...args] of [
      [2, /Did you mean "no-failures-in-three-hundred"/, 'show', 'no-failures-in-three-hundrd'],
      [2, /Did you mean "statistics"/, 'plan', '--areas', 'statistcs'],
      [2, /Did you mean plan/, 'plam'],
      [2, /whole number/, 'plan', '--minutes', 'soon'],
      [2, /name or name:weight/, 'plan', '--areas', 'a:b:c'],
      [1, /change or drop one/, 'plan', '--minutes', '10', '--min-questions', '9'],
    ] as const) {
      const result = cli(...args)
      expect(result).toMatchObject({ code, out: '' })
      expect(result.err).toMatch(pattern)
      expect(result.err).not.toMatch(/\n\s+at /)
    }
    expect(cli('--help')).toMatchObject({ code: 0, err: '' })
    expect(cli('--version').out.trim()).toBe('0.1.0')
  })
})
