/** Calls that once went wrong, each with what they did; they are made again with the ordinary tests. */
export const failedOnce: readonly {
  /** The subject. */
  readonly name: string
  readonly what: string
  readonly args: () => readonly unknown[]
}[] = [
  { name: 'fingerprint', what: 'a raw error for nothing', args: () => [] },
  { name: 'fingerprint', what: 'a raw error for a number', args: () => [5] },
  { name: 'lintQuestions', what: 'a raw error for no bank', args: () => [undefined] },
  { name: 'nearestPairs', what: 'a raw error for no bank', args: () => [{}] },
]
