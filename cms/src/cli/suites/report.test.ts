import { expect, test } from 'vitest'
import { totalLine, type Report } from './report.ts'

const report = (passed: number, failed: number, skipped: number): Report => ({
  name: 'some suite',
  passed,
  failed,
  skipped,
  durationMs: 1,
  output: '',
})

test('the last line sums every suite in the form that CI reads', () => {
  expect(totalLine([report(3, 0, 1), report(10, 2, 0)])).toBe('13 passed, 2 failed, 1 skipped')
  expect(totalLine([])).toBe('0 passed, 0 failed, 0 skipped')
})
