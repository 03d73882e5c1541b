import { Argument, type Command, Option } from 'commander'
import {
  type Alternative,
  alternatives,
  changeLoop,
  changePlan,
  type Happenings,
  type PlanChange,
} from 'ml-interview-bank/plan'
import { type Format, jsonOption, type PlanFormat, planFormatOptions, print, printPlan } from '../print'
import type { Session } from '../session'
import { idsBeside, type PartOptions, partOf, readRound, readStored } from '../stored'
import { alternativesText } from '../text'
import { asked, list, wholeNumber } from '../values'

interface ChangeOptions {
  readonly round?: string
  readonly asked?: ReturnType<typeof asked>
  readonly refused?: string[]
  readonly minutesLeft?: number
}

interface Change {
  readonly name: PlanChange['change']
  readonly does: string
  readonly arguments: readonly Argument[]
  readonly example: string
  readonly of: (values: readonly string[]) => PlanChange
}

const PLAN = () => new Argument('<plan>', 'a stored plan or loop, whole or compact JSON; - for standard input')
const ID = () => new Argument('<id>', 'the id of a question of the plan')
const MINUTES = () => new Argument('<minutes>', 'the whole session, in minutes').argParser(wholeNumber)

const CHANGES: readonly Change[] = [
  {
    name: 'replace',
    does: 'put the best other question in the place of one',
    arguments: [ID()],
    example: 'replace plan.json a-table-in-a-paper --asked fifty-quiet-weeks:12',
    of: ([id = '']) => ({ change: 'replace', id }),
  },
  {
    name: 'swap',
    does: 'put a question of your choice in the place of one',
    arguments: [ID(), new Argument('<with>', 'the id of the question to take')],
    example: 'swap plan.json a-table-in-a-paper fifty-quiet-weeks',
    of: ([id = '', other = '']) => ({ change: 'swap', id, with: other }),
  },
  {
    name: 'shorten',
    does: 'make the session shorter by leaving questions out',
    arguments: [MINUTES()],
    example: 'shorten plan.json 45',
    of: ([minutes = '']) => ({ change: 'shorten', minutes: Number(minutes) }),
  },
  {
    name: 'extend',
    does: 'make the session longer by further questions',
    arguments: [MINUTES()],
    example: 'extend plan.json 90',
    of: ([minutes = '']) => ({ change: 'extend', minutes: Number(minutes) }),
  },
  {
    name: 'replan',
    does: 'plan the rest of the interview anew',
    arguments: [],
    example: 'replan plan.json --asked a-table-in-a-paper:14 --minutes-left 20',
    of: () => ({ change: 'replan' }),
  },
]

/** The commands on a stored plan or loop: those that change it and print what comes of it, `print` and `alternatives`. */
export function addChangeCommands(program: Command, session: Session): void {
  for (const { name, does, arguments: own, example, of } of CHANGES) {
    const command = withHappenings(
      program.command(name).description(`${does}, and print the new plan`).addArgument(PLAN()),
    )
    for (const argument of own) command.addArgument(argument)
    for (const option of planFormatOptions()) command.addOption(option)
    command.addHelpText('after', `\nExample:\n  ml-interview-bank ${example}`).action(async () => {
      const [file = '', ...values] = command.args
      const options = command.opts<ChangeOptions & PlanFormat>()
      const change = { ...happenings(options), ...of(values) }
      const { bank } = session
      const { plan, loop } = await readRound(session, file, options.round)
      printPlan(
        session,
        options,
        loop === undefined ? changePlan(bank, plan, change) : changeLoop(bank, loop.whole, loop.round, change),
      )
    })
  }
  const printing = program
    .command('print')
    .description('print what is stored, or a part of it: the guide, the sheet for the candidate, or JSON')
    .addArgument(PLAN())
  for (const option of [
    new Option('--round <name>', 'this round of a loop alone'),
    new Option('--form <number>', 'this one of several forms').argParser(wholeNumber).conflicts(['loop', 'round']),
    new Option('--loop <number>', 'this one of several loops').argParser(wholeNumber),
    ...planFormatOptions(),
  ])
    printing.addOption(option)
  printing
    .addHelpText('after', '\nExample:\n  ml-interview-bank print loop.json --round coding --for candidate')
    .action(async (file: string, options: PartOptions & PlanFormat) => {
      const { part, guide } = partOf(await readStored(session, file), options)
      printPlan(session, options, part, guide)
    })
  const command = withHappenings(
    program
      .command('alternatives')
      .description('list the questions that could take the place of one')
      .addArgument(PLAN())
      .addArgument(ID()),
  )
  command
    .addOption(new Option('-n, --limit <count>', 'how many to list').argParser(wholeNumber).default(5))
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  ml-interview-bank alternatives plan.json a-table-in-a-paper --limit 3')
    .action(async (file: string, id: string, options: ChangeOptions & Format & { readonly limit: number }) => {
      const stored = await readRound(session, file, options.round)
      const { refused = [], ...happened } = happenings(options)
      const found: readonly Alternative[] = alternatives(session.bank, stored.plan, id, {
        limit: options.limit,
        ...happened,
        refused: [...new Set([...refused, ...idsBeside(session.bank, stored)])],
      })
      print(session, options, found, () => alternativesText(found))
    })
}

function withHappenings(command: Command): Command {
  return command
    .addOption(new Option('--round <name>', 'the round, where the plan is a loop'))
    .addOption(
      new Option(
        '--asked <ids>',
        'questions asked so far, in order, with the minutes they took: id:12,other',
      ).argParser(asked),
    )
    .addOption(new Option('--refused <ids>', 'questions that must not come, or come back').argParser(list))
    .addOption(new Option('--minutes-left <minutes>', 'minutes left for questions now').argParser(wholeNumber))
}

function happenings({ asked: told, refused, minutesLeft }: ChangeOptions): Happenings {
  return {
    ...(told === undefined ? {} : { asked: told }),
    ...(refused === undefined ? {} : { refused }),
    ...(minutesLeft === undefined ? {} : { minutesLeft }),
  }
}
