import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['test/search/relevance.full.ts'], testTimeout: 600_000 } })
