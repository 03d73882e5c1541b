import type { Loop, PlannedRound } from '../plan/loop/loop'
import { contained, document, oneLine } from './blocks'
import { interviewerGuide } from './interviewer'
import { personIn } from './person'

/** A round's guide; for a round without questions what it is for. */
export function roundGuide(loop: Loop, round: PlannedRound, number?: number): string {
  const { brief, interviewers = [], minutes, plan } = round
  const name = number === undefined ? round.name : `loop ${number}, ${round.name}`
  const people = interviewers.map(personIn)
  if (plan !== undefined) return interviewerGuide(plan, { name, brief, interviewers: people })
  return document([
    `# ${oneLine(loop.role.title)}, ${oneLine(name)}`,
    `${minutes} minutes, without questions of this bank${people.length === 0 ? '' : ` · ${oneLine(people.join('; '))}`}`,
    contained(brief),
  ])
}
