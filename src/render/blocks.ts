import type { Material } from '../schema/question'

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

/** Without blank lines around; the indentation of the first line stays. Line breaks of every system become one. */
export function trimmed(text: string): string {
  return withPlainBreaks(text)
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
}

/** In a line of its own: for headings and table cells, which a line break would end. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((text) => cell(String(text))).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A pipe would end the cell, unless a backslash of its own stands before it. */
function cell(text: string): string {
  return withPlainBreaks(text)
    .replaceAll('\n', ' ')
    .replace(/\\+\|?|\|/g, (found) =>
      found.endsWith('|') && found.length % 2 === 1 ? `${found.slice(0, -1)}\\|` : found,
    )
}

function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** Minutes from the start of the session as `0:05`. */
export function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

/** A share of 1 in percent. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}

/** `1 question`, `2 questions`. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}

/** Text as code in a line. */
export function inlineCode(text: string): string {
  const line = oneLine(text)
  const tick = '`'.repeat(longestRun(line) + 1)
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${tick}${space}${line}${space}${tick}`
}

/** Code in a fence longer than any inside it. */
export function fenced(language: string, code: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1))
  return `${fence}${language}\n${trimmed(code)}\n${fence}`
}

function longestRun(text: string): number {
  let longest = 0
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}

/** A material with its heading; Markdown as it stands, everything else as code. */
export function material({ title, format, content }: Material): string {
  return `**${oneLine(title)}**\n\n${format === 'markdown' ? contained(content) : fenced(format, content)}`
}

/** A link where the address is one of the web; else the title alone. */
export function link({ title, url }: { readonly title: string; readonly url: string }): string {
  const text = oneLine(title).replace(/[[\]\\]/g, '\\$&')
  return /^https?:\/\//i.test(url) ? `[${text}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : text
}

/** Markdown of an author that closes what it opens: a fence or a comment left open would swallow what comes after. */
export function contained(markdown: string): string {
  const text = trimmed(markdown)
  let until: RegExp | undefined
  let closing = ''
  for (const line of text.split('\n')) {
    if (until !== undefined) {
      if (until.test(line)) until = undefined
      continue
    }
    const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1]
    const html = HTML.find(({ begins }) => begins.test(line))
    if (fence !== undefined) {
      until = new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`)
      closing = fence
    } else if (html !== undefined && !html.ends.test(line)) {
      until = html.ends
      closing = html.closing
    }
  }
  return until === undefined ? text : `${text}\n${closing}`
}

/** Kinds of HTML that go on until they are closed, blank lines or not. */
const HTML = [
  { begins: /^ {0,3}<!--/, ends: /-->/, closing: '-->' },
  { begins: /^ {0,3}<\?/, ends: /\?>/, closing: '?>' },
  { begins: /^ {0,3}<!\[CDATA\[/, ends: /\]\]>/, closing: ']]>' },
  { begins: /^ {0,3}<![A-Za-z]/, ends: />/, closing: '>' },
  {
    begins: /^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i,
    ends: /<\/(?:script|pre|style|textarea)>/i,
    closing: '</pre>',
  },
] as const
