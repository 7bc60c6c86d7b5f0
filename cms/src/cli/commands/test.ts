import { buildApps } from '../build.ts'
import { CliFailure } from '../failure.ts'
import { runBrowserSuites } from '../suites/browser-suite.ts'
import { findChromium } from '../suites/chromium.ts'
import { interruption, listenForInterruption } from '../suites/interruption.ts'
import { nothing, printReport, totalLine, type Report } from '../suites/report.ts'
import { withThrowAwayPostgres } from '../suites/throw-away.ts'
import { runVitest, type VitestSuite } from '../suites/vitest-suite.ts'
import { runGates } from './verify.ts'

const ON_POSTGRES = ['**/*.int.test.ts', '**/*.live.test.ts', '**/contract.test.ts']

const suites: Record<string, () => Promise<Report[]>> = {
  verify: runGates,
  unit: () =>
    inTurn([
      { name: 'unit: shared-types', package: 'shared-types' },
      { name: 'unit: cms', package: 'cms', exclude: ON_POSTGRES },
      { name: 'unit: storefront', package: 'storefront', exclude: ['e2e/**'] },
    ]),
  integration: () => onPostgres({ name: 'integration: cms', filters: ['.int.test.'] }),
  contract: () => onPostgres({ name: 'contract: store API', filters: ['store-api/contract'] }),
  live: runFaults,
  e2e: async () => {
    const reports = await runBrowserSuites()
    reports.forEach(printReport)
    return reports
  },
}

/** `vitrine test`: the gates, then every suite; the sum stands alone on the last line. */
export async function test(only: string[] = Object.keys(suites)): Promise<void> {
  const unknown = only.filter((name) => !(name in suites))
  if (unknown.length > 0) {
    throw new CliFailure(
      `There is no suite called ${unknown.join(', ')}.`,
      `There are: ${Object.keys(suites).join(', ')}`,
    )
  }
  const reports: Report[] = []
  listenForInterruption()
  for (const name of only) {
    if (!interruption.aborted) reports.push(...(await runSuite(name)))
  }
  console.log(`\n${totalLine(reports)}`)
  const isWhole = !interruption.aborted && reports.every((report) => report.failed === 0)
  process.exitCode = isWhole ? 0 : 1
}

/** A suite that cannot even run has failed; the others run all the same. */
async function runSuite(name: string): Promise<Report[]> {
  try {
    return (await suites[name]?.()) ?? []
  } catch (error) {
    const report = { ...nothing(name), failed: 1, output: String(error) }
    printReport(report)
    return [report]
  }
}

async function inTurn(list: VitestSuite[]): Promise<Report[]> {
  const reports: Report[] = []
  for (const suite of list) {
    const report = await runVitest(suite)
    printReport(report)
    reports.push(report)
  }
  return reports
}

/** Kills processes of a production build one by one; a Chromium watches. */
async function runFaults(): Promise<Report[]> {
  const chromium = await findChromium()
  const name = 'live: faults and open pages'
  if ('reason' in chromium) {
    const report = { ...nothing(name), skipped: 1, output: chromium.reason }
    printReport(report)
    return [report]
  }
  await buildApps(() => undefined, interruption)
  const env = { CHROMIUM_PATH: chromium.path }
  return inTurn([{ name, package: 'cms', filters: ['.live.test.'], env }])
}

function onPostgres(suite: Omit<VitestSuite, 'package' | 'env'>): Promise<Report[]> {
  return withThrowAwayPostgres((url) =>
    inTurn([{ ...suite, package: 'cms', env: { TEST_DATABASE_URL: url } }]),
  )
}
