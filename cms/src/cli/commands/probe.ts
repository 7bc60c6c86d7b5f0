import pLimit from 'p-limit'
import pg from 'pg'
import { CliFailure } from '../failure.ts'
import { keepFacts, newPapers, publicPapers, type Office, type Papers } from '../probe/papers.ts'
import { startRelay } from '../probe/relay.ts'
import { listScans, type Scan } from '../probe/scans.ts'
import { hasSqlmap, probe, type Finding } from '../probe/sqlmap.ts'
import { withDemoApi } from '../rig/demo-api.ts'

const AT_ONCE = 3

/** `vitrine probe sqlmap`: fails when sqlmap found a way in, or something answered 500. */
export async function probeWithSqlmap({ only }: { only?: string[] }): Promise<void> {
  if (!(await hasSqlmap())) {
    throw new CliFailure(
      'sqlmap is not installed on this machine.',
      'On Debian: apt-get install sqlmap. Elsewhere: https://sqlmap.org',
    )
  }
  const scans = listScans().filter(({ operation }) => only?.includes(operation) ?? true)
  const findings = await withDemoApi(async ({ apiUrl, databaseUrl, shopSecret }) => {
    const database = new pg.Client({ connectionString: databaseUrl })
    await database.connect()
    const office = { apiUrl, database, shopSecret }
    await keepFacts(office)
    const known = await publicPapers(office)
    const turn = pLimit(AT_ONCE)
    const done = await Promise.all(scans.map((scan) => turn(() => scanWith(office, known, scan))))
    await database.end()
    return done
  })
  conclude(findings)
}

async function scanWith(office: Office, known: Papers, scan: Scan): Promise<Finding> {
  const isPersonal = JSON.stringify(scan).includes('zqtokenzq')
  const isAnybodys = !isPersonal && !/zq(?:cart|order|email|number)zq/u.test(JSON.stringify(scan))
  const relay = await startRelay(office.apiUrl, () =>
    isAnybodys ? Promise.resolve(known) : newPapers(office, known, isPersonal),
  )
  try {
    const finding = await probe(scan, relay)
    console.log(lineOf(finding))
    return finding
  } finally {
    relay.close()
  }
}

function isSound({ scan, clean, injectable, failures }: Finding): boolean {
  return injectable === '' && failures.length === 0 && clean >= scan.marks
}

function lineOf(finding: Finding): string {
  const { scan, clean, statuses } = finding
  const counts = [...statuses].toSorted(([a], [b]) => a - b).map(([code, n]) => `${n} × ${code}`)
  const mark = isSound(finding) ? '✔' : '✖'
  return `${mark} ${scan.name}: ${clean} of ${scan.marks} parameters clean (${counts.join(', ')})`
}

function conclude(findings: Finding[]): void {
  const unsound = findings.filter((finding) => !isSound(finding))
  for (const { scan, injectable, failures, output } of unsound) {
    console.log(`\n${scan.name}\n${injectable}\n${failures.slice(0, 5).join('\n')}`)
    if (injectable === '' && failures.length === 0) console.log(output.slice(-3000))
  }
  const sum = (of: (finding: Finding) => number): number =>
    findings.reduce((total, finding) => total + of(finding), 0)
  const requests = sum(({ statuses }) => [...statuses.values()].reduce((a, b) => a + b, 0))
  const operations = new Set(findings.map(({ scan }) => scan.operation)).size
  console.log(
    `\n${operations} operations, ${sum(({ scan }) => scan.marks)} parameters of callers, ` +
      `${requests} requests: ${unsound.length} findings`,
  )
  if (unsound.length > 0) process.exitCode = 1
}
