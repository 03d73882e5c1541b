import { type Command, Option } from 'commander'
import { DIFFICULTIES, QUESTION_KINDS } from 'ml-interview-bank/core'
import { type Format, jsonOption, print } from '../print'
import type { Session } from '../session'
import { hitsText } from '../text'
import { list, wholeNumber } from '../values'

interface SearchOptions extends Format {
  readonly limit: number
  readonly areas?: string[]
  readonly difficulties?: string[]
  readonly kinds?: string[]
}

export function addSearchCommand(program: Command, session: Session): void {
  program
    .command('search')
    .description('find questions by words, in any order, typos forgiven')
    .argument('<words...>', 'what to look for')
    .addOption(new Option('-n, --limit <count>', 'how many to show').argParser(wholeNumber).default(10))
    .addOption(new Option('-a, --areas <areas>', 'only these areas').argParser(list))
    .addOption(new Option('-d, --difficulties <names>', `only these: ${DIFFICULTIES.join(', ')}`).argParser(list))
    .addOption(new Option('-k, --kinds <names>', `only these: ${QUESTION_KINDS.join(', ')}`).argParser(list))
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  ml-interview-bank search "data leakge"')
    .action((words: string[], { limit, areas, difficulties, kinds, ...format }: SearchOptions) => {
      // The bank checks the names and refuses wrong ones with the nearest valid name.
      const filter = { areas, difficulties, kinds } as NonNullable<Parameters<typeof session.bank.search>[1]>['filter']
      const { hits } = session.bank.search(words.join(' '), { limit, filter })
      print(session, format, hits, () => hitsText(hits))
    })
}
