import { expect } from 'vitest'
import { isInterviewBankError } from '../../../src/errors/interview-bank-error'

/** What was read; undefined where it was refused, in our words, which are kept. */
export function orRefusal<T>(refusals: Set<string>, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!isInterviewBankError(error) || error.code !== 'STORED_PLAN') throw error
    expect(error.issues.length).toBeGreaterThan(0)
    for (const { expected, received } of error.issues) expect(expected.length * received.length).toBeGreaterThan(0)
    expect(error.message).not.toMatch(/Invalid|Too (?:small|big)|undefined|\[object/)
    refusals.add(error.message)
    return undefined
  }
}
