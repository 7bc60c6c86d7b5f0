import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import { receiptEndpoints } from './routes.ts'

const RECEIPT = '/outbox/admin/publish-receipt.tsx#PublishReceipt'

/** What an editor saves and the public sees. */
const PUBLISHED = new Set([
  'products',
  'variants',
  'categories',
  'brands',
  'variantTypes',
  'variantOptions',
  'attributes',
  'attributeOptions',
  'pages',
  'media',
  'reviews',
])

const PUBLISHED_GLOBALS = new Set(['storeSettings', 'navigation'])

/** Beside the form of everything public: what became of a save in the shops. */
export const withReceipts: Plugin = (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), ...receiptEndpoints],
  collections: (config.collections ?? []).map((one) =>
    PUBLISHED.has(one.slug) ? collectionWithReceipt(one) : one,
  ),
  globals: (config.globals ?? []).map((one) =>
    PUBLISHED_GLOBALS.has(one.slug) ? globalWithReceipt(one) : one,
  ),
})

function collectionWithReceipt(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  const edit = admin?.components?.edit
  const beforeDocumentControls = [RECEIPT, ...(edit?.beforeDocumentControls ?? [])]
  const components = { ...admin?.components, edit: { ...edit, beforeDocumentControls } }
  return { ...collection, admin: { ...admin, components } }
}

function globalWithReceipt(global: GlobalConfig): GlobalConfig {
  const { admin } = global
  const elements = admin?.components?.elements
  const beforeDocumentControls = [RECEIPT, ...(elements?.beforeDocumentControls ?? [])]
  const components = { ...admin?.components, elements: { ...elements, beforeDocumentControls } }
  return { ...global, admin: { ...admin, components } }
}
