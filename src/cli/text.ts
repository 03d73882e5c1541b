import {
  type Coverage,
  DIFFICULTIES,
  QUESTION_KINDS,
  type Question,
  type QuestionSet,
  type Role,
  type SearchHit,
} from 'ml-interview-bank/core'
import type { LintFinding } from 'ml-interview-bank/lint'
import type { Alternative } from 'ml-interview-bank/plan'
import { bullets, document, material, table, trimmed } from '../render/blocks'

export function hitsText(hits: readonly SearchHit[]): string {
  if (hits.length === 0) return 'Nothing found. Try fewer or other words.\n'
  return `${hits
    .map(
      ({ question }) =>
        `${question.id}\n  ${question.title} (${question.areas.join(', ')}; ${question.kind}, ${question.difficulty}, ${question.minutes} min)`,
    )
    .join('\n')}\n`
}

export function alternativesText(found: readonly Alternative[]): string {
  if (found.length === 0) return 'No question that may be used could take its place.\n'
  return `${found
    .map(({ question, effects }) =>
      [
        `${question.id}: ${question.title} (${question.minutes} min)`,
        ...(effects.length > 0 ? effects : ['nothing changes']),
      ].join('\n  '),
    )
    .join('\n')}\n`
}

export function questionText(question: Question): string {
  return document([
    `# ${question.title}`,
    `\`${question.id}\` · ${question.areas.join(', ')} · ${question.kind} · ${question.difficulty} · ${question.minutes} minutes`,
    ...(question.deprecated === undefined
      ? []
      : [
          `**Deprecated:** ${question.deprecated.reason}${question.deprecated.successor === undefined ? '' : ` Use \`${question.deprecated.successor}\`.`}`,
        ]),
    trimmed(question.prompt),
    ...(question.materials ?? []).map(material),
    '## Assesses',
    question.assesses,
    '## Follow-up probes',
    bullets(question.followUps.map(({ ask, listenFor }) => `${ask} (listen for: ${listenFor})`)),
    '## Rating',
    bullets(([1, 2, 3, 4] as const).map((level) => `${level}: ${question.rubric[level]}`)),
    '## Key points',
    bullets(question.answerKey),
    '## Red flags',
    bullets(question.redFlags),
  ])
}

export function coverageText({ total, areas }: Coverage): string {
  const rows = areas.map((area) => [
    area.area,
    area.questions,
    area.minutes,
    ...DIFFICULTIES.map((name) => area.difficulties[name]?.questions ?? 0),
    ...QUESTION_KINDS.map((name) => area.kinds[name]?.questions ?? 0),
  ])
  return document([
    table(['Area', 'Questions', 'Minutes', ...DIFFICULTIES, ...QUESTION_KINDS], rows),
    `${total.questions} questions, ${total.minutes} minutes.`,
  ])
}

export function areasText(role: Role): string {
  return document([
    `# ${role.title}`,
    role.summary,
    ...role.domains.flatMap((domain) => [
      `## ${domain.title} (\`${domain.id}\`, weight ${domain.weight})`,
      bullets(domain.areas.map((area) => `\`${area.id}\`: ${area.title}. ${area.summary}`)),
    ]),
  ])
}

export function findingsText(findings: readonly LintFinding[], sets: readonly QuestionSet[]): string {
  if (findings.length === 0) {
    const checked = sets.flatMap(({ questions }) => questions.filter(({ deprecated }) => deprecated === undefined))
    return `Nothing to fix in ${count(checked.length, 'question')} of ${count(sets.length, 'set')}.\n`
  }
  const lines = findings.map(({ rule, question, path, message, tip }) =>
    [
      `${[question, path].filter((part) => part !== undefined && part !== '').join(' ')}: ${message} (${rule})`,
      `  ${tip}`,
    ].join('\n'),
  )
  return `${lines.join('\n')}\n${count(findings.length, 'finding')}.\n`
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`
}
