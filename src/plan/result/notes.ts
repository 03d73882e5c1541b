import type { Question } from '../../schema/question-set'
import { isWanted } from '../model/model'
import type { Blueprint } from '../request/blueprint'
import { eligible, minutesIn } from '../request/eligible'
import { isInScope, type LinearConstraint } from '../request/linear-constraints'
import { isHandsOn } from '../request/question-kinds'
import { nothingFree } from './nothing-free'
import type { BalanceRow, PlanBalance } from './plan'

/** Deviations smaller than this, in minutes, need no word: questions come in whole ones. */
const NOTABLE = 2

/** In words: how the areas were chosen, where the plan is notably off its targets and why, and what had to give way. */
export function notesOn(blueprint: Blueprint, chosen: readonly Question[], balance: PlanBalance): string[] {
  const { bank, targets, constraints, isDrawn } = blueprint
  const minutesOf = (question: Question) => minutesIn(blueprint, question)
  const pool = eligible(blueprint)
  const ids = new Set(chosen.map(({ id }) => id))
  const free = pool.filter(({ id }) => !ids.has(id) && !bank.enemiesOf(id).some((enemy) => ids.has(enemy)))
  const spare = balance.time.targetMinutes - balance.time.minutes
  const say = (
    row: BalanceRow,
    what: string,
    scope: LinearConstraint['scope'],
    fits: (question: Question) => boolean,
  ) => {
    const off = offTarget(row)
    if (row.targetMinutes === 0 || Math.abs(off) < NOTABLE) return []
    const amount = `${tenths(Math.abs(off))} min`
    const limit = constraints.find(
      ({ scope: its, name, side }) => its === scope && name === row.name && side === (off > 0 ? 'min' : 'max'),
    )
    if (limit !== undefined)
      return [`${what} gets ${amount} ${off > 0 ? 'more' : 'less'} than wanted, for ${limit.message} (${limit.path}).`]
    if (blueprint.isChanged)
      return [`${what} gets ${amount} ${off > 0 ? 'more' : 'less'} than wanted, for what was asked or stays.`]
    if (off > 0)
      return [
        `${what} gets ${amount} more than wanted: its questions come in whole ones, and less would cost more elsewhere.`,
      ]
    if (!pool.some(fits)) return [`${what} gets ${amount} less than wanted: no question may be used for it.`]
    const left = free.filter(fits)
    if (left.length === 0)
      return [`${what} gets ${amount} less than wanted: every question for it is used, or an enemy of one that is.`]
    const shortest = left.reduce((least, question) => Math.min(least, minutesOf(question)), Number.POSITIVE_INFINITY)
    return shortest > spare
      ? [
          `${what} gets ${amount} less than wanted: no further question for it fits the ${spare} min left (the shortest takes ${shortest}).`,
        ]
      : [
          `${what} gets ${amount} less than wanted: another question would take ${shortest} min or more and push other targets further off, or break a limit.`,
        ]
  }
  const groupScope = balance.over === 'areas' ? 'area' : 'all'
  const { sections = [] } = blueprint.request
  const inGroup = (name: string) => {
    const section = sections.find((one) => one.name === name)
    if (section === undefined) return ({ areas }: Question) => areas[0] === name
    const most = typeof section.minutes === 'number' ? section.minutes : section.minutes.max
    return (question: Question) => isWanted(section, question) && minutesOf(question) <= most
  }
  const idle = spareMinutes(balance)
  return [
    ...(isDrawn && chosen.length > 0 ? [drawnNote(blueprint), ...emptyDomains(blueprint)] : []),
    ...(targets.isHandsOn && !chosen.some(isHandsOn)
      ? ['Nothing in this plan is hands-on (coding, debugging or design): no such question may be used, or none fits.']
      : []),
    ...sectionTimes(blueprint),
    ...brokenLimits(blueprint, chosen),
    ...balance.groups.flatMap((row) =>
      say(
        row,
        balance.over === 'sections' ? `Section "${row.name}"` : `\`${row.name}\``,
        groupScope,
        inGroup(row.name),
      ),
    ),
    ...balance.difficulties.flatMap((row) =>
      say(row, `Difficulty ${row.name}`, 'difficulty', ({ difficulty }) => difficulty === row.name),
    ),
    ...balance.kinds.flatMap((row) => say(row, `Kind ${row.name}`, 'kind', ({ kind }) => kind === row.name)),
    ...(idle >= NOTABLE && blueprint.isChanged ? [`${idle} min are left over; replan the rest to fill them.`] : []),
    ...(idle >= NOTABLE && !blueprint.isChanged
      ? [
          free.some((question) => minutesOf(question) <= spare)
            ? `${idle} min are left over: a further question would cost more balance than it saves time.`
            : `${idle} min are left over: ${free.length === 0 ? nothingFree(blueprint) : 'no further question is that short'}.`,
        ]
      : []),
  ]
}

