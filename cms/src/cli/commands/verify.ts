import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import { printReport, totalLine, type Report } from '../suites/report.ts'
import { gates, runGate } from '../verify/gates.ts'

/** `vitrine verify`: every gate runs, even when one fails, and each is shown. */
export async function verify(): Promise<void> {
  const reports = await runGates()
  console.log(`\n${totalLine(reports)}`)
  process.exitCode = reports.some((report) => report.failed > 0) ? 1 : 0
}

/** Runs the gates side by side and prints each as it ends. */
export function runGates(): Promise<Report[]> {
  const limit = pLimit(Math.max(2, availableParallelism()))
  return Promise.all(
    gates.map((gate) =>
      limit(async () => {
        const report = await runGate(gate)
        printReport(report)
        return report
      }),
    ),
  )
}
