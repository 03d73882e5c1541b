import { expect, test } from 'vitest'
import { ImpossiblePlanError } from '../../../src/errors/impossible-plan-error'
import { Checks } from '../../../src/plan/conflict/checks'
import { findConflict } from '../../../src/plan/conflict/conflict'
import { readRequest } from '../../../src/plan/request/blueprint'
import { syntheticBank } from '../../support/synthetic'

const bank = syntheticBank('budget', 4)
const request = {
  minutes: 30,
  limits: { questions: { min: 3 }, kinds: { coding: { questions: { min: 2 } } }, minutes: { max: 10 } },
}

test('with steps enough, a conflict is irreducible', () => {
  const { constraints, isMinimal } = findConflict(new Checks(readRequest(bank, request)))
  expect(isMinimal).toBe(true)
  expect(constraints.length).toBeLessThan(4)
})

test('without steps, a conflict still holds what is in conflict, and says that it may hold more', () => {
  const blueprint = readRequest(bank, request)
  const { constraints } = findConflict(new Checks(blueprint))
  const starved = new Checks(blueprint)
  starved.refill(0)
  const all = findConflict(starved)
  expect(all.isMinimal).toBe(false)
  expect(all.constraints.map(({ path }) => path)).toEqual(expect.arrayContaining(constraints.map(({ path }) => path)))
  const error = new ImpossiblePlanError(all.constraints, [], all.isMinimal)
  expect(error.isMinimal).toBe(false)
  expect(error.message).toContain('this list may hold more than is needed')
})
