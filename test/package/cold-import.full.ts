import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const PROGRAM = `
const before = process.cpuUsage()
await import(${JSON.stringify(pathToFileURL('dist/index.js').href)})
const { user, system } = process.cpuUsage(before)
console.log((user + system) / 1000)`

test('the bank is imported in less than 100 ms of processor time', () => {
  const times = Array.from({ length: 5 }, () =>
    Number(execFileSync('node', ['--input-type=module', '--eval', PROGRAM], { encoding: 'utf8' })),
  )
  // About 55 on a quiet machine; with every question checked and zod read file by file it was 150.
  expect(Math.min(...times)).toBeLessThan(100)
})
