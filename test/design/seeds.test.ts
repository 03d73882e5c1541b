import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const texts = ['README.md', 'src', 'docs', 'examples', 'questions'].flatMap((entry) =>
  entry.endsWith('.md')
    ? [entry]
    : readdirSync(join(root, entry), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:md|ts|js|sh|html)$/.test(file) && !/node_modules|^api\//.test(file))
        .map((file) => join(entry, file)),
)

/** Seeds of examples, in code and on the command line. */
const SEED = /\bseed: '([^']+)'|--seed ([\w-]+)/g

test('every example has a seed of a position: a candidate is none', () => {
  const seeds = texts.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(SEED)].map(([, code, option]) => ({
      file,
      seed: code ?? option ?? '',
    })),
  )
  expect(seeds.length).toBeGreaterThan(30)
  expect(seeds.filter(({ seed }) => !/^[a-z]+(?:-[a-z]+)*-20\d\d$/.test(seed))).toEqual([])
})
