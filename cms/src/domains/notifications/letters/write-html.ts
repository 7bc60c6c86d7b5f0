import { Body } from '@react-email/body'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Html } from '@react-email/html'
import { Link } from '@react-email/link'
import { Preview } from '@react-email/preview'
import { render } from '@react-email/render'
import { Section } from '@react-email/section'
import { Text } from '@react-email/text'
import { createElement as h, type ReactNode } from 'react'
import { writeBlock } from './html-blocks.ts'
import { looks, MEDIA } from './looks.ts'
import type { LetterContent, LetterContext } from './letter.ts'

// Elements by hand: Node strips types but knows no JSX, and letters are written outside Next.

/** The letter as HTML that every mailbox shows, without a single picture. */
export async function writeHtml(content: LetterContent, context: LetterContext): Promise<string> {
  return await render(page(content, context))
}

function page(content: LetterContent, context: LetterContext): ReactNode {
  const { locale, shop, links } = context
  const look = looks(locale)
  return h(
    Html,
    { lang: locale, dir: 'ltr' },
    h(
      Head,
      null,
      h('title', null, content.subject),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light' }),
      h('meta', { name: 'supported-color-schemes', content: 'light' }),
      h('style', { dangerouslySetInnerHTML: { __html: MEDIA } }),
    ),
    h(Preview, null, content.preview),
    h(
      Body,
      { style: look.body },
      h(
        Container,
        { style: look.frame },
        h(
          Section,
          { style: look.top, className: 'edge' },
          h(Link, { href: links.home, style: look.wordmark }, shop.name),
        ),
        h(
          Section,
          { style: look.sheet, className: 'sheet' },
          h(Heading, { as: 'h1', style: look.heading }, content.heading),
          ...content.blocks.map((block, at) => writeBlock(block, look, at)),
        ),
        footer(content, context),
      ),
    ),
  )
}

function footer({ footer: given }: LetterContent, { locale, shop, links }: LetterContext) {
  const look = looks(locale)
  return h(
    Section,
    { style: look.bottom, className: 'edge' },
    given === undefined
      ? null
      : h(
          Text,
          { style: look.small },
          given.text,
          ...(given.link === undefined
            ? []
            : [
                ' ',
                h(
                  Link,
                  { key: 'link', href: given.link.href, style: look.smallLink },
                  given.link.label,
                ),
              ]),
        ),
    h(
      Text,
      { style: look.small },
      h(Link, { href: links.home, style: look.smallLink }, shop.name),
      ...(shop.email === null
        ? []
        : [
            ' · ',
            h(
              Link,
              { key: 'mail', href: `mailto:${shop.email}`, style: look.smallLink },
              shop.email,
            ),
          ]),
    ),
  )
}
