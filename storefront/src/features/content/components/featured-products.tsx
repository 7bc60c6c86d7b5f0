import type { FeaturedProductsBlock } from '@vitrine/shared-types/store-api/v1/pages'
import type { Reader } from '../../../ui/context.ts'
import { linkPath } from '../../../i18n/paths.ts'
import { ArrowLink } from '../../../ui/arrow-link.tsx'
import { ProductCard } from '../../../ui/product-card.tsx'
import section from '../../../ui/section.module.css'
import styles from './featured-products.module.css'

interface FeaturedProductsProps {
  block: FeaturedProductsBlock
  reader: Reader
  /** The first row of a page stands large and staggered beside its heading; later ones are even. */
  isLead: boolean
}

const LEAD_SIZES = '(min-width: 64rem) 30vw, calc(50vw - 1.7rem)'
const ROW_SIZES = '(min-width: 64rem) 24vw, calc(50vw - 1.7rem)'

/** Products that the editors chose. */
export function FeaturedProducts({ block, reader, isLead }: FeaturedProductsProps) {
  if (block.products.length === 0) return null
  return (
    <section className={`${section.column} ${isLead ? styles.lead : styles.row}`}>
      <div className={styles.head}>
        <div>
          <h2 className={section.heading}>{block.heading}</h2>
          {block.text ? <p className={styles.text}>{block.text}</p> : null}
        </div>
        {block.link ? (
          <ArrowLink href={linkPath(reader.locale, block.link.to)}>{block.link.label}</ArrowLink>
        ) : null}
      </div>
      <ul className={styles.products}>
        {block.products.map((card) => (
          <li key={card.id} className={styles.product}>
            <ProductCard card={card} reader={reader} sizes={isLead ? LEAD_SIZES : ROW_SIZES} />
          </li>
        ))}
      </ul>
    </section>
  )
}
