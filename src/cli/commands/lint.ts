import type { Command } from 'commander'
import { type Format, jsonOption, print } from '../print'
import type { Outcome, Session } from '../session'
import { setsFromFiles } from '../sets-from-files'
import { findingsText } from '../text'
import { WORDING_HINT, wordingRule } from '../wording-rule'

export function addLintCommand(program: Command, session: Session, outcome: Outcome): void {
  program
    .command('lint')
    .description('check questions against the content rules; exit code 1 when there is something to fix')
    .argument('[files...]', 'your own sets (.json, or modules that export them), checked beside the shipped ones')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  ml-interview-bank lint our-questions.json')
    .action(async (files: string[], format: Format) => {
      // Loaded for this command alone.
      const { contentRules, lintQuestions } = await import('ml-interview-bank/lint')
      const wording = await wordingRule()
      if (wording === undefined) session.err(`${WORDING_HINT}\n`)
      const sets = await setsFromFiles(files, session.readStdin)
      const all = sets.length > 0 ? session.bank.extend(...sets) : session.bank
      const checked = sets.length > 0 ? sets : all.sets
      const findings = lintQuestions(all, {
        rules: wording === undefined ? contentRules : [...contentRules, wording],
        ...(sets.length > 0 ? { sets: sets.map(({ id }) => id) } : {}),
      })
      outcome.findings = findings.length
      print(session, format, findings, () => findingsText(findings, checked))
    })
}
