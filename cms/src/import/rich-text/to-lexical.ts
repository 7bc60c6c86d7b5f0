import type { LinkTarget } from '@vitrine/shared-types/primitives/link'
import type {
  Inline,
  List,
  RichText,
  RichTextBlock,
  TextRun,
} from '@vitrine/shared-types/primitives/rich-text'
import { digest } from '../keys.ts'

/** A document of the shop that a link leads to, by its id. */
export interface InternalLink {
  relationTo: 'products' | 'categories' | 'brands' | 'pages' | 'productCollections'
  value: number
}

export interface LexicalNode {
  type: string
  version: number
  [key: string]: unknown
}

/** The value of a Lexical rich text field. */
export interface LexicalState {
  root: {
    type: 'root'
    children: LexicalNode[]
    direction: null
    format: ''
    indent: 0
    version: 1
  }
  [key: string]: unknown
}

/** Finds the document for a link by slug; null when there is none: its words stay without a link. */
export type ResolveLink = (target: Exclude<LinkTarget, { kind: 'url' }>) => InternalLink | null

const FORMATS = { bold: 1, italic: 2, strikethrough: 4, underline: 8, code: 16 } as const
const ELEMENT = { direction: null, format: '', indent: 0, version: 1 } as const

/** The contract's blocks as the editor's document; null when there is nothing to show. */
export function toLexical(
  blocks: RichText,
  resolve: ResolveLink = () => null,
): LexicalState | null {
  const children = blocks.flatMap((block) => toBlock(block, resolve))
  if (children.length === 0) return null
  return { root: { type: 'root', children, direction: null, format: '', indent: 0, version: 1 } }
}

function toBlock(block: RichTextBlock, resolve: ResolveLink): LexicalNode[] {
  switch (block.type) {
    case 'paragraph':
      return [
        {
          type: 'paragraph',
          ...ELEMENT,
          textFormat: 0,
          textStyle: '',
          children: words(block.children, resolve),
        },
      ]
    case 'heading':
      return [
        {
          type: 'heading',
          tag: `h${block.level}`,
          ...ELEMENT,
          children: words(block.children, resolve),
        },
      ]
    case 'quote':
      return [{ type: 'quote', ...ELEMENT, children: words(block.children, resolve) }]
    case 'list':
      return [toList(block, resolve, 0)]
    case 'rule':
      return [{ type: 'horizontalrule', version: 1 }]
    case 'image':
      return [
        {
          type: 'upload',
          relationTo: 'media',
          value: Number(block.image.id),
          fields: null,
          id: digest(`upload:${block.image.id}`, 24),
          ...ELEMENT,
          version: 3,
        },
      ]
  }
}

function toList(list: List, resolve: ResolveLink, indent: number): LexicalNode {
  let value = 0
  const children = list.items.flatMap((item) => {
    value++
    const own = {
      type: 'listitem',
      value,
      ...ELEMENT,
      indent,
      children: words(item.children, resolve),
    }
    // Lexical holds a nested list in an entry of its own, after the one it belongs to.
    const nested = item.lists.map((inner) => ({
      type: 'listitem',
      value: value + 1,
      ...ELEMENT,
      indent,
      children: [toList(inner, resolve, indent + 1)],
    }))
    return item.children.length > 0 ? [own, ...nested] : nested
  })
  return {
    type: 'list',
    listType: list.ordered ? 'number' : 'bullet',
    tag: list.ordered ? 'ol' : 'ul',
    start: 1,
    ...ELEMENT,
    children,
  }
}

function words(children: Inline[], resolve: ResolveLink): LexicalNode[] {
  return children.flatMap((word) => {
    if (word.type === 'text') return [toText(word)]
    if (word.type === 'lineBreak') return [{ type: 'linebreak', version: 1 }]
    const inner = words(word.children, resolve)
    const fields = linkFields(word.to, resolve)
    if (fields === null) return inner
    return [
      {
        type: 'link',
        ...ELEMENT,
        version: 3,
        id: digest(JSON.stringify(word), 24),
        fields,
        children: inner,
      },
    ]
  })
}

function linkFields(to: LinkTarget, resolve: ResolveLink): Record<string, unknown> | null {
  if (to.kind === 'url') return { linkType: 'custom', url: to.url, newTab: false }
  const doc = resolve(to)
  return doc === null ? null : { linkType: 'internal', doc, newTab: false }
}

function toText(run: TextRun): LexicalNode {
  const format = Object.entries(FORMATS).reduce(
    (bits, [mark, bit]) => (run[mark as keyof typeof FORMATS] === true ? bits | bit : bits),
    0,
  )
  return { type: 'text', version: 1, detail: 0, format, mode: 'normal', style: '', text: run.text }
}
