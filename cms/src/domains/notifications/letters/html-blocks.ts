import { Button } from '@react-email/button'
import { Hr } from '@react-email/hr'
import { Link } from '@react-email/link'
import { Section } from '@react-email/section'
import { Text } from '@react-email/text'
import { createElement as h, type ReactNode } from 'react'
import type { Block } from './letter.ts'
import type { Looks } from './looks.ts'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** One piece of a letter as HTML. */
export function writeBlock(block: Block, look: Looks, key: number): ReactNode {
  switch (block.kind) {
    case 'text':
      return h(Text, { key, style: look.text }, ...prose(block.text))
    case 'quiet':
      return h(Text, { key, style: look.quiet }, block.text)
    case 'button':
      return h(
        Section,
        { key, style: look.buttonRow },
        h(Button, { href: block.href, style: look.button, className: 'button' }, block.label),
      )
    case 'link':
      return h(
        Text,
        { key, style: look.text },
        h(Link, { href: block.href, style: look.link }, block.label),
      )
    case 'facts':
      return facts(block, look, key)
    case 'lines':
      return h(
        Section,
        { key, style: look.lines },
        h(Text, { style: look.label }, block.title),
        ...block.lines.map((line, at) => h(Text, { key: at, style: look.line }, line)),
      )
    case 'goods':
      return goods(block, look, key)
  }
}

function facts({ title, rows }: BlockOf<'facts'>, look: Looks, key: number): ReactNode {
  return h(
    Section,
    { key, style: look.panel },
    h(Text, { style: look.panelTitle }, title),
    table(
      rows.map(({ label, value }) =>
        h(
          'tr',
          { key: label },
          h('td', { style: look.factLabel }, label),
          h('td', { style: look.factValue }, value),
        ),
      ),
    ),
  )
}

function goods({ lines, sums }: BlockOf<'goods'>, look: Looks, key: number): ReactNode {
  const rows = lines.map(({ title, detail, amount }, at) =>
    h(
      'tr',
      { key: at },
      h(
        'td',
        { style: look.goodsTitle },
        title,
        detail === null || detail === '' ? null : h('div', { style: look.goodsDetail }, detail),
      ),
      h('td', { style: look.goodsAmount }, amount),
    ),
  )
  return h(
    Section,
    { key, style: look.goods },
    table(rows),
    h(Hr, { style: look.rule }),
    table(
      sums.map(({ label, amount, isTotal = false }) =>
        h(
          'tr',
          { key: label },
          h('td', { style: isTotal ? look.totalLabel : look.sumLabel }, label),
          h('td', { style: isTotal ? look.totalAmount : look.sumAmount }, amount),
        ),
      ),
    ),
  )
}

const ORDER_NUMBER = /(V-\d{6}-[\dA-Z]{4,8})/u

/** Words with order numbers kept in one piece. */
function prose(text: string): ReactNode[] {
  return text
    .split(ORDER_NUMBER)
    .map((part, at) =>
      at % 2 === 0 ? part : h('span', { key: at, style: { whiteSpace: 'nowrap' } }, part),
    )
}

/** Mailboxes lay out with tables; to a screen reader they are none. */
function table(rows: ReactNode[]): ReactNode {
  const layout = { role: 'presentation', width: '100%', cellPadding: 0, cellSpacing: 0, border: 0 }
  return h('table', layout, h('tbody', null, rows))
}
