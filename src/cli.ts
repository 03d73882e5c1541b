#!/usr/bin/env node
import { writeSync } from 'node:fs'
import { bank, type LoopRequest, loops } from 'ml-interview-bank'
import { version } from '../package.json'
import { run } from './cli/run'

/** Writes all of it before going on, so that a pipe gets the whole answer before the process ends. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text)
  let written = 0
  while (written < bytes.length) {
    try {
      written += writeSync(file, bytes, written)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') process.exit(0)
      if (code !== 'EAGAIN') throw error
    }
  }
}

process.exitCode = await run(
  bank,
  loops as Readonly<Record<string, LoopRequest>>,
  version,
  process.argv.slice(2),
  (text) => writeAll(1, text),
  (text) => writeAll(2, text),
)
