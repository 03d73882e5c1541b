import type { ParallelLoops } from '../plan/loop/parallel-loops'
import { verdict } from './balance'
import { counted, document, oneLine, percent, table } from './blocks'
import { spreadTable } from './forms'

/** The first page of a set of loops: how equal they are, for those who compare candidates. */
export function loopsOverview({ loops, report, objective, bound, gap, optimal }: ParallelLoops): string {
  const { rounds, minutes, areas, difficulties, overlap, withinTolerance } = report
  return document([
    `# Interview loops: ${oneLine(loops[0]?.role.title ?? '')}`,
    `${counted(loops.length, 'loop')} of ${counted(loops[0]?.rounds.length ?? 0, 'round')}; two of them share at most ${counted(overlap, 'question')}.`,
    table(
      ['Loop', 'Questions', 'Off target'],
      loops.map((loop, index) => [
        index + 1,
        loop.rounds.reduce((sum, { plan }) => sum + (plan?.items.length ?? 0), 0),
        percent(loop.objective),
      ]),
    ),
    '## How equal they are',
    spreadTable([minutes, ...areas, ...difficulties]),
    ...rounds.flatMap((round) => [
      `### ${oneLine(round.name)}`,
      spreadTable([round.minutes, ...round.groups, ...round.difficulties]),
    ]),
    `${withinTolerance ? 'Every round is' : 'Not every round is'} within the tolerance asked for. The worst loop is off its targets by ${percent(objective)} of the weighted minutes; ${verdict(bound, gap, optimal)}.`,
  ])
}
