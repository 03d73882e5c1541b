import type { Plan, PlanItem } from '../plan/result/plan'
import { balanceTable } from './balance'
import {
  bullets,
  clock,
  contained,
  counted,
  document,
  fenced,
  indent,
  inlineCode,
  link,
  oneLine,
  table,
  trimmed,
} from './blocks'
import { materialBlocks } from './materials'

const LEVEL_NAMES = { 1: 'strong no', 2: 'no', 3: 'yes', 4: 'strong yes' } as const
const LEVELS = [1, 2, 3, 4] as const

/** What stands on a guide beside the plan. */
export interface GuideHead {
  /** The round or form that it is for. */
  readonly name?: string | undefined
  /** What the round is for. */
  readonly brief?: string | undefined
  /** Who interviews. */
  readonly interviewers?: readonly string[] | undefined
}

/** The guide that an interviewer prints, reads from and writes on. */
export function interviewerGuide(plan: Plan, head: GuideHead = {}): string {
  const materials = materialBlocks(plan)
  return document([
    ...guideHead(plan, head),
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
    balanceTable(plan),
    bullets(plan.notes),
  ])
}

function guideHead({ role, minutes, items, seed }: Plan, { name, brief, interviewers = [] }: GuideHead): string[] {
  const who = interviewers.length === 0 ? '______________________' : oneLine(interviewers.join('; '))
  return [
    `# Interview guide: ${oneLine(role.title)}${name === undefined ? '' : `, ${oneLine(name)}`}`,
    `${minutes} minutes · ${counted(items.length, 'question')}${seed === '' ? '' : ` · seed ${inlineCode(seed)}`}`,
    ...(brief === undefined ? [] : [contained(brief)]),
    `Candidate: ______________________  Interviewer: ${who}  Date: ____________`,
  ]
}

function agenda(plan: Plan): string {
  const { items, progress, openingMinutes, closingMinutes, spareMinutes } = plan
  const last = items.at(-1)
  // What was asked may have taken longer than there was time for.
  const closing = Math.max(plan.minutes - closingMinutes, last === undefined ? 0 : last.startMinute + last.minutes)
  const hasSections = plan.sections.length > 0
  const row = (start: number, minutes: number, section: string, phase: string, what: string) => [
    clock(start),
    minutes,
    ...(hasSections ? [section] : []),
    phase,
    what,
  ]
  const planned = items.map(({ startMinute, minutes, phase, section = '', asked, question }, index) =>
    row(
      startMinute,
      minutes,
      section,
      asked === true ? 'asked' : phase,
      `${index + 1}. ${question.title} (${question.kind}, ${question.difficulty})`,
    ),
  )
  const asked = progress.asked.length
  const empty = emptySections(plan, asked).map((sections) =>
    sections.map(({ startMinute, name }) => row(startMinute, 0, name, '', 'No question')),
  )
  const lost = items[asked - 1]
  const lostAt = lost === undefined ? openingMinutes : lost.startMinute + lost.minutes
  return table(
    ['Start', 'Minutes', ...(hasSections ? ['Section'] : []), 'Phase', 'What'],
    [
      ...(openingMinutes > 0
        ? [row(0, openingMinutes, '', 'opening', 'Welcome, purpose, how the interview runs')]
        : []),
      ...planned.slice(0, asked),
      ...(progress.lostMinutes > 0 ? [row(lostAt, progress.lostMinutes, '', 'lost', 'Lost to something else')] : []),
      ...planned.slice(asked).flatMap((own, index) => [...(empty[index] ?? []), own]),
      ...(empty.at(-1) ?? []),
      ...(spareMinutes > 0
        ? [
            row(
              closing - spareMinutes,
              spareMinutes,
              '',
              'spare',
              typeof plan.request.minutes === 'number' ? 'Room to go deeper' : 'Room to go deeper, or to end early',
            ),
          ]
        : []),
      ...(closingMinutes > 0
        ? [row(closing, closingMinutes, '', 'closing', "The candidate's own questions, next steps")]
        : []),
    ],
  )
}

/** By question still to be asked, the sections without questions that come before it; then those after the last. */
function emptySections({ items, sections }: Plan, asked: number): Plan['sections'][] {
  const order = new Map(sections.map(({ name }, index) => [name, index]))
  let next = 0
  const before = (index: number) => {
    const passed = sections.slice(next, Math.max(next, index))
    next = Math.max(next, index)
    return passed.filter(({ questions }) => questions === 0)
  }
  return [...items.slice(asked).map(({ section = '' }) => before(order.get(section) ?? 0)), before(sections.length)]
}

function questionBlocks(item: PlanItem, index: number, materials: readonly string[]): string[] {
  const { question, startMinute, minutes, section, asked, reason } = item
  return [
    `## ${index + 1}. ${oneLine(question.title)}`,
    [
      `${clock(startMinute)} to ${clock(startMinute + minutes)} (${counted(minutes, 'minute')})`,
      ...(asked === true ? ['asked already'] : []),
      ...(section === undefined ? [] : [`section ${oneLine(section)}`]),
      question.kind,
      question.difficulty,
      question.areas.join(', '),
      `\`${question.id}\``,
    ].join(' · '),
    `*Assesses:* ${oneLine(question.assesses)}  \n*Why it is here:* ${oneLine(reason)}`,
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
    bullets(question.answerKey.map(contained)),
    ...(question.exercise === undefined
      ? []
      : ['### A solution', fenced(question.exercise.language, question.exercise.solution)]),
    '### Red flags',
    bullets(question.redFlags.map(contained)),
    ...(question.references === undefined ? [] : [`*References:* ${question.references.map(link).join(', ')}`]),
    '### Notes',
    Array.from({ length: 4 }, () => '_'.repeat(72)).join('\n\n'),
    'Rating: ☐ 1  ☐ 2  ☐ 3  ☐ 4',
  ]
}
