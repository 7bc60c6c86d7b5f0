import { describe, expect, it } from 'vitest'
import { toLexical } from './to-lexical.ts'

describe('toLexical', () => {
  it('writes the marks as bits', () => {
    const state = toLexical([
      { type: 'paragraph', children: [{ type: 'text', text: 'x', bold: true, underline: true }] },
    ])
    expect(state?.root.children[0]).toMatchObject({
      type: 'paragraph',
      children: [{ type: 'text', text: 'x', format: 9 }],
    })
  })

  it('puts a nested list into an entry of its own', () => {
    const state = toLexical([
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
    ])
    expect(state?.root.children[0]).toMatchObject({
      tag: 'ul',
      children: [
        { type: 'listitem', children: [{ text: 'a' }] },
        { type: 'listitem', children: [{ type: 'list', tag: 'ol' }] },
      ],
    })
  })

  it('links to a document, and keeps the words when there is none', () => {
    const link = (slug: string) => ({
      type: 'link' as const,
      to: { kind: 'product' as const, slug },
      children: [{ type: 'text' as const, text: slug }],
    })
    const state = toLexical([{ type: 'paragraph', children: [link('here'), link('gone')] }], (to) =>
      to.slug === 'here' ? { relationTo: 'products', value: 4 } : null,
    )
    expect(state?.root.children[0]).toMatchObject({
      children: [
        {
          type: 'link',
          fields: { linkType: 'internal', doc: { relationTo: 'products', value: 4 } },
        },
        { type: 'text', text: 'gone' },
      ],
    })
  })

  it('is null when there is nothing to show', () => {
    expect(toLexical([])).toBeNull()
  })
})
