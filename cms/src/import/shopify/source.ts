import { createHash } from 'node:crypto'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { MapResult } from '../product.ts'
import { ImportRefusal } from '../refusal.ts'
import type { ImportSource, ScanResult } from '../source.ts'
import { readColumns, type Columns } from './columns.ts'
import { groupByHandle } from './group.ts'
import { mapProduct } from './map-product.ts'
import { readRecords, type CsvRecord } from './records.ts'

/** Handles are counted by a 48-bit digest; more of them would make equal digests likely. */
const MAX_PRODUCTS = 2_000_000

/**
 * A products export of Shopify. The file is read twice: the first look finds out which products
 * have lines that lie apart, so that the second can hand out every product as soon as it is whole.
 */
export function shopifySource(options: { file: string; currency: Currency }): ImportSource {
  let scanned: Scan | null = null
  return {
    system: 'shopify',
    scan: async () => {
      scanned = await scanFile(options.file)
      return scanned.result
    },
    async *read() {
      scanned ??= await scanFile(options.file)
      yield* readProducts(options, scanned)
    },
  }
}

interface Scan {
  columns: Columns
  result: ScanResult
  /** Handle → number of runs, for the products whose lines lie apart. */
  scattered: Map<string, number>
}

async function scanFile(file: string): Promise<Scan> {
  const runs = new Map<number, number>()
  const scattered = new Map<string, number>()
  let columns: Columns | null = null
  let [rows, last] = [0, '']
  for await (const record of readRecords(file)) {
    if (columns === null) {
      columns = readColumns(record.cells)
      continue
    }
    rows++
    const handle = handleOf(record, columns)
    const isSameRun = handle === last
    last = handle
    if (isSameRun || handle === '') continue
    const key = toNumber(handle)
    const count = (runs.get(key) ?? 0) + 1
    runs.set(key, count)
    if (count > 1) scattered.set(handle, count)
    if (runs.size > MAX_PRODUCTS) {
      throw new ImportRefusal(`The file has more than ${MAX_PRODUCTS} products: split it.`)
    }
  }
  if (columns === null) throw new ImportRefusal('The file has no header line.')
  return { columns, scattered, result: toResult(columns, runs.size, rows) }
}

function toResult(columns: Columns, products: number, rows: number): ScanResult {
  const remarks: string[] = []
  if (!columns.at.has('price')) {
    remarks.push(
      'The file holds no prices: new products come in as drafts, prices that are there stay.',
    )
  }
  if (!columns.at.has('quantity')) {
    remarks.push('The file holds no stock counts: new variants begin with none.')
  }
  if (columns.unused.length > 0) remarks.push(`Columns left out: ${columns.unused.join(', ')}.`)
  return { products, rows, shape: columns.shape, unusedColumns: columns.unused, remarks }
}

async function* readProducts(
  { file, currency }: { file: string; currency: Currency },
  { columns, scattered }: Scan,
): AsyncGenerator<MapResult> {
  const groups = groupByHandle(
    skipHeader(readRecords(file)),
    (record) => handleOf(record, columns),
    scattered,
  )
  for await (const group of groups) {
    if (group.handle === '') yield withoutHandle(group.records)
    else yield mapProduct(group, { columns, currency })
  }
}

async function* skipHeader(records: AsyncIterable<CsvRecord>): AsyncGenerator<CsvRecord> {
  let isHeader = true
  for await (const record of records) {
    if (!isHeader) yield record
    isHeader = false
  }
}

function withoutHandle(records: CsvRecord[]): MapResult {
  const lines = records.map(({ line }) => line)
  const reason = 'The line has no handle, so it belongs to no product.'
  return { kind: 'rejected', rejection: { handle: '', lines, reason } }
}

/** Shopify's handles don't tell upper from lower case. */
function handleOf(record: CsvRecord, columns: Columns): string {
  return (record.cells[columns.at.get('handle') ?? 0] ?? '').trim().toLowerCase()
}

function toNumber(handle: string): number {
  return createHash('sha1').update(handle).digest().readUIntBE(0, 6)
}
