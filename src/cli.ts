#!/usr/bin/env node
import { bank, loops } from 'ml-interview-bank'
import { version } from '../package.json'
import { readAll } from './cli/read-all'
import { run } from './cli/run'
import { writeAll } from './cli/write-all'

let out = ''
let err = ''
const code = await run(process.argv.slice(2), {
  bank,
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
