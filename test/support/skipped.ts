import type { Reporter, TestModule } from 'vitest/node'

/** Says at the end which tests were skipped. */
export const skipped: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const names = modules.flatMap((module) =>
      [...module.children.allTests('skipped')].map((test) => `  ${module.relativeModuleId} > ${test.fullName}`),
    )
    if (names.length > 0) process.stdout.write(`\nSkipped:\n${names.join('\n')}\n`)
  },
}
