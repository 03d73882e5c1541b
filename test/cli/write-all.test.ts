import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { writeAll } from '../../src/cli/write-all'

test('waits for a slow reader', async () => {
  let written = ''
  const slow = new Writable({
    write: (chunk, _, done) => {
      setTimeout(() => {
        written += String(chunk)
        done()
      }, 20)
    },
  })
  await writeAll(slow, 'all of it')
  await writeAll(slow, '')
  expect(written).toBe('all of it')
})

test('takes a reader that has gone away as one that wants no more, and nothing else', async () => {
  const failing = (code: string) =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })
  await expect(writeAll(failing('EPIPE'), 'x')).resolves.toBeUndefined()
  await expect(writeAll(failing('ENOSPC'), 'x')).rejects.toThrow('ENOSPC')
})
