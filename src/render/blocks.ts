import type { Material } from '../schema/question'
import type { ReadOnly } from '../schema/read-only'

/** Joins the blocks of a document with blank lines, empty ones left out, and ends it with a line break. */
export function document(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${indent(line)}`).join('\n')
}

/** Later lines of a list item are indented so that they stay in it. */
export function indent(text: string): string {
  return trimmed(text).replace(/\n(?=.)/g, '\n  ')
}

/** Without blank lines around; the indentation of the first line stays. */
export function trimmed(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Minutes from the start of the session as `0:05`. */
export function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

/** Code in a fence longer than any inside it. */
export function fenced(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${trimmed(code)}\n${fence}`
}

/** A material with its heading; Markdown as it stands, everything else as code. */
export function material({ title, format, content }: ReadOnly<Material>): string {
  return `**${title}**\n\n${format === 'markdown' ? trimmed(content) : fenced(format, content)}`
}
