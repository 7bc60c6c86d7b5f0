import type { ProductCard } from '@vitrine/shared-types/store-api/v1/products'
import { translate } from '../../../i18n/translate.ts'
import type { Reader } from '../../../ui/context.ts'
import { ProductGrid } from '../../../ui/product-grid.tsx'
import section from '../../../ui/section.module.css'
import styles from './related-products.module.css'

/** What goes well with a product. */
export function RelatedProducts({ products, reader }: { products: ProductCard[]; reader: Reader }) {
  if (products.length === 0) return null
  return (
    <section>
      <h2 className={`${section.heading} ${styles.heading}`}>
        {translate(reader.locale, 'product')('related')}
      </h2>
      <ProductGrid products={products.slice(0, 4)} reader={reader} level={3} />
    </section>
  )
}
