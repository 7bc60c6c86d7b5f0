import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { startTestPayload } from '../../testing/test-payload.ts'
import type { FetchedImage } from '../images/fetch-image.ts'
import type { ImportShopifyOptions } from '../import-shopify.ts'

/** A network that is down. */
export const offline = (): Promise<FetchedImage> =>
  Promise.resolve({ ok: false, reason: 'no connection (TEST)', isUnreachable: true })

/** A shop of its own to import into, for one test file. */
export async function startImportDesk() {
  const cms = await startTestPayload()
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-import-'))
  const { importShopify } = await import('../import-shopify.ts')
  const { drizzleOf } = await import('../../platform/transaction.ts')

  const rows = async <T extends Record<string, unknown>>(query: SQL) =>
    (await drizzleOf(cms.payload).execute<T>(query)).rows

  return {
    payload: cms.payload,
    rows,
    run: (file: string, options: Partial<ImportShopifyOptions> = {}) =>
      importShopify({ payload: cms.payload, file, fetch: offline, ...options }),
    write: async (content: string) => {
      const file = join(folder, `${crypto.randomUUID()}.csv`)
      await writeFile(file, content)
      return file
    },
    /** Everything that a run could change, down to the row versions of Postgres. */
    snapshot: () =>
      rows(sql`
        SELECT 'product' AS kind, id::text, xmin::text FROM products
        UNION ALL SELECT 'version', id::text, xmin::text FROM _products_v
        UNION ALL SELECT 'variant', id::text, xmin::text FROM variants
        UNION ALL SELECT 'stock', id::text, xmin::text FROM stock_levels
        UNION ALL SELECT 'movement', id::text, xmin::text FROM inventory_movements
        UNION ALL SELECT 'entry', product_id || locale, xmin::text FROM catalogue_entries
        UNION ALL SELECT 'category', id::text, xmin::text FROM categories
        UNION ALL SELECT 'option', id::text, xmin::text FROM variant_options
        UNION ALL SELECT 'media', id::text, xmin::text FROM media
        ORDER BY 1, 2`),
    stop: async () => {
      await cms.stop()
      await rm(folder, { recursive: true })
    },
  }
}

export type ImportDesk = Awaited<ReturnType<typeof startImportDesk>>

const HEADER =
  'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Status'

/** The lines of a cup in some colours, with the header before the first of them. */
export function cupLines(
  handle: string,
  price: string,
  quantity: number,
  colours = ['Red', 'Blue'],
): string {
  return colours
    .map((colour, index) => {
      const isFirst = index === 0
      const start = [handle, isFirst ? `Cup ${handle}` : '', isFirst ? 'Colour' : '', colour]
      const sku = `${handle}-${colour}`.toUpperCase()
      return [...start, sku, 'shopify', quantity, 'deny', price, isFirst ? 'active' : ''].join(',')
    })
    .join('\n')
}

/** An export of such cups. */
export function cupExport(...lines: string[]): string {
  return `${[HEADER, ...lines].join('\n')}\n`
}
