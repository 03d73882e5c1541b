import { expect, test, vi } from 'vitest'
import { FIELDS, type FieldTexts } from '../../../src/search/index/fields'

const texts = (title: string) =>
  ({ ...Object.fromEntries(FIELDS.map((field) => [field, ''])), title }) as unknown as FieldTexts
const phrases = (key: string) => new Map([['a', new Map([['b', [{ stems: ['a', 'b'], key }]]])]])

async function fingerprint(title = 'Drift', key = 'a b') {
  vi.resetModules()
  const { fingerprintOf } = await import('../../../src/search/index/fingerprint')
  return fingerprintOf([texts(title)], phrases(key))
}

test('an index depends on texts, phrases, stemmer and the version of the package', async () => {
  const own = await fingerprint()
  expect(await fingerprint()).toBe(own)
  const others = [await fingerprint('Drifts'), await fingerprint('Drift', 'a c')]
  vi.doMock('stemmer', () => ({ stemmer: (word: string) => word }))
  others.push(await fingerprint())
  vi.doUnmock('stemmer')
  vi.doMock('../../../package.json', () => ({ version: '99.0.0' }))
  others.push(await fingerprint())
  vi.doUnmock('../../../package.json')
  expect(new Set([own, ...others]).size).toBe(5)
})
