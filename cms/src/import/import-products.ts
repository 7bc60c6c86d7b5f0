import type { Currency } from '@vitrine/shared-types/primitives/money'
import { DEFAULT_LOCALE } from '@vitrine/shared-types/primitives/locale'
import type { Payload } from 'payload'
import { applyBatch, type ApplyContext, type Change } from './apply/apply-batch.ts'
import { createIdSource } from './apply/bulk-writer.ts'
import { addLatePictures } from './apply/late-pictures.ts'
import { findExisting } from './existing.ts'
import type { Gallery } from './images/gallery.ts'
import { createImageStore, type Fetch } from './images/image-store.ts'
import { planProduct, type PlannedProduct } from './plan.ts'
import type { SourceProduct } from './product.ts'
import { loadReferences } from './references.ts'
import type { Progress } from './report.ts'
import type { ImportSource, ScanResult } from './source.ts'
import { createTally, type Tally } from './tally.ts'

/** What an import needs besides the file. */
export interface ImportOptions {
  payload: Payload
  currency: Currency
  isDryRun: boolean
  onProgress?: (progress: Progress) => void
  /** How pictures are fetched; the network when left out. */
  fetch?: Fetch
}

const BATCH = 50

/**
 * Map → plan → apply, batch by batch. Every batch is one transaction: a run that is killed leaves
 * whole batches behind, and the next run finds them unchanged and goes on with the rest.
 */
export async function importProducts(
  source: ImportSource,
  scan: ScanResult,
  options: ImportOptions,
): Promise<Tally> {
  const { payload, currency, isDryRun } = options
  const tally = createTally()
  const images = createImageStore(payload, options.fetch)
  const apply: Omit<ApplyContext, 'galleries'> = {
    payload,
    currency,
    system: source.system,
    references: await loadReferences(payload),
    ids: createIdSource(payload),
  }
  let [batch, done]: [SourceProduct[], number] = [[], 0]

  const runBatch = async () => {
    const planned = await planBatch(batch, scan, { payload, currency, system: source.system })
    if (isDryRun) planned.forEach((one) => tally.plan(one))
    else await applyPlanned(planned, { apply, images, tally })
    done += batch.length
    batch = []
    options.onProgress?.({ stage: 'apply', done, total: scan.products })
  }
  for await (const result of source.read()) {
    if (result.kind === 'rejected') {
      tally.reject(result.rejection)
      done += result.rejection.handle === '' ? 0 : 1
      continue
    }
    tally.note(result.notes)
    batch.push(result.product)
    if (batch.length >= BATCH) await runBatch()
  }
  await runBatch()
  return tally
}

async function planBatch(
  products: SourceProduct[],
  scan: ScanResult,
  { payload, currency, system }: { payload: Payload; currency: Currency; system: string },
): Promise<PlannedProduct[]> {
  const handles = products.map(({ handle }) => handle)
  const existing = await findExisting(payload, system, handles)
  const context = { currency, locale: DEFAULT_LOCALE, shape: scan.shape }
  return products.map((product) => planProduct(product, existing.get(product.handle), context))
}

interface Appliers {
  apply: Omit<ApplyContext, 'galleries'>
  images: ReturnType<typeof createImageStore>
  tally: Tally
}

async function applyPlanned(planned: PlannedProduct[], appliers: Appliers): Promise<void> {
  const { apply, images, tally } = appliers
  const galleries = new Map<string, Gallery>()
  // Pictures first, outside any transaction: they wait for other people's servers.
  await Promise.all(
    planned.map(async (one) => {
      if (one.action === 'reject') return
      const before = one.action === 'create' ? null : one.existing.imported
      if (one.action === 'keep' && one.existing.pendingImages.length === 0) return
      galleries.set(one.product.handle, await images.gather(one.product, before))
    }),
  )
  for (const one of planned) {
    if (one.action === 'reject') tally.plan(one)
    if (one.action !== 'keep') continue
    const gallery = galleries.get(one.product.handle)
    tally.plan(one)
    if (gallery === undefined) continue
    const arrived = one.existing.hasDraft
      ? 0
      : await addLatePictures(apply.payload, { ...one, gallery })
    tally.pictures({ fetched: arrived, pending: gallery.pending.length })
  }
  const changes = planned.filter((one) => one.action === 'create' || one.action === 'update')
  if (changes.length > 0) await applyChanges(changes, { ...apply, galleries }, tally)
}

/** A batch that fails is tried again one by one, so that only the product at fault is rejected. */
async function applyChanges(changes: Change[], context: ApplyContext, tally: Tally): Promise<void> {
  try {
    const { notes } = await applyBatch(changes, context)
    tally.note(notes)
    for (const change of changes) {
      const gallery = context.galleries.get(change.product.handle)
      tally.plan(change)
      tally.pictures({
        fetched: gallery?.mediaIds.size ?? 0,
        pending: gallery?.pending.length ?? 0,
      })
    }
  } catch (error) {
    const [only] = changes
    if (changes.length === 1 && only !== undefined) {
      const { handle, line } = only.product
      tally.reject({ handle, lines: [line], reason: reasonOf(error) })
      return
    }
    for (const change of changes) await applyChanges([change], context, tally)
  }
}

/** Payload's validation errors name the fields at fault. */
function reasonOf(error: unknown): string {
  const data = (error as { data?: { errors?: { path: string; message: string }[] } }).data
  const faults = data?.errors?.map(({ path, message }) => `${path}: ${message}`) ?? []
  if (faults.length > 0) return `The shop refuses it: ${faults.join(' ')}`
  return `The database refuses it: ${error instanceof Error ? rootMessage(error) : String(error)}`
}

function rootMessage(error: Error): string {
  return error.cause instanceof Error ? rootMessage(error.cause) : error.message.slice(0, 300)
}
