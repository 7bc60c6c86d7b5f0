// Run as a process of its own, with the environment of the CMS: fills an empty database with a
// generated catalogue. Says how far it is, and at the end how long each part took.
import { rebuildCatalogue } from '../../src/domains/catalogue/projection/index.ts'
import { env } from '../../src/env.ts'
import { bootPayload } from '../../src/platform/payload.ts'
import { fillDocuments } from './fill-documents.ts'
import { fillProjection } from './fill-projection.ts'
import type { FillReport, FillRequest } from './kept-catalogue.ts'

const { products, hasDocuments, only } = JSON.parse(process.argv[2] ?? '{}') as FillRequest
const say = (line: string): void => console.log(line)
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now()
  await work()
  return Math.round((performance.now() - startedAt) / 100) / 10
}

const payload = await bootPayload()
const report: FillReport = { documentsS: 0, projectionS: 0, written: 0, peakMb: 0 }
if (only !== 'projection') {
  const documents = hasDocuments ? products : 0
  report.documentsS = await seconds(() => fillDocuments(env.DATABASE_URL, documents, say))
}
say('rebuilding the projection')
report.projectionS = await seconds(async () => {
  const { written, durationMs } = await rebuildCatalogue({ payload })
  report.written = written
  say(`rebuilt ${written} rows in ${durationMs} ms`)
  // Only then: a rebuild takes away the rows of products that have no documents.
  if (!hasDocuments) await fillProjection(env.DATABASE_URL, products, say)
})
report.peakMb = Math.round(process.resourceUsage().maxRSS / 1024)
say(JSON.stringify(report))
process.exit()
