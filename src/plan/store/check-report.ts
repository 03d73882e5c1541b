import { canonicalJson } from './fingerprint'
import type { IssueCollector } from './issue-collector'

/**
 * Checks that a stored report says what the plans say, row by row.
 * @param whose what it is about, such as `forms`
 */
export function checkReport(stored: object, real: object, whose: string, issues: IssueCollector): void {
  const [given, found] = [rowsOf(stored, 'report'), rowsOf(real, 'report')]
  for (const path of new Set([...found.keys(), ...given.keys()])) {
    const [expected, received] = [canonicalJson(found.get(path)), canonicalJson(given.get(path))]
    if (expected !== received)
      issues.add(
        path,
        `${expected === '' ? 'nothing' : expected}, as the ${whose} say`,
        received === '' ? 'nothing' : received,
      )
  }
}

/** The spreads and single values of a report, by path. */
function rowsOf(report: object, path: string): Map<string, unknown> {
  const rows = Object.entries(report).flatMap(([field, value]): [string, unknown][] => {
    const own = Array.isArray(report) ? `${path}[${field}]` : `${path}.${field}`
    const isRow = typeof value !== 'object' || value === null || 'apart' in value
    return isRow ? [[own, value]] : [...rowsOf(value as object, own)]
  })
  return new Map(rows)
}
