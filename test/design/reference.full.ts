import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('the API reference is built without a warning', () => {
  const out = mkdtempSync(join(tmpdir(), 'reference-'))
  try {
    // Warnings are errors there, and make it fail.
    const run = () =>
      execFileSync('npx', ['typedoc', '--options', 'docs/typedoc.mjs', '--out', out], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      })
    expect(run).not.toThrow()
    const page = readFileSync(join(out, 'functions', 'ml-interview-bank.buildPlan.html'), 'utf8')
    for (const part of ['Parameters', 'Returns', 'Throws', 'Example'])
      expect(page.includes(part) ? part : '').toBe(part)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
})
