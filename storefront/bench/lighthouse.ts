/**
 * Lighthouse's scores (mobile preset) of a running production shop, as the table of
 * `docs/lighthouse.md`. Every page is measured `RUNS` times (default 3); each figure is the median.
 *
 *   pnpm --filter @vitrine/storefront lighthouse [shop address] [folder for the reports]
 */
import { execFile } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const PAGES = {
  home: '/en',
  category: '/en/categories/tableware',
  product: '/en/products/teapot',
  'product, Thai': '/th/products/teapot',
  search: '/en/search?q=tea',
  'search, Thai': '/th/search?q=%E0%B8%8A%E0%B8%B2',
  cart: '/en/cart',
}
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const CHROME = '--headless=new --no-sandbox --disable-gpu --lang=en'

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, Audit>
}
interface Audit {
  score: number | null
  numericValue?: number
  details?: { items?: NetworkItem[] }
}
interface NetworkItem {
  transferSize: number
  resourceType?: string
}

const shop = process.argv[2] ?? 'http://localhost:3000'
const folder = resolve(process.argv[3] ?? join(tmpdir(), 'vitrine-lighthouse'))
const findings: string[] = []
const runs = Number(process.env['RUNS'] ?? 3)

await mkdir(folder, { recursive: true })
console.log(
  '| page | perf. | access. | pract. | SEO | FCP | LCP | TBT | CLS | requests | script | all |',
)
console.log(`|---${'|---:'.repeat(11)}|`)
for (const [name, path] of Object.entries(PAGES)) {
  await fetch(shop + path) // A shop that has just started reads the page's code first.
  const reports: Report[] = []
  for (let run = 1; run <= runs; run += 1) reports.push(await measure(name, shop + path, run))
  console.log(`| ${[name, ...figuresOf(reports)].join(' | ')} |`)
  for (const id of new Set(reports.flatMap(findingsOf))) findings.push(`${name}: ${id}`)
}
if (findings.length > 0) console.log(`\nFound, beside performance:\n${findings.join('\n')}`)
console.log(`\nMedian of ${runs}; load ${loadavg()[0]?.toFixed(1)}. Reports: ${folder}`)

async function measure(name: string, url: string, run: number): Promise<Report> {
  const base = join(folder, `${name.replaceAll(/\W+/gu, '-')}-${run}`)
  const output = ['--output=json', '--output=html', `--output-path=${base}`]
  await promisify(execFile)('lighthouse', [url, ...output, `--chrome-flags=${CHROME}`, '--quiet'])
  return JSON.parse(await readFile(`${base}.report.json`, 'utf8')) as Report
}

function figuresOf(reports: Report[]): string[] {
  const score = (category: string) =>
    median(reports, (report) => Math.round((report.categories[category]?.score ?? 0) * 100))
  const audit = (id: string) => median(reports, (report) => report.audits[id]?.numericValue ?? 0)
  const seconds = (id: string) => `${(audit(id) / 1000).toFixed(2)} s`
  return [
    ...CATEGORIES.map((category) => String(score(category))),
    seconds('first-contentful-paint'),
    seconds('largest-contentful-paint'),
    `${Math.round(audit('total-blocking-time'))} ms`,
    audit('cumulative-layout-shift').toFixed(3),
    String(median(reports, (report) => requestsOf(report).length)),
    kilobytes(median(reports, (report) => bytesOf(report, 'Script'))),
    kilobytes(median(reports, (report) => bytesOf(report))),
  ]
}

/** What costs points, in every category whose points do not depend on the machine. */
function findingsOf({ categories, audits }: Report): string[] {
  return CATEGORIES.filter((name) => name !== 'performance')
    .flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id)
}

function requestsOf(report: Report): NetworkItem[] {
  return report.audits['network-requests']?.details?.items ?? []
}

function bytesOf(report: Report, type?: string): number {
  return requestsOf(report)
    .filter((request) => !type || request.resourceType === type)
    .reduce((sum, request) => sum + request.transferSize, 0)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`
}

function median(reports: Report[], read: (report: Report) => number): number {
  const values = reports.map(read).toSorted((a, b) => a - b)
  return values[Math.floor(values.length / 2)] ?? 0
}
