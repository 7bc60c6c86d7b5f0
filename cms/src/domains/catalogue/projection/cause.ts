import { DEFAULT_LOCALE } from '@vitrine/shared-types/primitives/locale'
import type { EventCause } from '../../../outbox/tables.ts'

/** A document as hooks hand it over. */
interface Saved {
  id: number
  filename?: unknown
}

/** The document whose change made an event, named as the panel names it. */
export function causeOf(
  collection: { slug: string; admin?: { useAsTitle?: string | undefined } | undefined },
  doc: Saved,
): EventCause {
  const titleField = collection.admin?.useAsTitle
  const title =
    titleField === undefined ? null : (doc as unknown as Record<string, unknown>)[titleField]
  return {
    collection: collection.slug,
    id: doc.id,
    title: textOf(title) ?? textOf(doc.filename),
  }
}

/** A title is a text, or one per language when every language was asked for. */
function textOf(title: unknown): string | null {
  if (typeof title === 'string' && title !== '') return title
  if (typeof title !== 'object' || title === null) return null
  return textOf((title as Record<string, unknown>)[DEFAULT_LOCALE])
}
