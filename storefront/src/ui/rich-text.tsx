import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type {
  Inline,
  List,
  RichText as Blocks,
  RichTextBlock,
  TextRun,
} from '@vitrine/shared-types/primitives/rich-text'
import { Fragment, type ReactNode } from 'react'
import { linkPath } from '../i18n/paths.ts'
import { ShopImage } from '../media/shop-image.tsx'
import { Go } from './go.tsx'
import styles from './rich-text.module.css'

interface RichTextProps {
  blocks: Blocks
  locale: Locale
  /** The level that a heading of level 2 gets, so that the page's order holds. */
  topLevel?: 2 | 3
}

/** Formatted text as the shop's own elements. There is no raw HTML in it. */
export function RichText({ blocks, locale, topLevel = 2 }: RichTextProps) {
  return (
    <div className={styles.text}>
      {blocks.map((block, index) => (
        <Fragment key={index}>{renderBlock(block, locale, topLevel)}</Fragment>
      ))}
    </div>
  )
}

function renderBlock(block: RichTextBlock, locale: Locale, topLevel: number): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p>{renderInline(block.children, locale)}</p>
    case 'heading': {
      const Heading = `h${Math.min(block.level - 2 + topLevel, 5) as 2 | 3 | 4 | 5}` as const
      return <Heading>{renderInline(block.children, locale)}</Heading>
    }
    case 'quote':
      return <blockquote>{renderInline(block.children, locale)}</blockquote>
    case 'image':
      return (
        <figure>
          <ShopImage image={block.image} sizes="(min-width: 48rem) 44rem, 92vw" />
        </figure>
      )
    case 'rule':
      return <hr />
    case 'list':
      return renderList(block, locale)
  }
}

function renderList(list: List, locale: Locale): ReactNode {
  const Tag = list.ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {list.items.map((item, index) => (
        <li key={index}>
          {renderInline(item.children, locale)}
          {item.lists.map((nested, position) => (
            <Fragment key={position}>{renderList(nested, locale)}</Fragment>
          ))}
        </li>
      ))}
    </Tag>
  )
}

function renderInline(children: Inline[], locale: Locale): ReactNode {
  return children.map((child, index) => {
    if (child.type === 'lineBreak') return <br key={index} />
    if (child.type === 'text') return <Fragment key={index}>{renderRun(child)}</Fragment>
    return (
      <Go key={index} href={linkPath(locale, child.to)}>
        {renderInline(child.children, locale)}
      </Go>
    )
  })
}

function renderRun(run: TextRun): ReactNode {
  let node: ReactNode = run.text
  if (run.code) node = <code>{node}</code>
  if (run.strikethrough) node = <s>{node}</s>
  if (run.underline) node = <u>{node}</u>
  if (run.italic) node = <em>{node}</em>
  if (run.bold) node = <strong>{node}</strong>
  return node
}
