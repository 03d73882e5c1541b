import { CommanderError } from 'commander'
import { type Bank, isInterviewBankError } from 'ml-interview-bank/core'
import { type BankOptions, createProgram } from './program'
import type { Outcome, Session } from './session'
import { setsFromFiles } from './sets-from-files'
import { UsageError } from './usage-error'

/** What a run is given: help and version do without the bank, so that it is loaded when a command needs it. */
export interface RunOptions extends Omit<Session, 'bank'> {
  readonly loadBank: () => Promise<Bank>
}

/**
 * Runs the command line.
 * @returns the exit code: 0 an answer, 1 the request cannot be met or lint found something, 2 the command line is wrong
 */
export async function run(args: readonly string[], { loadBank, ...options }: RunOptions): Promise<number> {
  const outcome: Outcome = { findings: 0 }
  let bank: Bank | undefined
  const session: Session = {
    ...options,
    get bank() {
      if (bank === undefined) throw new Error('The bank is loaded before a command acts.')
      return bank
    },
  }
  try {
    const program = createProgram(session, outcome).hook('preAction', async (_, command) => {
      const { questions = [] } = command.opts<BankOptions>()
      const shipped = await loadBank()
      bank = questions.length > 0 ? shipped.extend(...(await setsFromFiles(questions, options.readStdin))) : shipped
    })
    await program.parseAsync([...args], { from: 'user' })
    return outcome.findings > 0 ? 1 : 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!isInterviewBankError(error) && !(error instanceof UsageError)) throw error
    options.err(`${error.message}\n`)
    const isUnmet = isInterviewBankError(error) && (error.code === 'IMPOSSIBLE_PLAN' || error.code === 'UNDECIDED_PLAN')
    return isUnmet ? 1 : 2
  }
}
