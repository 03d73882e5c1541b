import fc from 'fast-check'
import { isInterviewBankError } from '../../src/core'
import { unfrozenPart } from './frozen'
import type { Subject } from './subjects'

/** How one call ended. */
export interface Outcome {
  /** `answer`, or the code of the error. */
  readonly code: string
  readonly ms: number
  /** What should not have happened. */
  readonly fault?: string
}

/** Words of the language and of libraries, which mean nothing to whoever called. */
const FOREIGN =
  /undefined is not|is not a function|Cannot (?:read|convert)|is not iterable|Invalid input|Too (?:small|big)|Unrecognized|\[object |expected ?(?:,|$)|received (?:undefined|\.)/

/** Calls a function, and says what is wrong with how that ended. */
export async function tryCase({ call, limit, returnsOwn }: Subject, args: readonly unknown[]): Promise<Outcome> {
  const before = pictureOf(args)
  const started = performance.now()
  let code = 'answer'
  let fault: string | undefined
  try {
    const answer: unknown = await call(...(args as never[]))
    const part = returnsOwn ? undefined : unfrozenPart(answer)
    if (part !== undefined) fault = `the answer can be changed at ${part}`
  } catch (error) {
    if (isInterviewBankError(error)) {
      code = error.code
      const part = Object.values(error)
        .map((value) => unfrozenPart(value))
        .find((one) => one !== undefined)
      if (FOREIGN.test(error.message)) fault = `foreign words: ${error.message.slice(0, 300)}`
      else if (part !== undefined) fault = `the error can be changed at ${part}`
    } else {
      code = 'RAW'
      fault = `raw error: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : fc.stringify(error)}`
    }
  }
  const ms = performance.now() - started
  if (fault === undefined && ms > limit) fault = `took ${Math.round(ms)} ms, more than ${limit}`
  if (fault === undefined && pictureOf(args) !== before) fault = 'the arguments were changed'
  return fault === undefined ? { code, ms } : { code, ms, fault }
}

/** All that a value holds, to be compared; what is frozen cannot change, and is not looked into. */
function pictureOf(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : String(value as symbol)
  if (seen.has(value)) return 'seen'
  seen.add(value)
  try {
    if (Object.isFrozen(value)) return 'frozen'
    const parts = Reflect.ownKeys(value).map((key) => {
      const { value: inner, get } = Reflect.getOwnPropertyDescriptor(value, key) ?? {}
      return `${String(key)}: ${get === undefined ? pictureOf(inner, seen) : 'getter'}`
    })
    return `{${parts.join(',')}}`
  } catch {
    return 'unreadable'
  }
}
