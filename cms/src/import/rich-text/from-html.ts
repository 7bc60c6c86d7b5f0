import type { RichText, RichTextBlock } from '@vitrine/shared-types/primitives/rich-text'
import { Parser } from 'htmlparser2'
import { createInlineWriter } from './inline-writer.ts'
import { createListStack } from './list-stack.ts'

const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'head',
  'form',
  'select',
  'textarea',
  'button',
  'video',
  'audio',
  'canvas',
])
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'figure',
  'figcaption',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'caption',
  'dl',
  'dt',
  'dd',
  'pre',
  'address',
  'center',
  'body',
])
const HEADINGS: Record<string, 2 | 3 | 4> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 }
const CELL_GAP = ' · '

/**
 * HTML as the blocks of the contract. Only what those blocks can say comes through: scripts,
 * styles, attributes and unknown elements have no way in. Rows of a table become paragraphs.
 */
export function toRichText(html: string): RichText {
  if (!/<[a-z!/]/iu.test(html)) return fromPlainText(html)
  const blocks: RichTextBlock[] = []
  const lists = createListStack()
  const inline = createInlineWriter()
  let [dropDepth, heading, isQuote] = [0, null as 2 | 3 | 4 | null, false]

  const flush = () => {
    const children = inline.take()
    if (children.length === 0) return
    if (lists.isOpen()) lists.write(children)
    else if (heading !== null) blocks.push({ type: 'heading', level: heading, children })
    else blocks.push({ type: isQuote ? 'quote' : 'paragraph', children })
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (DROPPED.has(name)) dropDepth++
        if (dropDepth > 0) return
        if (name === 'br') return inline.lineBreak(flush)
        if (name === 'td' || name === 'th') return inline.gap(CELL_GAP)
        if (isBlock(name)) flush()
        if (name === 'hr' && !lists.isOpen()) blocks.push({ type: 'rule' })
        if (name in HEADINGS) heading = HEADINGS[name] ?? null
        if (name === 'blockquote') isQuote = true
        if (name === 'ul' || name === 'ol') lists.open(name === 'ol')
        if (name === 'li') lists.item()
        inline.open(name, attributes.href)
      },
      ontext: (text) => {
        if (dropDepth === 0) inline.text(text)
      },
      onclosetag(name) {
        if (DROPPED.has(name)) dropDepth = Math.max(0, dropDepth - 1)
        if (dropDepth > 0) return
        if (isBlock(name)) flush()
        if (name in HEADINGS) heading = null
        if (name === 'blockquote') isQuote = false
        if (name === 'ul' || name === 'ol') {
          const list = lists.close()
          if (list !== null) blocks.push(list)
        }
        inline.close(name)
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(html)
  flush()
  return blocks
}

function isBlock(name: string): boolean {
  return (
    BLOCKS.has(name) ||
    name in HEADINGS ||
    ['blockquote', 'ul', 'ol', 'li', 'tr', 'hr'].includes(name)
  )
}

/** Empty lines part the paragraphs, single ones break the line. */
function fromPlainText(text: string): RichText {
  return text
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({
      type: 'paragraph',
      children: part
        .split('\n')
        .flatMap((line, index) => [
          ...(index > 0 ? [{ type: 'lineBreak' as const }] : []),
          { type: 'text' as const, text: line.trim() },
        ]),
    }))
}
