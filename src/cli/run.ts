import { CommanderError } from 'commander'
import type { Bank } from '../bank/bank'
import { isInterviewBankError } from '../errors/interview-bank-error'
import { createProgram, type Loops, type Write } from './program'
import { UnreadableFileError } from './sets-from-files'

/** Exit codes: 0 an answer, 1 the request cannot be met or lint found something, 2 the command line is wrong. */
export async function run(
  bank: Bank,
  loops: Loops,
  version: string,
  args: readonly string[],
  out: Write,
  err: Write,
): Promise<number> {
  let found = 0
  const program = createProgram(bank, loops, version, out, (count) => {
    found = count
  })
  for (const command of [program, ...program.commands]) command.configureOutput({ writeOut: out, writeErr: err })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return found > 0 ? 1 : 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!isInterviewBankError(error) && !(error instanceof UnreadableFileError)) throw error
    err(`${error.message}\n`)
    return isInterviewBankError(error) && error.code !== 'INVALID_INPUT' && error.code !== 'UNKNOWN_ID' ? 1 : 2
  }
}
