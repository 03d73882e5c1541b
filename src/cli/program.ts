import { Command, Option } from 'commander'
import { addChangeCommands } from './commands/change'
import { addLintCommand } from './commands/lint'
import { addPlanCommand } from './commands/plan'
import { addSearchCommand } from './commands/search'
import { addShowCommands } from './commands/show'
import type { Outcome, Session } from './session'
import { list } from './values'

/** Options of every command that reads the bank. */
export interface BankOptions {
  readonly questions?: string[]
}

/** The command line over a bank. Commands only read arguments and write answers; the engine does the work. */
export function createProgram(session: Session, outcome: Outcome): Command {
  const program = new Command('ml-interview-bank')
    .description('Structured interviews for a Senior Machine Learning Engineer: plan one, or find a question.')
    .version(session.version)
    .showSuggestionAfterError()
  addPlanCommand(program, session)
  addChangeCommands(program, session)
  addSearchCommand(program, session)
  addShowCommands(program, session)
  for (const command of program.commands)
    command.addOption(
      new Option(
        '--questions <files>',
        'your own sets (.json, or modules that export them), beside the shipped ones',
      ).argParser(list),
    )
  // Takes sets as arguments.
  addLintCommand(program, session, outcome)
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .showHelpAfterError('(add --help for the options)')
      .configureOutput({ writeOut: session.out, writeErr: session.err })
  return program
}
