import { run } from '../../src/cli/run'
import { bank, loops } from '../../src/index'

export interface CliResult {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line in this process. */
export function cli(...args: readonly string[]): Promise<CliResult> {
  return cliWith('', ...args)
}

/** Runs the command line with something on standard input. */
export async function cliWith(stdin: string | Uint8Array, ...args: readonly string[]): Promise<CliResult> {
  let out = ''
  let err = ''
  const code = await run(args, {
    loadBank: async () => bank,
    loops,
    version: '0.1.0',
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    readStdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
  })
  return { code, out, err }
}
