import type { Image } from '@vitrine/shared-types/primitives/image'
import { DEFAULT_LOCALE, type Locale } from '@vitrine/shared-types/primitives/locale'
import type { LinkTarget } from '@vitrine/shared-types/primitives/link'
import type {
  Inline,
  LineBreak,
  List,
  ListItem,
  RichText,
  RichTextBlock,
  TextRun,
} from '@vitrine/shared-types/primitives/rich-text'
import {
  LINKED_COLLECTIONS,
  MARKS,
  referenceOf,
  type LexicalNode,
  type LexicalState,
} from './lexical.ts'
import { documentTarget, urlTarget, type FindSlug } from './links.ts'
import type { InLocales } from './localise.ts'

/** What rich text needs to know of the documents it shows and links to. */
export interface RichTextWorld {
  findImage: (id: number) => Image | null
  findSlug: FindSlug
}

const HEADING_LEVELS: Record<string, 2 | 3 | 4> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 }
const INLINE_TYPES = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/**
 * The editor's tree as the contract's blocks. Kinds the contract does not know lose their shape
 * and keep their text; links that lead nowhere keep their words.
 */
export function presentRichText(
  state: LexicalState | null | undefined,
  world: RichTextWorld,
): RichText {
  return blocksOf(state?.root?.children ?? [], world)
}

/** Formatted text in a language; an empty one falls back to the default language. */
export function richTextIn(
  texts: InLocales<LexicalState | null | undefined>,
  world: RichTextWorld & { locale: Locale },
): RichText {
  const own = presentRichText(texts?.[world.locale], world)
  return own.length > 0 ? own : presentRichText(texts?.[DEFAULT_LOCALE], world)
}

/** Loose inline nodes between blocks become a paragraph of their own. */
function blocksOf(nodes: LexicalNode[], world: RichTextWorld): RichTextBlock[] {
  const blocks: RichTextBlock[] = []
  let loose: LexicalNode[] = []
  const flush = () => {
    blocks.push(...paragraphOf(loose, world))
    loose = []
  }
  for (const node of nodes) {
    if (INLINE_TYPES.has(node.type ?? '') || (!node.children && node.text)) loose.push(node)
    else {
      flush()
      blocks.push(...blockOf(node, world))
    }
  }
  flush()
  return blocks
}

function blockOf(node: LexicalNode, world: RichTextWorld): RichTextBlock[] {
  const children = node.children ?? []
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(children, world)
    case 'heading':
      return withText(inlinesOf(children, world), (inlines) => ({
        type: 'heading',
        level: HEADING_LEVELS[node.tag ?? ''] ?? 2,
        children: inlines,
      }))
    case 'quote':
      return withText(inlinesOf(children, world), (inlines) => ({
        type: 'quote',
        children: inlines,
      }))
    case 'list':
      return listOf(node, world)
    case 'upload':
      return pictureOf(node, world)
    case 'horizontalrule':
      return [{ type: 'rule' }]
    case undefined:
    default:
      return blocksOf(children, world)
  }
}

function paragraphOf(nodes: LexicalNode[], world: RichTextWorld): RichTextBlock[] {
  return withText(inlinesOf(nodes, world), (inlines) => ({ type: 'paragraph', children: inlines }))
}

function withText(inlines: Inline[], make: (inlines: Inline[]) => RichTextBlock): RichTextBlock[] {
  return inlines.some((inline) => inline.type !== 'lineBreak') ? [make(inlines)] : []
}

function pictureOf(node: LexicalNode, world: RichTextWorld): RichTextBlock[] {
  const reference = referenceOf(node)
  const image = reference?.collection === 'media' ? world.findImage(reference.id) : null
  return image === null ? [] : [{ type: 'image', image }]
}

function listOf(node: LexicalNode, world: RichTextWorld): List[] {
  const items: ListItem[] = []
  for (const child of node.children ?? []) addItem(items, child, world)
  return items.length === 0 ? [] : [{ type: 'list', ordered: node.listType === 'number', items }]
}

/** The editor keeps a nested list in an item of its own, after the one it belongs to. */
function addItem(items: ListItem[], node: LexicalNode, world: RichTextWorld): void {
  const children = node.children ?? []
  const lists = children.filter((child) => child.type === 'list')
  const inlines = inlinesOf(
    children.filter((child) => child.type !== 'list'),
    world,
  )
  const nested = lists.flatMap((list) => listOf(list, world))
  const previous = items.at(-1)
  if (inlines.length === 0 && nested.length > 0 && previous) previous.lists.push(...nested)
  else if (inlines.length > 0 || nested.length > 0) items.push({ children: inlines, lists: nested })
}

function inlinesOf(nodes: LexicalNode[], world: RichTextWorld): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type !== 'link' && node.type !== 'autolink') return runsOf(node)
    const children = (node.children ?? []).flatMap(runsOf)
    const to = targetOf(node, world)
    return to === null || children.length === 0 ? children : [{ type: 'link', to, children }]
  })
}

function targetOf(node: LexicalNode, world: RichTextWorld): LinkTarget | null {
  if (node.fields?.linkType !== 'internal') return urlTarget(node.fields?.url)
  const reference = referenceOf(node)
  const kind = reference ? LINKED_COLLECTIONS[reference.collection] : undefined
  return kind && reference ? documentTarget(kind, reference.id, world.findSlug) : null
}

function runsOf(node: LexicalNode): (TextRun | LineBreak)[] {
  if (node.type === 'linebreak') return [{ type: 'lineBreak' }]
  if (node.type === 'tab') return [{ type: 'text', text: '\t' }]
  if (node.text !== undefined && node.text !== '') return [textRun(node.text, node.format)]
  return (node.children ?? []).flatMap(runsOf)
}

function textRun(text: string, format: number | string | undefined): TextRun {
  const bits = typeof format === 'number' ? format : 0
  const run: TextRun = { type: 'text', text }
  for (const [mark, bit] of Object.entries(MARKS) as [keyof typeof MARKS, number][]) {
    if ((bits & bit) !== 0) run[mark] = true
  }
  return run
}

/** The bare words, for search and for descriptions: one line, single spaces. */
export function plainText(blocks: readonly RichTextBlock[]): string {
  return blocks.map(wordsOf).join(' ').replace(/\s+/gu, ' ').trim()
}

function wordsOf(block: RichTextBlock): string {
  if (block.type === 'rule' || block.type === 'image') return ''
  if (block.type === 'list') return listWords(block)
  return inlineWords(block.children)
}

function listWords(list: List): string {
  return list.items
    .map((item) => [inlineWords(item.children), ...item.lists.map(listWords)].join(' '))
    .join(' ')
}

function inlineWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'link' ? inlineWords(inline.children) : ' '
    })
    .join('')
}
