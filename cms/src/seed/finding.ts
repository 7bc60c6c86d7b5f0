import type { DemoRule, DemoShop } from '@vitrine/shared-types/demo/types'
import type { CollectionSlug } from 'payload'
import { idFor, type SeedReferences } from './references.ts'
import type { SeedWriter } from './writer.ts'

/**
 * Words, rules and collections. Each is written only when there is none of its kind: what an editor
 * removed does not come back.
 */
export async function seedFinding(
  shop: DemoShop,
  references: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  if (await isEmpty(writer, 'searchWords')) {
    for (const entry of shop.searchWords) {
      const title = 'words' in entry ? entry.words.join(', ') : `${entry.from} → ${entry.to}`
      await writer.ensure('searchWords', { title }, () => ({ ...entry, _status: 'published' }))
    }
  }
  if (await isEmpty(writer, 'searchRules')) {
    for (const rule of shop.searchRules) await seedRule(rule, references, writer)
  }
  if (await isEmpty(writer, 'productCollections')) await seedCollections(shop, references, writer)
}

async function isEmpty({ req }: SeedWriter, collection: CollectionSlug): Promise<boolean> {
  const { totalDocs } = await req.payload.count({ collection, overrideAccess: true, req })
  return totalDocs === 0
}

async function seedRule(
  { name, category, steps, ...dates }: DemoRule,
  references: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  await writer.ensure('searchRules', { name }, () => ({
    ...dates,
    _status: 'published',
    category: idFor(references.categories, category),
    steps: steps.map((step) => stepFields(step, references)),
  }))
}

function stepFields(step: DemoRule['steps'][number], references: SeedReferences): object {
  if (step.kind === 'pin') {
    const product = idFor(references.products, step.product)
    return { blockType: 'pin', product, place: step.place }
  }
  const { percent, categories, inStock } = step
  const ids = categories.map((slug) => idFor(references.categories, slug))
  const conditions = [
    { kind: 'category', categories: ids },
    ...(inStock ? [{ kind: 'inStock' }] : []),
  ]
  return { blockType: 'boost', percent, match: 'all', conditions }
}

async function seedCollections(
  { collections }: DemoShop,
  references: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  for (const { slug, title, description, photo, products, upTo, sort } of collections) {
    const id = await writer.ensure('productCollections', { slug }, (locale) => ({
      title: title[locale],
      description: description[locale],
      image: idFor(references.photos, photo),
      products: products.map((product) => idFor(references.products, product)),
      match: 'all',
      conditions: [{ kind: 'price', to: upTo }, { kind: 'inStock' }],
      sort,
    }))
    references.collections.set(slug, id)
  }
}
