import { RichText } from '@vitrine/shared-types/primitives/rich-text'
import type { Image } from '@vitrine/shared-types/primitives/image'
import { describe, expect, it } from 'vitest'
import type { LexicalNode } from './lexical.ts'
import { plainText, presentRichText, richTextIn, type RichTextWorld } from './rich-text.ts'

const image: Image = {
  id: '7',
  alt: 'A cup',
  path: '/cup.jpg',
  width: 10,
  height: 10,
  focalPoint: { x: 50, y: 50 },
  placeholder: null,
  sizes: [],
}
const world: RichTextWorld = {
  findImage: (id) => (id === 7 ? image : null),
  findSlug: (kind, id) => (kind === 'product' && id === 12 ? 'tea-cup' : null),
}

const text = (words: string, format = 0): LexicalNode => ({ type: 'text', text: words, format })
const paragraph = (...children: LexicalNode[]): LexicalNode => ({ type: 'paragraph', children })
const internal = (relationTo: string, value: number, ...children: LexicalNode[]): LexicalNode => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children,
})
const custom = (url: string, words: string): LexicalNode => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [text(words)],
})
const present = (...children: LexicalNode[]) =>
  RichText.parse(presentRichText({ root: { type: 'root', children } }, world))

describe('presentRichText', () => {
  it('reads every mark from the bits of the format', () => {
    expect(present(paragraph(text('a', 1 | 2 | 4 | 8 | 16), text('b')))).toEqual([
      {
        type: 'paragraph',
        children: [
          {
            type: 'text',
            text: 'a',
            bold: true,
            italic: true,
            strikethrough: true,
            underline: true,
            code: true,
          },
          { type: 'text', text: 'b' },
        ],
      },
    ])
  })

  it('keeps headings below the title of the page', () => {
    const levels = ['h1', 'h2', 'h3', 'h4', 'h6'].map((tag) => {
      const [block] = present({ type: 'heading', tag, children: [text('x')] })
      return block?.type === 'heading' ? block.level : null
    })
    expect(levels).toEqual([2, 2, 3, 4, 4])
  })

  it('hangs a nested list on the item before it', () => {
    const item = (...children: LexicalNode[]): LexicalNode => ({ type: 'listitem', children })
    const list = (listType: string, ...children: LexicalNode[]): LexicalNode => ({
      type: 'list',
      listType,
      children,
    })
    expect(present(list('bullet', item(text('a')), item(list('number', item(text('b'))))))).toEqual(
      [
        {
          type: 'list',
          ordered: false,
          items: [
            {
              children: [{ type: 'text', text: 'a' }],
              lists: [
                {
                  type: 'list',
                  ordered: true,
                  items: [{ children: [{ type: 'text', text: 'b' }], lists: [] }],
                },
              ],
            },
          ],
        },
      ],
    )
  })

  it('follows a document to its present slug, and keeps only the words when it is not published', () => {
    expect(
      present(
        paragraph(internal('products', 12, text('here')), internal('products', 13, text(' there'))),
      ),
    ).toEqual([
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            to: { kind: 'product', slug: 'tea-cup' },
            children: [{ type: 'text', text: 'here' }],
          },
          { type: 'text', text: ' there' },
        ],
      },
    ])
  })

  it.each(['javascript:alert(1)', '//evil.example', '/\\evil.example', 'java\nscript:x', ''])(
    'does not link to %j',
    (url) => {
      expect(present(paragraph(custom(url, 'go')))).toEqual([
        { type: 'paragraph', children: [{ type: 'text', text: 'go' }] },
      ])
    },
  )

  it('shows pictures that exist and leaves out those that are gone', () => {
    const upload = (value: number): LexicalNode => ({ type: 'upload', relationTo: 'media', value })
    expect(present(upload(7), upload(8))).toEqual([{ type: 'image', image }])
  })

  it('keeps the words of kinds it does not know', () => {
    const table: LexicalNode = {
      type: 'table',
      children: [
        { type: 'tablerow', children: [{ type: 'tablecell', children: [paragraph(text('in'))] }] },
      ],
    }
    expect(plainText(present(table, { type: 'block', children: [text('out')] }))).toBe('in out')
  })

  it('leaves out paragraphs without words', () => {
    expect(present(paragraph(), paragraph({ type: 'linebreak' }))).toEqual([])
    expect(presentRichText(null, world)).toEqual([])
  })
})

describe('richTextIn', () => {
  it('falls back to English when the Thai text was opened but never written', () => {
    const texts = {
      en: { root: { type: 'root', children: [paragraph(text('Clay'))] } },
      th: { root: { type: 'root', children: [paragraph()] } },
    }
    expect(plainText(richTextIn(texts, { ...world, locale: 'th' }))).toBe('Clay')
  })
})
