import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { realData } from '../testing/real-data.ts'
import { startTestPayload, type TestPayload } from '../testing/test-payload.ts'

const folder = realData('shopify')
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.csv')) : []

/** What a products export holds, counted without any code of the import; null for other files. */
function count(file: string): { products: number; handles: string[] } | null {
  const records = parse(readFileSync(path.join(folder, file)), {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
  })
  const [header, ...lines] = records
  const at = header?.findIndex((name) => name.trim().toLowerCase() === 'handle') ?? -1
  if (at < 0) return null
  const handles = [...new Set(lines.map((line) => line[at]?.trim() ?? ''))].filter(Boolean)
  return { products: handles.length, handles }
}

describe.skipIf(files.length === 0)('exports of real shops', () => {
  let cms: TestPayload
  beforeAll(async () => {
    cms = await startTestPayload()
  })
  afterAll(() => cms.stop())

  async function run(file: string) {
    const { importShopify } = await import('./import-shopify.ts')
    return await importShopify({
      payload: cms.payload,
      file: path.join(folder, file),
      fetch: async () => ({ ok: false, reason: 'not in a test', isUnreachable: true }),
    })
  }

  const products = files.filter((file) => count(file) !== null)

  it('has some to try', () => {
    expect(products.length).toBeGreaterThan(0)
  })

  it.each(products)('%s gives every product that it holds', async (file) => {
    const report = await run(file)
    const { products: expected } = count(file) ?? { products: 0 }
    expect(report.created + report.updated).toBe(expected)
    expect(report).toMatchObject({ rejected: 0, unchanged: 0, mismatches: [] })
  })

  it.each(products)('%s is all unchanged the second time', async (file) => {
    const report = await run(file)
    const { products: unchanged } = count(file) ?? { products: 0 }
    expect(report).toMatchObject({ created: 0, updated: 0, rejected: 0, unchanged })
  })

  it.each(files.filter((file) => count(file) === null))('%s is refused', async (file) => {
    await expect(run(file)).rejects.toThrow('not a products export')
  })
})
