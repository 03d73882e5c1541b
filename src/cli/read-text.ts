import { readFile } from 'node:fs/promises'
import { describeValue } from '../errors/describe-value'
import { readJson } from '../plan/store/read-json'
import { UsageError } from './usage-error'

/** Gives all bytes of standard input. */
export type ReadStdin = () => Promise<Uint8Array>

/** What stands for standard input in place of a file. */
const STDIN = '-'

/**
 * The text of a file, or of standard input for `-`. A byte order mark is dropped.
 * @throws UsageError when it cannot be read, or is no UTF-8
 */
export async function readText(file: string, readStdin: ReadStdin): Promise<string> {
  const name = labelOf(file)
  let bytes: Uint8Array
  try {
    bytes = file === STDIN ? await readStdin() : await readFile(file)
  } catch (cause) {
    throw new UsageError(`Could not read ${name}: ${reasonOf(cause)}`, { cause })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UsageError(`Could not read ${name}: expected UTF-8 text, received other bytes.`, { cause })
  }
}

/**
 * The value of a JSON file, or of JSON on standard input for `-`.
 * @throws UsageError that says where the JSON is broken
 */
export async function readJsonFile(file: string, readStdin: ReadStdin): Promise<unknown> {
  const { value, fault } = readJson(await readText(file, readStdin))
  if (fault !== undefined)
    throw new UsageError(
      `${labelOf(file)}:${fault.line}:${fault.column}: expected ${fault.expected}, received ${fault.received}. It has to be JSON.`,
    )
  return value
}

export function labelOf(file: string): string {
  return file === STDIN ? 'standard input' : file
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file.'],
  ['EISDIR', 'it is a folder.'],
  ['EACCES', 'it may not be read.'],
  ['ERR_MODULE_NOT_FOUND', 'there is no such file, or it imports one that there is not.'],
])

/** Why something could not be read, in a line, whatever was thrown. */
export function reasonOf(cause: unknown): string {
  const code: unknown = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
  const known = REASONS.get(code)
  if (known !== undefined) return known
  const [line = ''] = cause instanceof Error ? cause.message.split('\n') : [`it threw ${describeValue(cause)}`]
  return line.endsWith('.') ? line : `${line}.`
}
