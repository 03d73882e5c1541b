import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { QuestionSet } from '../schema/question-set'

/** A file that could not be read as question sets. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
}

/**
 * The question sets of files: a JSON file holds one set or a list of sets; a JavaScript module exports sets under any
 * names. Whether they are sound is for the bank to say.
 */
export async function setsFromFiles(files: readonly string[]): Promise<QuestionSet[]> {
  const sets: QuestionSet[] = []
  for (const file of files) {
    const values = await valuesOf(file)
    if (values.length === 0)
      throw new UnreadableFileError(`${file} holds no question set. Expected an object with id, title and questions.`)
    sets.push(...(values as QuestionSet[]))
  }
  return sets
}

async function valuesOf(file: string): Promise<unknown[]> {
  try {
    if (extname(file) === '.json') return [JSON.parse(await readFile(file, 'utf8'))].flat()
    const module = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>
    const exported = new Set([module, module.default].flatMap((one) => Object.values((one ?? {}) as object)))
    return [...exported].filter((one) => typeof one === 'object' && one !== null && 'questions' in one)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new UnreadableFileError(
      `Could not read ${file}: ${why} Expected a .json file with question sets, or a JavaScript module that exports them.`,
      { cause },
    )
  }
}
