import { type Command, Option } from 'commander'
import {
  buildLoop,
  buildParallelLoops,
  buildParallelPlans,
  buildPlan,
  type LoopRequest,
  type PlanRequest,
} from 'ml-interview-bank/plan'
import { type RequestOptions, requestOptions } from '../plan-options'
import { type PlanFormat, planFormatOptions, printPlan } from '../print'
import { labelOf, readJsonFile } from '../read-text'
import { isFields, loopNamed, loopRequest, planRequest } from '../requests'
import type { Session } from '../session'
import { UsageError } from '../usage-error'
import { wholeNumber } from '../values'

interface PlanOptions extends RequestOptions, PlanFormat {
  readonly request?: string
  readonly loop?: string
  readonly forms?: number
}

const EXAMPLES = `
Examples:
  ml-interview-bank plan --minutes 60 --areas statistics,model-development --seed ml-platform-2027
  ml-interview-bank plan --request screen.json --seed ml-platform-2027 --compact > ml-platform-2027.json
  ml-interview-bank plan --loop onsite --seed ml-platform-2027 --exclude a-table-in-a-paper

A request file holds a plan request, or a loop request with its \`rounds\`, as JSON: sections, limits, history and all else
that has no option. Options stand in place of its fields.`

/** `plan`: a plan or loop from options, a request file, or a ready-made loop. */
export function addPlanCommand(program: Command, session: Session): void {
  const command = program
    .command('plan')
    .description('assemble a balanced interview plan and print it as Markdown')
    .option('-r, --request <file>', 'a plan or loop request as JSON; - for standard input')
    .option('-l, --loop <name>', `a ready-made loop of interviews: ${Object.keys(session.loops).join(', ')}`)
  command.addOption(
    new Option('--forms <count>', 'so many equivalent plans or loops, for several candidates').argParser(wholeNumber),
  )
  for (const { option } of requestOptions()) command.addOption(option)
  for (const option of planFormatOptions()) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (options: PlanOptions) => {
    const base = await baseOf(session, options)
    const { bank } = session
    const { forms } = options
    if (!('rounds' in base)) {
      // What comes from a file is checked when the plan is built.
      const request = planRequest(base, options) as unknown as PlanRequest
      const made = forms === undefined ? buildPlan(bank, request) : buildParallelPlans(bank, request, { forms })
      printPlan(session, options, made)
      return
    }
    refuseForLoops(command)
    const request = loopRequest(base, options) as unknown as LoopRequest
    const made = forms === undefined ? buildLoop(bank, request) : buildParallelLoops(bank, request, { loops: forms })
    printPlan(session, options, made)
  })
}

/** What options are put over: a request file, a ready-made loop, or nothing. */
async function baseOf(
  { loops, readStdin }: Session,
  { request, loop }: PlanOptions,
): Promise<Readonly<Record<string, unknown>>> {
  if (request !== undefined && loop !== undefined)
    throw new UsageError('Either --request or --loop says what to plan, not both.')
  if (loop !== undefined) return loopNamed(loops, loop)
  if (request === undefined) return {}
  const value = await readJsonFile(request, readStdin)
  if (!isFields(value))
    throw new UsageError(`${labelOf(request)} holds no request. Expected an object with minutes, or with rounds.`)
  if ('items' in value || 'compact' in value)
    throw new UsageError(
      `${labelOf(request)} holds a stored plan, not a request. Change it with replace, swap, shorten, extend or replan.`,
    )
  return value
}

function refuseForLoops(command: Command): void {
  const isGiven = (option: Option) => command.getOptionValueSource(option.attributeName()) === 'cli'
  const refused = requestOptions().filter(({ option, isForLoops }) => !isForLoops && isGiven(option))
  if (refused.length === 0) return
  const names = refused.map(({ option }) => option.long ?? option.flags)
  throw new UsageError(
    `A loop cannot take ${names.join(', ')}: each of its rounds has its own. Write them into its rounds in a request file.`,
  )
}
