import type { PageBlock } from '@vitrine/shared-types/store-api/v1/pages'
import type { Reader } from '../../../ui/context.ts'
import { RichText } from '../../../ui/rich-text.tsx'
import section from '../../../ui/section.module.css'
import { CategoryTiles } from './category-tiles.tsx'
import { FeaturedProducts } from './featured-products.tsx'
import { Hero } from './hero.tsx'
import { Story } from './story.tsx'
import styles from './page-blocks.module.css'

/** The parts of a page in the order the editors gave them. */
export function PageBlocks({ blocks, reader }: { blocks: PageBlock[]; reader: Reader }) {
  const firstRow = blocks.find((block) => block.type === 'featuredProducts')
  return (
    <div className={styles.blocks}>
      {blocks.map((block, index) => (
        <BlockOf
          key={block.id}
          block={block}
          reader={reader}
          isFirst={index === 0}
          isLead={block === firstRow}
        />
      ))}
    </div>
  )
}

interface BlockProps {
  block: PageBlock
  reader: Reader
  isFirst: boolean
  isLead: boolean
}

function BlockOf({ block, reader, isFirst, isLead }: BlockProps) {
  switch (block.type) {
    case 'hero':
      return <Hero block={block} reader={reader} isFirst={isFirst} />
    case 'featuredProducts':
      return <FeaturedProducts block={block} reader={reader} isLead={isLead} />
    case 'categoryTiles':
      return <CategoryTiles block={block} reader={reader} />
    case 'story':
      return <Story block={block} reader={reader} />
    case 'richText':
      return (
        <div className={section.column}>
          <div className={styles.prose}>
            <RichText blocks={block.text} locale={reader.locale} />
          </div>
        </div>
      )
    // A newer store may know parts that this shop does not: they are left out.
    default:
      return null
  }
}