function drawnNote({ bank, targets }: Blueprint): string {
  const areas = [...targets.groups.keys()].map((id) => bank.areas.find((area) => area.id === id)?.title ?? id)
  return `No areas were asked for, so the seed drew them: ${areas.join(', ')}. Another seed draws others; over many, every area comes in proportion to its domain's weight.`
}

/** Domains that have a weight and nothing to offer. */
function emptyDomains(blueprint: Blueprint): string[] {
  const { bank } = blueprint
  // Also what a change on the day did not look at may be used.
  const offered = new Set<string>(
    eligible({ ...blueprint, pool: undefined }).map(({ areas }) => bank.domainOf(areas[0])),
  )
  return bank.role.domains
    .filter(({ id, weight }) => weight > 0 && !offered.has(id))
    .map(({ title }) => `Domain "${title}" gets nothing: no question may be used for it. Its share goes to the others.`)
}

/** Where the sections together are shorter, or longer, than the time there is for questions. */
function sectionTimes({ request: { sections }, session, isChanged }: Blueprint): string[] {
  if (sections === undefined || isChanged) return []
  const { questionMinutes, leastQuestionMinutes } = session
  const sum = (end: 'min' | 'max') =>
    sections.reduce((total, { minutes }) => total + (typeof minutes === 'number' ? minutes : minutes[end]), 0)
  const [least, most] = [sum('min'), sum('max')]
  const wanted = leastQuestionMinutes || questionMinutes
  const beside = (minutes: number, side: string, room: number) =>
    `The sections take ${minutes} min together, ${Math.abs(minutes - room)} min ${side} than the ${room} min that there are for questions.`
  if (most < wanted) return [beside(most, 'less', wanted)]
  return least > questionMinutes ? [beside(least, 'more', questionMinutes)] : []
}

/** Limits that time has made impossible, where they could give way. */
function brokenLimits(
  { bank, request, constraints, areConstraintsSoft, timeboxes }: Blueprint,
  chosen: readonly Question[],
): string[] {
  if (!areConstraintsSoft) return []
  return constraints.flatMap((row) => {
    if (row.section !== undefined) return []
    const own = chosen.filter((question) => isInScope(bank, row, question, request.credit === 'split'))
    const value =
      row.measure === 'questions'
        ? own.length
        : own.reduce((sum, question) => sum + minutesIn({ timeboxes }, question), 0)
    const holds = row.side === 'min' ? value >= row.value : value <= row.value
    return holds
      ? []
      : [`${row.path} had to give way: ${row.message} wanted, ${value} ${value === 1 ? 'is' : 'are'} there.`]
  })
}

function offTarget({ minutes, targetMinutes, leastMinutes = targetMinutes }: BalanceRow): number {
  return minutes > targetMinutes ? minutes - targetMinutes : minutes < leastMinutes ? minutes - leastMinutes : 0
}

function spareMinutes({ time }: PlanBalance): number {
  return Math.max(0, -offTarget(time))
}

function tenths(minutes: number): string {
  return String(Math.round(minutes * 10) / 10)
}
