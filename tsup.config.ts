import { defineConfig } from 'tsup'

const shared = {
  target: 'es2022',
  platform: 'neutral',
  sourcemap: false,
  splitting: true,
  treeshake: true,
} as const

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', core: 'src/core.ts', 'questions/*': 'questions/*.ts' },
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: true,
  },
  {
    ...shared,
    platform: 'node',
    entry: { cli: 'src/cli.ts' },
    format: ['esm'],
    dts: false,
    splitting: false,
  },
])
