// Run as a process of its own, with the environment of the CMS: imports a file of Shopify into the
// empty database and says on one line what it took.
import { importShopify } from '../../src/import/import-shopify.ts'
import { bootPayload } from '../../src/platform/payload.ts'
import type { ImportTook } from './import.ts'

const payload = await bootPayload()
const startedAt = performance.now()
const { created, rejected } = await importShopify({
  payload,
  file: process.argv[2] ?? '',
  isDryRun: false,
  currency: 'THB',
  onProgress: () => undefined,
})
const took: ImportTook = {
  created,
  rejected,
  seconds: Math.round((performance.now() - startedAt) / 100) / 10,
  peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
}
console.log(JSON.stringify(took))
process.exit()
