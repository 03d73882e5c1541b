import { CommanderError } from 'commander'
import type { Bank } from '../bank/bank'
import { isInterviewBankError } from '../errors/interview-bank-error'
import { createProgram, type Write } from './program'

/** Exit codes: 0 an answer, 1 the request cannot be met, 2 the command line is wrong. */
export function run(bank: Bank, version: string, args: readonly string[], out: Write, err: Write): number {
  const program = createProgram(bank, version, out)
  for (const command of [program, ...program.commands]) command.configureOutput({ writeOut: out, writeErr: err })
  try {
    program.parse([...args], { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!isInterviewBankError(error)) throw error
    err(`${error.message}\n`)
    return error.code === 'INVALID_INPUT' || error.code === 'UNKNOWN_ID' ? 2 : 1
  }
}
