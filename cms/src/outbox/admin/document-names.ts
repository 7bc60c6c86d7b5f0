import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import type { EventCause } from '../tables.ts'
import type { PublishedChange } from './receipt.rules.ts'

/** What a document is called, of which kind it is, and where it is edited. */
export interface NamedDocument {
  title: string | null
  kind: string
  href: string
}

/** The key of a cause among the named documents. */
export function causeKey({ collection, id }: EventCause): string {
  return `${collection}/${id ?? ''}`
}

/** The documents that caused these changes, as the panel names them. */
export function documentsOf(
  req: PayloadRequest,
  changes: readonly PublishedChange[],
): Record<string, NamedDocument> {
  const causes = changes.flatMap(({ cause }) => cause ?? [])
  return Object.fromEntries(
    causes.flatMap((cause) => {
      const named = nameOf(req, cause)
      return named ? [[causeKey(cause), named]] : []
    }),
  )
}

function nameOf(req: PayloadRequest, cause: EventCause): NamedDocument | null {
  const { config } = req.payload
  const i18n = req.i18n as unknown as I18nClient
  if (cause.id === null) {
    const global = config.globals.find(({ slug }) => slug === cause.collection)
    if (!global) return null
    const title = getTranslation(global.label, i18n)
    return { title, kind: '', href: `${config.routes.admin}/globals/${global.slug}` }
  }
  const collection = config.collections.find(({ slug }) => slug === cause.collection)
  if (!collection) return null
  return {
    title: cause.title,
    kind: getTranslation(collection.labels.singular, i18n),
    href: `${config.routes.admin}/collections/${collection.slug}/${cause.id}`,
  }
}
