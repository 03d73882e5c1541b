import type * as z from 'zod/mini'
import type { Bank } from '../../bank/bank'
import { nearest } from '../../data/nearest'
import { describeValue } from '../../errors/describe-value'
import { StoredPlanError } from '../../errors/stored-plan-error'
import type { ValidationIssue } from '../../errors/validation-issue'
import { check } from '../../schema/validate'

/** What can be stored. */
export type Stored = StoredPlanError['what']

/** The problems of one stored thing, gathered so that all of them are told at once. */
export class IssueCollector {
  private readonly issues: ValidationIssue[] = []

  constructor(readonly what: Stored) {}

  /**
   * What a schema makes of a value.
   * @param path where it stands in what is read
   * @throws StoredPlanError when it does not fit, with all problems so far
   */
  read<S extends z.ZodMiniType>(schema: S, value: unknown, path = ''): z.output<S> {
    const { data, issues } = check(schema, value)
    for (const issue of issues) this.issues.push({ ...issue, path: joined(path, issue.path) })
    this.refuse()
    return data as z.output<S>
  }

  add(path: string, expected: string, received: string, suggestion?: string): void {
    this.issues.push({ path, expected, received, ...(suggestion === undefined ? {} : { suggestion }) })
  }

  /** A name that should be one of some. */
  unknown(path: string, expected: string, name: unknown, valid: readonly string[]): void {
    const [suggestion] = nearest(name, valid, 1)
    this.add(path, expected, describeValue(name), suggestion)
  }

  /** Two values that should agree. */
  compare(path: string, expected: number, received: number): void {
    if (expected !== received) this.add(path, `${expected}, as its questions say`, String(received))
  }

  /** The role of a stored thing must be the bank's. */
  checkRole(bank: Bank, id: string): void {
    if (id !== bank.role.id) this.unknown('role.id', `the bank's role, "${bank.role.id}"`, id, [bank.role.id])
  }

  /** @throws StoredPlanError when there is any problem */
  refuse(): void {
    if (this.issues.length > 0) throw new StoredPlanError(this.what, this.issues)
  }

  /** @throws StoredPlanError for this problem alone */
  fail(path: string, expected: string, received: string): never {
    throw new StoredPlanError(this.what, [{ path, expected, received }])
  }
}

function joined(path: string, inner: string): string {
  return path === '' || inner === '' || inner.startsWith('[') ? `${path}${inner}` : `${path}.${inner}`
}
