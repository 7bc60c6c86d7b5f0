import { DEFAULT_LOCALE, type Locale } from '@vitrine/shared-types/primitives/locale'

/** What `locale: 'all'` makes of a localised field. */
export type InLocales<T> = Partial<Record<Locale, T | null>> | null | undefined

/** A document as `locale: 'all'` returns it: the named fields hold a value per language. */
export type Localised<Doc, Fields extends keyof Doc> = Omit<Doc, Fields> & {
  [Field in Fields]?: InLocales<Doc[Field]>
}

/** The text in a language; a missing or blank one falls back to the default language, then null. */
export function textIn(texts: InLocales<string | null | undefined>, locale: Locale): string | null {
  return written(texts?.[locale]) ?? written(texts?.[DEFAULT_LOCALE])
}

function written(text: string | null | undefined): string | null {
  const trimmed = text?.trim()
  return trimmed === undefined || trimmed === '' ? null : trimmed
}

/** A relationship to one document, populated or not. */
export type Relation = number | { id: number } | null | undefined

/** The id of a relationship, whether it was populated or not. */
export function idOf(relation: Relation): number | null {
  if (relation === null || relation === undefined) return null
  return typeof relation === 'number' ? relation : relation.id
}

/** The ids of a relationship to many, in order, each once. */
export function idsOf(
  relations: readonly (number | { id: number })[] | null | undefined,
): number[] {
  const ids = (relations ?? []).map(idOf).filter((id) => id !== null)
  return [...new Set(ids)]
}
