import { extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { QuestionSet } from 'ml-interview-bank/core'
import { type ReadStdin, readJsonFile, reasonOf } from './read-text'
import { UsageError } from './usage-error'

/**
 * The question sets of files: a JSON file holds one set or a list of sets; a JavaScript module exports sets under any
 * names. Whether they are sound is for the bank to say.
 *
 * @throws UsageError for a file that cannot be read, or holds no set
 */
export async function setsFromFiles(files: readonly string[], readStdin: ReadStdin): Promise<QuestionSet[]> {
  const sets: QuestionSet[] = []
  for (const file of files) {
    const isJson = extname(file).toLowerCase() === '.json' || file === '-'
    const values = isJson ? [await readJsonFile(file, readStdin)].flat() : await exportedSets(file)
    if (values.length === 0)
      throw new UsageError(`${file} holds no question set. Expected an object with id, title and questions.`)
    // What a file holds is a set when the bank, which checks every field, says so.
    for (const value of values) sets.push(value as QuestionSet)
  }
  return sets
}

/** A module that has not been loaded by then will hardly be. */
const PATIENCE = 10_000

async function exportedSets(file: string): Promise<unknown[]> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it was not loaded within ${PATIENCE / 1000} seconds.`)), PATIENCE)
  })
  try {
    const module: object = await Promise.race([import(pathToFileURL(resolve(file)).href), late])
    const whole: unknown = 'default' in module ? module.default : undefined
    const exported = [whole, ...[module, whole].flatMap((one) => Object.values(Object(one)))].flat()
    return [...new Set(exported)].filter(looksLikeSet)
  } catch (cause) {
    throw new UsageError(
      `Could not read ${file}: ${reasonOf(cause)} Expected a .json file with question sets, or a JavaScript module that exports them.`,
      { cause },
    )
  } finally {
    clearTimeout(timer)
  }
}

/** Also a set whose `questions` are misspelled, for the bank to refuse; roles and areas have a summary, too. */
function looksLikeSet(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const has = (key: string) => key in value
  return has('questions') || (['id', 'title', 'summary'].every(has) && !has('domains') && !has('topics'))
}
