import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Every test makes its own world; leftovers of another are a mistake.
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
  oxc: { jsx: { runtime: 'automatic' } },
})
