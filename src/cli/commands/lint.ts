import type { Command } from 'commander'
import { type Format, jsonOption, print } from '../print'
import type { Outcome, Session } from '../session'
import { setsFromFiles } from '../sets-from-files'
import { findingsText } from '../text'

export function addLintCommand(program: Command, session: Session, outcome: Outcome): void {
  program
    .command('lint')
    .description('check questions against the content rules; exit code 1 when there is something to mend')
    .argument('[files...]', 'your own sets (.json, or modules that export them), checked beside the shipped ones')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  ml-interview-bank lint our-questions.json')
    .action(async (files: string[], format: Format) => {
      // Loaded for this command alone: the rules on wording bring a grammar with them.
      const { lintQuestions } = await import('ml-interview-bank/lint')
      const sets = await setsFromFiles(files, session.readStdin)
      const all = sets.length > 0 ? session.bank.extend(...sets) : session.bank
      const findings = lintQuestions(all, sets.length > 0 ? { sets: sets.map(({ id }) => id) } : {})
      outcome.findings = findings.length
      print(session, format, findings, () => findingsText(findings))
    })
}
