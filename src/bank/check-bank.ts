import { refuseArgument } from './arguments'
import type { Bank } from './bank'

const LISTS = ['questions', 'areas', 'sets'] as const
const METHODS = ['get', 'has', 'filter', 'domainOf', 'enemiesOf'] as const

/**
 * Takes a bank, of this copy of the package or another.
 * @throws ValidationError for what is none
 */
export function checkBank(call: string, value: unknown): Bank {
  if (!isBank(value)) refuseArgument(call, 'bank', 'a bank made by createBank()', value)
  return value
}

function isBank(value: unknown): value is Bank {
  try {
    const bank = value as Partial<Record<string, unknown>> | null | undefined
    return (
      typeof bank === 'object' &&
      bank !== null &&
      LISTS.every((name) => Array.isArray(bank[name])) &&
      METHODS.every((name) => typeof bank[name] === 'function') &&
      Array.isArray((bank.role as { domains?: unknown } | undefined)?.domains)
    )
  } catch {
    // A getter of the caller's that throws.
    return false
  }
}
