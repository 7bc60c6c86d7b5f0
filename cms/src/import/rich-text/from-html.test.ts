import { RichText } from '@vitrine/shared-types/primitives/rich-text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toRichText } from './from-html.ts'

const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks })

describe('toRichText', () => {
  it('keeps headings, marks and links', () => {
    const html =
      '<h1>Bowl</h1><p>By <b>hand</b>, <em>in <a href="https://a.example/x">Lampang</a></em>.</p>'
    expect(toRichText(html)).toEqual([
      { type: 'heading', level: 2, children: [text('Bowl')] },
      {
        type: 'paragraph',
        children: [
          text('By '),
          text('hand', { bold: true }),
          text(', '),
          text('in ', { italic: true }),
          {
            type: 'link',
            to: { kind: 'url', url: 'https://a.example/x' },
            children: [text('Lampang', { italic: true })],
          },
          text('.'),
        ],
      },
    ])
  })

  it('keeps nested lists', () => {
    expect(toRichText('<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>')).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [text('a')],
            lists: [{ type: 'list', ordered: true, items: [{ children: [text('b')], lists: [] }] }],
          },
          { children: [text('c')], lists: [] },
        ],
      },
    ])
  })

  it('flattens a table into one paragraph per row', () => {
    const html =
      '<table><tr><td> </td><td><b>Length</b></td></tr><tr><td>S</td><td>71</td></tr></table>'
    const rows = toRichText(html).map((block) =>
      block.type === 'paragraph'
        ? block.children.map((run) => (run.type === 'text' ? run.text : '')).join('')
        : block.type,
    )
    expect(rows).toEqual(['Length', 'S · 71'])
  })

  it('drops scripts, styles, handlers and addresses that would run', () => {
    const html =
      '<style>p{}</style><script>alert(1)</script><p onclick="x()">Hi <a href="java\nscript:x()">you</a>' +
      '<iframe src="//evil.example"></iframe><svg><text>no</text></svg></p>'
    expect(toRichText(html)).toEqual([{ type: 'paragraph', children: [text('Hi '), text('you')] }])
  })

  it('parts paragraphs at two breaks and keeps one', () => {
    expect(toRichText('a<br>b<br><br>c')).toEqual([
      { type: 'paragraph', children: [text('a'), { type: 'lineBreak' }, text('b')] },
      { type: 'paragraph', children: [text('c')] },
    ])
  })

  it('reads plain text by its lines', () => {
    expect(toRichText('one\ntwo\n\nthree < four')).toEqual([
      { type: 'paragraph', children: [text('one'), { type: 'lineBreak' }, text('two')] },
      { type: 'paragraph', children: [text('three < four')] },
    ])
  })

  it('gives nothing for markup without words', () => {
    expect(toRichText('<p>&nbsp;</p><ul><li></li></ul><div><br></div>')).toEqual([])
  })

  it('survives ten thousand open elements', () => {
    const lists = JSON.stringify(toRichText(`${'<ul><li>'.repeat(10_000)}deep`))
    expect(lists.split('"lists":[{')).toHaveLength(5)
    expect(toRichText(`${'<div>'.repeat(10_000)}deep`)).toHaveLength(1)
  })

  it('always fits the contract, whatever the markup', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<ul>',
        '<ol>',
        '</ul>',
        '<li>',
        '</li>',
        '<a href="https://x.y">',
        '<a href="javascript:1">',
        '</a>',
        '<br>',
        '<hr>',
        '<td>',
        '<tr>',
        '<h3>',
        '</h3>',
        '<script>',
        '</script>',
        '<blockquote>',
        '</blockquote>',
        '&amp;',
        '&#0;',
        '<!--',
        '-->',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const blocks = toRichText(pieces.join(''))
        expect(RichText.safeParse(blocks).success).toBe(true)
        expect(JSON.stringify(blocks)).not.toContain('javascript:1')
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
