import type { Spread } from '../plan/forms/forms-report'
import type { ParallelPlans } from '../plan/forms/parallel-plans'
import { verdict } from './balance'
import { counted, document, percent, table } from './blocks'

/** The first page of a set of parallel forms: how equal they are, for those who compare candidates. */
export function formsOverview({ forms, core, report, objective, bound, gap, optimal }: ParallelPlans): string {
  const { minutes, groups, difficulties } = report
  return document([
    `# Parallel forms: ${forms[0]?.role.title ?? ''}`,
    `${counted(forms.length, 'form')}; two of them share at most ${counted(report.overlap, 'question')}${core.length === 0 ? '' : ` beside the ${counted(core.length, 'question')} that all have: ${core.map((id) => `\`${id}\``).join(', ')}`}.`,
    table(
      ['Form', 'Minutes', 'Questions', 'Off target'],
      forms.map((form, index) => [index + 1, form.minutes, form.items.length, percent(form.objective)]),
    ),
    '## How equal they are',
    spreadTable([minutes, ...groups, ...difficulties]),
    `${report.withinTolerance ? 'All of this is' : 'Not all of this is'} within the tolerance asked for. The worst form is off its targets by ${percent(objective)} of the weighted minutes; ${verdict(bound, gap, optimal)}.`,
  ])
}

/** How far plans are apart, a row a quantity. */
export function spreadTable(spreads: readonly Spread[]): string {
  return table(
    ['', 'Least (min)', 'Most (min)', 'Apart (min)'],
    spreads.map(({ name, min, max, apart }) => [name, tenths(min), tenths(max), tenths(apart)]),
  )
}

function tenths(minutes: number): number {
  return Math.round(10 * minutes) / 10
}
