import { sql } from '@payloadcms/db-postgres/drizzle'
import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import type { PayloadRequest } from 'payload'
import { txOf, type Tx } from '../../../platform/transaction.ts'
import { presentBrandEntry } from './content/brand.rules.ts'
import { presentCategoryEntry } from './content/category.rules.ts'
import { presentCollectionEntry } from './content/collection.rules.ts'
import { GLOBAL_ID, type ContentEntry } from './content/entry.ts'
import { presentPageEntry } from './content/page.rules.ts'
import { presentNavigationEntry, presentSettingsEntry } from './content/store.rules.ts'
import { loadByIds, loadNavigation, loadSettings, loadWorld, PUBLISHED } from './load.ts'
import { lockProjection } from './lock.ts'
import { keepRedirects, type Slugs } from './redirects.ts'
import { noChanges, type RowChanges } from './row-changes.ts'
import type { ContentKind } from './shapes.ts'
import { intArray } from './sql-array.ts'
import {
  noWants,
  wantForBrand,
  wantForCategory,
  wantForCollection,
  wantForNavigation,
  wantForPage,
  type Wants,
} from './wants.ts'
import { viewOf, type View } from './world.ts'
import { removeContents, writeContents } from './write.ts'

/** What a projection of contents did. */
export interface ProjectedContents {
  written: number
  removed: number
  /** Those of which something changed that others show: the address, the name, the place. */
  moved: number[]
  changes: RowChanges
}

/** Makes the rows of contents of one kind from their public documents. Globals have the id 0. */
export async function projectContents({
  req,
  kind,
  ids,
}: {
  req: PayloadRequest
  kind: ContentKind
  ids: Iterable<number>
}): Promise<ProjectedContents> {
  const tx = await txOf(req)
  await lockProjection(tx)
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return { written: 0, removed: 0, moved: [], changes: noChanges() }
  const before = await listed(tx, kind, wanted)
  const entries = await presentContents(req, kind, wanted)
  const written = await writeContents(tx, entries)
  const shown = new Set(entries.map((entry) => entry.refId))
  const removed = await removeContents(
    tx,
    kind,
    wanted.filter((id) => !shown.has(id)),
  )
  const after = await listed(tx, kind, wanted)
  if (kind !== 'navigation' && kind !== 'settings') {
    const slugs = { before: slugsIn(before), after: slugsIn(after) }
    await keepRedirects(tx, { kind, ids: wanted, ...slugs })
  }
  const moved = wanted.filter((id) => before.get(id)?.signature !== after.get(id)?.signature)
  return {
    written: written.length,
    removed: removed.length,
    moved,
    changes: { entries: [], contents: [...written, ...removed] },
  }
}

/** The rows as they ought to be. */
async function presentContents(
  req: PayloadRequest,
  kind: ContentKind,
  ids: number[],
): Promise<ContentEntry[]> {
  switch (kind) {
    case 'category':
      return await present(
        req,
        await loadByIds(req, 'categories', ids),
        wantForCategory,
        presentCategoryEntry,
      )
    case 'brand':
      return await present(
        req,
        await loadByIds(req, 'brands', ids),
        wantForBrand,
        presentBrandEntry,
      )
    case 'page':
      return await present(
        req,
        await loadByIds(req, 'pages', ids, PUBLISHED),
        wantForPage,
        presentPageEntry,
      )
    case 'collection':
      return await present(
        req,
        await loadByIds(req, 'productCollections', ids),
        wantForCollection,
        presentCollectionEntry,
      )
    case 'navigation':
      return await present(
        req,
        [await loadNavigation(req)],
        wantForNavigation,
        presentNavigationEntry,
      )
    case 'settings':
      return await present(req, [await loadSettings(req)], () => {}, presentSettingsEntry)
  }
}

async function present<Doc>(
  req: PayloadRequest,
  docs: Doc[],
  want: (wants: Wants, doc: Doc) => void,
  make: (doc: Doc, view: View) => ContentEntry | null,
): Promise<ContentEntry[]> {
  const wants = noWants()
  for (const doc of docs) want(wants, doc)
  const world = await loadWorld(req, wants)
  return docs.flatMap((doc) => LOCALES.flatMap((locale) => make(doc, viewOf(world, locale)) ?? []))
}

interface Listed {
  slug: string | null
  /** What others show of it, in every language. */
  signature: string
}

async function listed(tx: Tx, kind: ContentKind, ids: number[]): Promise<Map<number, Listed>> {
  const rows = await tx.execute<{ ref_id: number; slug: string | null; signature: string }>(sql`
    SELECT ref_id, min(slug) AS slug, jsonb_agg(jsonb_build_array(slug, parent_id, body->'title',
      body->'name', body->'breadcrumbs') ORDER BY locale)::text AS signature
    FROM content_entries WHERE kind = ${kind} AND ref_id = ANY(${intArray(ids)})
    GROUP BY ref_id`)
  return new Map(rows.rows.map((row) => [row.ref_id, row]))
}

function slugsIn(entries: Map<number, Listed>): Slugs {
  return new Map([...entries].flatMap(([id, { slug }]) => (slug === null ? [] : [[id, slug]])))
}

/** The one id that a global has. */
export const GLOBALS = [GLOBAL_ID]
