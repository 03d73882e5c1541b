import type { Loop } from '../plan/loop/loop'
import { verdict } from './balance'
import { bullets, counted, document, oneLine, percent, table } from './blocks'
import { personIn } from './person'

/** The first page of a loop: who asks what, what is sent ahead, who covers what; for those who run it and for the debrief. */
export function loopOverview(loop: Loop, number?: number): string {
  const { rounds, coverage, objective, bound, gap, optimal } = loop
  const total = rounds.reduce((sum, { minutes }) => sum + minutes, 0)
  const hasPlans = rounds.some(({ plan }) => plan !== undefined)
  const sent = rounds.flatMap(({ name, sendAhead = [] }) => sendAhead.map((text) => `${oneLine(name)}: ${text}`))
  return document([
    `# Interview loop${number === undefined ? '' : ` ${number}`}: ${oneLine(loop.role.title)}`,
    `${counted(rounds.length, 'round')} · ${total} minutes${loop.seed === '' ? '' : ` · seed \`${oneLine(loop.seed)}\``}`,
    table(
      ['Round', 'Minutes', 'Questions', 'For', 'Interviewer', 'Rating 1-4'],
      rounds.map(({ name, minutes, brief = '', interviewers = [], plan }) => [
        name,
        minutes,
        plan === undefined ? 'none' : plan.items.length,
        brief,
        interviewers.map(personIn).join('; '),
        '',
      ]),
    ),
    ...(sent.length === 0 ? [] : ['## Sent ahead', bullets(sent)]),
    ...(coverage.length === 0 ? [] : ['## Coverage']),
    coverage.length === 0
      ? ''
      : table(
          ['Area', 'Questions', 'Rounds', 'Required'],
          coverage.map(({ area, questions, rounds: names, requiredRounds }) => [
            area,
            questions,
            names.join(', '),
            requiredRounds === 0 ? '' : requiredRounds,
          ]),
        ),
    hasPlans
      ? `No question is asked twice in this loop, and none gives away the answer to another. It is off its targets by ${percent(objective)} of the weighted minutes; ${verdict(bound, gap, optimal)}.`
      : '',
    '## Debrief',
    'Every interviewer hands in ratings and evidence before anybody speaks. Go through the areas, not the rounds: evidence first, ratings second, the hiring manager last. Where two rounds that cover an area disagree, read both notes before deciding.',
  ])
}
