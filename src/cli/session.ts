import type { Bank } from 'ml-interview-bank/core'
import type { LoopRequest } from 'ml-interview-bank/plan'
import type { ReadStdin } from './read-text'

/** Where a command writes its answer. */
export type Write = (text: string) => void

/** Ready-made loops by name. */
export type Loops = Readonly<Record<string, LoopRequest>>

/** What a run of the command line works with. */
export interface Session {
  readonly bank: Bank
  readonly loops: Loops
  readonly version: string
  readonly out: Write
  readonly err: Write
  readonly readStdin: ReadStdin
}

/** How a command ended that did what was asked. */
export interface Outcome {
  /** Findings of lint: the exit code is 1 when there are any. */
  findings: number
}
