import { defineConfig } from 'vitest/config'

// `pnpm test` starts a Postgres of its own and says where. Units need none: nothing listens here.
const TEST_DATABASE_URL = process.env.TEST_DATABASE_URL ?? 'postgres://nobody@127.0.0.1:1/none'

export default defineConfig({
  test: {
    environment: 'node',
    env: {
      TEST_DATABASE_URL,
      DATABASE_URL: TEST_DATABASE_URL,
      PAYLOAD_SECRET: 'only-for-tests-0123456789-abcdefghij',
      LOG_LEVEL: 'error',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'bin/**/*.test.ts'],
          exclude: ['src/**/*.int.test.ts', 'src/**/*.live.test.ts', 'src/**/contract.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['src/**/*.int.test.ts', 'src/**/contract.test.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Whole shops as they run in production: they need what `next build` made.
        extends: true,
        test: {
          name: 'live',
          include: ['src/**/*.live.test.ts'],
          // One shop at a time: they measure how soon something happens.
          maxWorkers: 1,
          testTimeout: 900_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
