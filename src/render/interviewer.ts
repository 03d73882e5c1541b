import type { BalanceRow, Plan, PlanItem } from '../plan/result/plan'
import { bullets, clock, document, fenced, indent, table, trimmed } from './blocks'
import { materialBlocks } from './materials'

const LEVEL_NAMES = { 1: 'strong no', 2: 'no', 3: 'yes', 4: 'strong yes' } as const
const LEVELS = [1, 2, 3, 4] as const

/** The guide that an interviewer prints, reads from and writes on. */
export function interviewerGuide(plan: Plan, round?: string): string {
  const materials = materialBlocks(plan)
  return document([
    `# Interview guide: ${plan.role.title}${round === undefined ? '' : `, ${round}`}`,
    `${plan.minutes} minutes · ${plan.items.length} ${plan.items.length === 1 ? 'question' : 'questions'}${plan.seed === '' ? '' : ` · seed \`${plan.seed}\``}`,
    'Candidate: ______________________  Interviewer: ______________________  Date: ____________',
    '## Agenda',
    agenda(plan),
    'Ask every candidate for this position the same questions in the same order and words. Take notes of what is said, and rate each answer on its own scale before the next question. Discuss ratings only in the debrief, after all are written down.',
    ...plan.items.flatMap((item, index) => questionBlocks(item, index, materials[index] ?? [])),
    '## Scorecard',
    table(
      ['#', 'Question', 'Area', 'Rating 1-4', 'Evidence in a line'],
      plan.items.map(({ question }, index) => [index + 1, question.title, question.areas[0], '', '']),
    ),
    'Overall: ☐ 1 strong no  ☐ 2 no  ☐ 3 yes  ☐ 4 strong yes, because: ________________________________',
    '## How this plan is balanced',
    balance(plan),
    bullets(plan.notes),
  ])
}

function agenda(plan: Plan): string {
  const closing = plan.minutes - plan.closingMinutes
  return table(
    ['Start', 'Minutes', 'Phase', 'What'],
    [
      ...(plan.openingMinutes > 0
        ? [['0:00', plan.openingMinutes, 'opening', 'Welcome, purpose, how the interview runs']]
        : []),
      ...plan.items.map(({ startMinute, minutes, phase, question }, index) => [
        clock(startMinute),
        minutes,
        phase,
        `${index + 1}. ${question.title} (${question.kind}, ${question.difficulty})`,
      ]),
      ...(plan.spareMinutes > 0
        ? [[clock(closing - plan.spareMinutes), plan.spareMinutes, 'spare', 'Room to go deeper']]
        : []),
      ...(plan.closingMinutes > 0
        ? [[clock(closing), plan.closingMinutes, 'closing', "The candidate's own questions, next steps"]]
        : []),
    ],
  )
}

function questionBlocks(
  { question, startMinute, minutes, reason }: PlanItem,
  index: number,
  materials: readonly string[],
): string[] {
  return [
    `## ${index + 1}. ${question.title}`,
    `${clock(startMinute)} to ${clock(startMinute + minutes)} (${minutes} minutes) · ${question.kind} · ${question.difficulty} · ${question.areas.join(', ')} · \`${question.id}\``,
    `*Assesses:* ${trimmed(question.assesses)}  \n*Why it is here:* ${reason}`,
    '### Ask',
    trimmed(question.prompt).replace(/^/gm, '> ').replace(/^> $/gm, '>'),
    ...materials,
    '### Follow-up probes',
    question.followUps
      .map(({ ask, listenFor }) => `- **${indent(ask)}**  \n  Listen for: ${indent(listenFor)}`)
      .join('\n'),
    '### Rating',
    table(
      ['', 'Level', 'What you see'],
      LEVELS.map((level) => ['☐', `${level} ${LEVEL_NAMES[level]}`, trimmed(question.rubric[level])]),
    ),
    '### Key points',
    bullets(question.answerKey),
    ...(question.exercise === undefined
      ? []
      : ['### A solution', fenced(question.exercise.language, question.exercise.solution)]),
    '### Red flags',
    bullets(question.redFlags),
    ...(question.references === undefined
      ? []
      : [`*References:* ${question.references.map(({ title, url }) => `[${title}](${url})`).join(', ')}`]),
    '### Notes',
    Array.from({ length: 4 }, () => '_'.repeat(72)).join('\n\n'),
    'Rating: ☐ 1  ☐ 2  ☐ 3  ☐ 4',
  ]
}

function balance({ balance: { over, groups, difficulties, kinds, time }, objective, bound, optimal }: Plan): string {
  const line = (what: string, { name, targetMinutes, minutes }: BalanceRow) => [
    what,
    name,
    Math.round(targetMinutes * 10) / 10,
    minutes,
  ]
  const wantedKinds = kinds.some(({ targetMinutes }) => targetMinutes > 0) ? kinds : []
  const rows = [
    ...groups.map((row) => line(over === 'areas' ? 'area' : 'domain', row)),
    ...difficulties.map((row) => line('difficulty', row)),
    ...wantedKinds.map((row) => line('kind', row)),
    line('time', time),
  ]
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const verdict = optimal ? 'no other choice comes nearer' : `the best possible is at least ${percent(bound)}`
  return `${table(['', '', 'Wanted (min)', 'Planned (min)'], rows)}\n\nOff target by ${percent(objective)} of the weighted minutes (0 is perfect); ${verdict}.`
}
