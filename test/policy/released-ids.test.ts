import { expect, test } from 'vitest'
import { bank } from '../../src/index'
import snapshot from './released-ids.json' with { type: 'json' }

interface Release {
  readonly version: string
  readonly questions: readonly string[]
  readonly sets: readonly string[]
  readonly areas: readonly string[]
  readonly domains: readonly string[]
}

/** Ids of these releases that there are no longer. A question that should no longer be asked is deprecated, and stays. */
function gone(releases: readonly Release[], present: Omit<Release, 'version'>): string[] {
  const lost = (kind: keyof typeof present, release: Release) =>
    release[kind].filter((id) => !present[kind].includes(id)).map((id) => `${release.version}: ${kind} ${id}`)
  return releases.flatMap((release) =>
    (['questions', 'sets', 'areas', 'domains'] as const).flatMap((kind) => lost(kind, release)),
  )
}

const present = {
  questions: bank.questions.map(({ id }) => id),
  sets: bank.sets.map(({ id }) => id),
  areas: bank.areas.map(({ id }) => id),
  domains: bank.role.domains.map(({ id }) => id),
}

test('no released id is gone', () => {
  expect(gone(snapshot.released, present)).toEqual([])
})

test('an id that is gone is found', () => {
  const release = { ...present, version: '0.0.1', questions: [...present.questions, 'a-question-that-was'] }
  expect(gone([release], present)).toEqual(['0.0.1: questions a-question-that-was'])
})
