import type { Writable } from 'node:stream'

/**
 * Writes all of a text, at the reader's pace, and ends when it is written. A reader that has gone away is no error: the
 * exit code tells the rest.
 */
export function writeAll(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve()
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve() : reject(error))
    stream.once('error', fail)
    stream.write(text, (error) => {
      if (error === null || error === undefined) {
        stream.removeListener('error', fail)
        resolve()
      } else fail(error)
    })
  })
}
