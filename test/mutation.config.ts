import { defineConfig } from 'vitest/config'
import base from '../vitest.config'

/**
 * Tests that tell whether a line of the engine matters: without those that build, pack or run something else. `ROOMS`
 * names folders of `test/` where those of one folder of `src/` suffice, as in `ROOMS=schema,bank`.
 */
export default defineConfig((env) => {
  const rooms = (process.env.ROOMS ?? 'bank,cli,data,errors,lint,plan,render,schema,search').split(',')
  const { test, ...rest } = base({ ...env, mode: 'test' })
  return { ...rest, test: { ...test, include: rooms.map((room) => `test/${room}/**/*.test.ts`), isolate: true } }
})
