import type { ValidationIssue } from './validation-issue'

/** How many problems a message lists: a list that nobody reads to its end is cut. */
export const MAX_LISTED = 100

/** Problems as lines of an error's message. */
export function issueLines(issues: readonly ValidationIssue[]): string {
  const lines = issues.slice(0, MAX_LISTED).map(({ path, expected, received, suggestion }) => {
    const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`
    return `  - ${path === '' ? '(input)' : path}: expected ${expected}, received ${received}.${hint}`
  })
  if (issues.length > MAX_LISTED) lines.push(`  - and ${issues.length - MAX_LISTED} more`)
  return lines.join('\n')
}

/** `1 problem`, `2 problems`. */
export function problemCount(issues: readonly ValidationIssue[]): string {
  return issues.length === 1 ? '1 problem' : `${issues.length} problems`
}
