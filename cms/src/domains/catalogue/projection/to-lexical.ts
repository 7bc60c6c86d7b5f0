import type { LinkTarget } from '@vitrine/shared-types/primitives/link'
import type {
  Inline,
  List,
  RichText,
  RichTextBlock,
  TextRun,
} from '@vitrine/shared-types/primitives/rich-text'
import { LINKED_COLLECTIONS, MARKS } from './lexical.ts'
import type { RedirectKind } from './shapes.ts'

/** A node as the editor stores it: complete, unlike those that are only read. */
export interface StoredLexicalNode {
  [key: string]: unknown
  type: string
  version: number
}

/** What a rich text field accepts; the generated types of Payload describe the same. */
export interface StoredLexicalState {
  [key: string]: unknown
  root: {
    type: string
    children: StoredLexicalNode[]
    direction: 'ltr' | null
    format: ''
    indent: number
    version: number
  }
}

/** Ids of what the text refers to; null leaves the link's words, or leaves the picture out. */
export interface ToLexicalOptions {
  findDocument?: (kind: RedirectKind, slug: string) => number | null
  findMedia?: (imageId: string) => number | null
}

const ELEMENT = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
const COLLECTIONS = Object.fromEntries(
  Object.entries(LINKED_COLLECTIONS).map(([collection, kind]) => [kind, collection]),
) as Record<RedirectKind, string>

/** The contract's blocks as the editor's tree: for seeds and imports. */
export function toLexical(blocks: RichText, options: ToLexicalOptions = {}): StoredLexicalState {
  const counter = { next: 1 }
  const children = blocks.flatMap((block) => nodesOf(block, options, counter))
  const filled = children.length > 0 ? children : [paragraph([])]
  return { root: { type: 'root', ...ELEMENT, children: filled } }
}

interface Counter {
  next: number
}

function nodesOf(
  block: RichTextBlock,
  options: ToLexicalOptions,
  counter: Counter,
): StoredLexicalNode[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(inlineNodes(block.children, options, counter))]
    case 'heading':
      return [
        {
          type: 'heading',
          ...ELEMENT,
          tag: `h${block.level}`,
          children: inlineNodes(block.children, options, counter),
        },
      ]
    case 'quote':
      return [
        { type: 'quote', ...ELEMENT, children: inlineNodes(block.children, options, counter) },
      ]
    case 'list':
      return [listNode(block, options, counter)]
    case 'rule':
      return [{ type: 'horizontalrule', version: 1 }]
    case 'image': {
      const value = options.findMedia?.(block.image.id) ?? null
      if (value === null) return []
      const id = nodeId(counter)
      return [
        { type: 'upload', version: 3, format: '', relationTo: 'media', value, fields: {}, id },
      ]
    }
  }
}

function paragraph(children: StoredLexicalNode[]): StoredLexicalNode {
  return { type: 'paragraph', ...ELEMENT, textFormat: 0, textStyle: '', children }
}

function listNode(list: List, options: ToLexicalOptions, counter: Counter): StoredLexicalNode {
  const children: StoredLexicalNode[] = []
  const add = (nodes: StoredLexicalNode[]) => {
    children.push({ type: 'listitem', ...ELEMENT, value: children.length + 1, children: nodes })
  }
  for (const item of list.items) {
    if (item.children.length > 0) add(inlineNodes(item.children, options, counter))
    for (const nested of item.lists) add([listNode(nested, options, counter)])
  }
  const kind = list.ordered ? { tag: 'ol', listType: 'number' } : { tag: 'ul', listType: 'bullet' }
  return { type: 'list', ...ELEMENT, ...kind, start: 1, children }
}

function inlineNodes(
  inlines: readonly Inline[],
  options: ToLexicalOptions,
  counter: Counter,
): StoredLexicalNode[] {
  return inlines.flatMap((inline): StoredLexicalNode[] => {
    if (inline.type === 'lineBreak') return [{ type: 'linebreak', version: 1 }]
    if (inline.type === 'text') return [textNode(inline)]
    const children = inlineNodes(inline.children, options, counter)
    const fields = linkFields(inline.to, options)
    if (fields === null) return children
    return [{ type: 'link', ...ELEMENT, version: 3, fields, id: nodeId(counter), children }]
  })
}

function linkFields(target: LinkTarget, options: ToLexicalOptions): Record<string, unknown> | null {
  if (target.kind === 'url') return { linkType: 'custom', url: target.url, newTab: false }
  const value = options.findDocument?.(target.kind, target.slug) ?? null
  if (value === null) return null
  const doc = { relationTo: COLLECTIONS[target.kind], value }
  return { linkType: 'internal', newTab: false, doc }
}

function textNode(run: TextRun): StoredLexicalNode {
  let format = 0
  for (const [mark, bit] of Object.entries(MARKS) as [keyof typeof MARKS, number][]) {
    if (run[mark] === true) format |= bit
  }
  return { type: 'text', version: 1, text: run.text, format, detail: 0, mode: 'normal', style: '' }
}

/** Node ids count up, so that the same text always gives the same tree and nothing seems changed. */
function nodeId(counter: Counter): string {
  const id = counter.next.toString(16).padStart(24, '0')
  counter.next += 1
  return id
}
