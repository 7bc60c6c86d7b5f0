import { expect, test } from 'vitest'
import { runVitest } from './vitest-suite.ts'

test('a suite that ran no test has failed', async () => {
  const report = await runVitest({
    name: 'nothing',
    package: 'shared-types',
    filters: ['there-is-no-such-test'],
  })
  expect(report).toMatchObject({ passed: 0, failed: 1 })
  expect(report.output).toContain('No test files found')
}, 30_000)
