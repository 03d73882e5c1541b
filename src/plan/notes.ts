import type { Question } from '../schema/question-set'
import { type Blueprint, eligible } from './blueprint'
import type { BalanceRow, PlanBalance } from './plan'

/** Deviations smaller than this, in minutes, need no word: questions come in whole ones. */
const NOTABLE = 2

/** In words, why the plan is off its targets where it notably is. */
export function notesOn(blueprint: Blueprint, chosen: readonly Question[], balance: PlanBalance): string[] {
  const { bank } = blueprint
  const pool = eligible(blueprint)
  const spare = balance.time.targetMinutes - balance.time.minutes
  const free = pool.filter(
    ({ id }) =>
      !chosen.some((one) => one.id === id) &&
      !bank.enemiesOf(id).some((enemy) => chosen.some((one) => one.id === enemy)),
  )
  const groupOf = ({ areas }: Question) => (balance.over === 'areas' ? areas[0] : bank.domainOf(areas[0]))
  const say = (row: BalanceRow, what: string, fits: (question: Question) => boolean): string[] => {
    const off = row.minutes - row.targetMinutes
    if (row.targetMinutes === 0 || Math.abs(off) < NOTABLE) return []
    const amount = `${tenths(Math.abs(off))} min`
    if (off > 0)
      return [
        `${what} gets ${amount} more than wanted: its questions come in whole ones, and less would cost more elsewhere.`,
      ]
    const own = pool.filter(fits)
    if (own.length === 0) return [`${what} gets ${amount} less than wanted: no question may be used for it.`]
    const left = free.filter(fits)
    if (left.length === 0)
      return [`${what} gets ${amount} less than wanted: every question for it is used, or an enemy of one that is.`]
    const shortest = Math.min(...left.map(({ minutes }) => minutes))
    return shortest > spare
      ? [
          `${what} gets ${amount} less than wanted: no further question for it fits the ${spare} min left (the shortest takes ${shortest}).`,
        ]
      : [
          `${what} gets ${amount} less than wanted: another question would take ${shortest} min or more and push other targets further off, or break a limit.`,
        ]
  }
  return [
    ...balance.groups.flatMap((row) => say(row, `\`${row.name}\``, (question) => groupOf(question) === row.name)),
    ...balance.difficulties.flatMap((row) =>
      say(row, `Difficulty ${row.name}`, ({ difficulty }) => difficulty === row.name),
    ),
    ...balance.kinds.flatMap((row) => say(row, `Kind ${row.name}`, ({ kind }) => kind === row.name)),
    ...(spare >= NOTABLE
      ? [
          free.some(({ minutes }) => minutes <= spare)
            ? `${spare} min are left over: a further question would cost more balance than it saves time.`
            : `${spare} min are left over: no further question is that short.`,
        ]
      : []),
  ]
}

function tenths(minutes: number): string {
  return String(Math.round(minutes * 10) / 10)
}
