import type { LinkedKind } from './shapes.ts'

/** A node of the editor's tree. Plug-ins add kinds of their own, so every field may be missing. */
export interface LexicalNode {
  type?: string
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  relationTo?: string
  value?: number | string | { id: number }
  fields?: {
    linkType?: string
    url?: string | null
    doc?: { relationTo: string; value: number | string | { id: number } } | null
  } | null
  children?: LexicalNode[]
}

/** What a rich text field stores. */
export interface LexicalState {
  root?: LexicalNode
}

/** The marks of a text, as bits of `format`. */
export const MARKS = { bold: 1, italic: 2, strikethrough: 4, underline: 8, code: 16 } as const

/** Which collections rich text may link to. */
export const LINKED_COLLECTIONS: Record<string, LinkedKind> = {
  products: 'product',
  categories: 'category',
  brands: 'brand',
  pages: 'page',
  productCollections: 'collection',
}

/** A document that rich text shows or links to. */
export interface LexicalReference {
  collection: string
  id: number
}

/** What a rich text shows or links to, so that it can be loaded before it is presented. */
export function referencesOf(state: LexicalState | null | undefined): LexicalReference[] {
  return state?.root ? inNode(state.root) : []
}

function inNode(node: LexicalNode): LexicalReference[] {
  const own = referenceOf(node)
  return [...(own === null ? [] : [own]), ...(node.children ?? []).flatMap(inNode)]
}

/** The document that this very node shows or links to. */
export function referenceOf(node: LexicalNode): LexicalReference | null {
  const doc = node.fields?.linkType === 'internal' ? node.fields.doc : null
  const collection = doc?.relationTo ?? node.relationTo
  const value = doc?.value ?? node.value
  if (collection === undefined || value === undefined) return null
  const id = Number(typeof value === 'object' ? value.id : value)
  return Number.isSafeInteger(id) ? { collection, id } : null
}
