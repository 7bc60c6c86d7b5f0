import { CURRENCIES, DEFAULT_CURRENCY, type Currency } from '@vitrine/shared-types/primitives/money'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { Fetch } from './images/image-store.ts'
import { importProducts } from './import-products.ts'
import { ImportRefusal } from './refusal.ts'
import { emptyReport, type ImportReport, type Progress } from './report.ts'
import { shopifySource } from './shopify/source.ts'
import { verifyImport } from './verify.ts'

/** One import of a products export of Shopify. */
export interface ImportShopifyOptions {
  payload: Payload
  /** Path of the CSV file. */
  file: string
  /** Reports what would be done and writes nothing. */
  isDryRun?: boolean
  /** Of the prices in the file, which doesn't say; the shop's default when left out. */
  currency?: string | undefined
  onProgress?: (progress: Progress) => void
  log?: Pick<Logger, 'info'>
  fetch?: Fetch
}

/**
 * Brings the products of a Shopify export into the shop: read → map → plan → apply → verify.
 * Throws `ImportRefusal` when the file as a whole can't be taken; products at fault are in the
 * report. Running it again with the same file writes nothing.
 */
export async function importShopify(options: ImportShopifyOptions): Promise<ImportReport> {
  const { payload, file, isDryRun = false, onProgress } = options
  const startedAt = performance.now()
  const currency = await chooseCurrency(payload, options.currency)
  const source = shopifySource({ file, currency })
  const report = emptyReport({ system: source.system, file, currency, isDryRun })
  onProgress?.({ stage: 'read', done: 0, total: 1 })
  const scan = await source.scan()
  const tally = await importProducts(source, scan, {
    payload,
    currency,
    isDryRun,
    ...(onProgress ? { onProgress } : {}),
    ...(options.fetch ? { fetch: options.fetch } : {}),
  })
  onProgress?.({ stage: 'verify', done: 0, total: 1 })
  Object.assign(report, tally.counts, { remarks: scan.remarks })
  report.mismatches = isDryRun ? [] : await verifyImport(payload, source.system, tally.expected)
  report.durationMs = Math.round(performance.now() - startedAt)
  const { created, updated, unchanged, rejected, durationMs } = report
  options.log?.info({
    msg: 'import done',
    system: source.system,
    isDryRun,
    created,
    updated,
    unchanged,
    rejected,
    durationMs,
  })
  return report
}

async function chooseCurrency(payload: Payload, wanted: string | undefined): Promise<Currency> {
  const asked = wanted?.toUpperCase() ?? (await defaultCurrency(payload))
  const currency = CURRENCIES.find((one) => one === asked)
  if (currency !== undefined) return currency
  throw new ImportRefusal(
    `The shop has no currency "${wanted}"; it has ${CURRENCIES.join(' and ')}.`,
  )
}

async function defaultCurrency(payload: Payload): Promise<string> {
  const settings = await payload.findGlobal({
    slug: 'storeSettings',
    depth: 0,
    overrideAccess: true,
  })
  return settings.defaultCurrency ?? DEFAULT_CURRENCY
}
