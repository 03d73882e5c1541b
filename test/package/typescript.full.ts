import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
/** The least version that the README promises, the last of each line, and the newest. */
const VERSIONS = ['5.4', '5.9', '6', '7']
let consumer = ''

beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), 'typescript-'))
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], root),
  ) as [{ filename: string }]
  writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "private": true }')
  const compilers = VERSIONS.map((version) => `typescript-${version}@npm:typescript@${version}`)
  run('npm', ['install', '--no-audit', '--no-fund', join(consumer, filename), ...compilers], consumer)
  copyFileSync(join(root, 'test/package/use.ts'), join(consumer, 'use.ts'))
})
afterAll(() => rmSync(consumer, { recursive: true, force: true }))

const strict = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--lib', 'es2023,dom']
const settings = {
  nodenext: ['--module', 'nodenext'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
  commonjs: ['--module', 'node16'],
  // Where subpaths are found by `typesVersions`; TypeScript 6 deprecates it, and 7 has it no longer.
  node10: ['--module', 'commonjs', '--moduleResolution', 'node10'],
}
const cases = VERSIONS.flatMap((version) =>
  Object.entries(settings).flatMap(([name, flags]) =>
    name === 'node10' && Number(version) >= 6 ? [] : [{ version, name, flags }],
  ),
)

test.each(cases)('TypeScript $version takes the declarations under $name', ({ version, flags }) => {
  const compiler = join(consumer, 'node_modules', `typescript-${version}`, 'bin/tsc')
  // `--exactOptionalPropertyTypes` once more, which many projects have.
  for (const more of [[], ['--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']]) {
    const attempt = () => run('node', [compiler, ...strict, ...flags, ...more, 'use.ts'], consumer)
    expect(attempt).not.toThrow()
  }
})
