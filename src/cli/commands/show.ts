import type { Command } from 'commander'
import { type Format, jsonOption, print } from '../print'
import type { Session } from '../session'
import { areasText, coverageText, questionText } from '../text'

/** Commands that print what the bank holds. */
export function addShowCommands(program: Command, session: Session): void {
  program
    .command('show')
    .description('print a question with its probes, rating scale and key points')
    .argument('<id>', 'the id of the question')
    .addOption(jsonOption())
    .action((id: string, format: Format) => {
      const question = session.bank.get(id)
      print(session, format, question, () => questionText(question))
    })
  program
    .command('coverage')
    .description('count questions and minutes by area, kind and difficulty')
    .addOption(jsonOption())
    .action((format: Format) => {
      const coverage = session.bank.coverage()
      print(session, format, coverage, () => coverageText(coverage))
    })
  program
    .command('areas')
    .description('list the domains and areas of the role')
    .addOption(jsonOption())
    .action((format: Format) => {
      const { role } = session.bank
      print(session, format, role, () => areasText(role))
    })
}
