#!/usr/bin/env node
import { version } from '../package.json'
import { loops } from '../questions/loops'
import { readAll } from './cli/read-all'
import { run } from './cli/run'
import { writeAll } from './cli/write-all'

let out = ''
let err = ''
const code = await run(process.argv.slice(2), {
  loadBank: async () => (await import('ml-interview-bank')).bank,
  loops,
  version,
  out: (text) => {
    out += text
  },
  err: (text) => {
    err += text
  },
  readStdin: () => readAll(process.stdin),
})
await writeAll(process.stderr, err)
await writeAll(process.stdout, out)
// A module that was linted may have left something open.
process.exit(code)
