import type { Loop } from '../plan/loop/loop'
import { document, table } from './blocks'

/** The first page of a loop: who covers what, for those who run it and for the debrief. */
export function loopOverview(loop: Loop): string {
  const { rounds, coverage, objective, bound, optimal } = loop
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  return document([
    `# Interview loop: ${loop.role.title}`,
    `${rounds.length} ${rounds.length === 1 ? 'round' : 'rounds'} · ${rounds.reduce((sum, { plan }) => sum + plan.minutes, 0)} minutes${loop.seed === '' ? '' : ` · seed \`${loop.seed}\``}`,
    table(
      ['Round', 'Minutes', 'Questions', 'Interviewer', 'Rating 1-4'],
      rounds.map(({ name, plan }) => [name, plan.minutes, plan.items.length, '', '']),
    ),
    '## Coverage',
    table(
      ['Area', 'Questions', 'Rounds', 'Promised'],
      coverage.map(({ area, questions, rounds: names, promised }) => [
        area,
        questions,
        names.join(', '),
        promised === 0 ? '' : promised,
      ]),
    ),
    `No question and no two questions that give each other away come twice in this loop. It is off its targets by ${percent(objective)} of the weighted minutes; ${optimal ? 'no other loop comes nearer' : `the best possible is at least ${percent(bound)}`}.`,
    '## Debrief',
    'Every interviewer hands in ratings and evidence before anybody speaks. Go through the areas, not the rounds: evidence first, ratings second, the hiring manager last. Where two rounds that cover an area disagree, read both notes before deciding.',
  ])
}
