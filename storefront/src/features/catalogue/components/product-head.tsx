import type { Product } from '@vitrine/shared-types/store-api/v1/products'
import { brandPath } from '../../../i18n/paths.ts'
import type { Reader } from '../../../ui/context.ts'
import { RatingLine } from '../../../ui/rating-line.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import styles from './product-head.module.css'

/** Who made it, what it is called, what it is made of, what people gave it. */
export function ProductHead({ product, reader }: { product: Product; reader: Reader }) {
  return (
    <div>
      {product.brand ? (
        <ShopLink href={brandPath(reader.locale, product.brand.slug)} className={styles.brand}>
          {product.brand.name}
        </ShopLink>
      ) : null}
      <h1 className={styles.title}>{product.title}</h1>
      {product.subtitle ? <p className={styles.subtitle}>{product.subtitle}</p> : null}
      {product.rating ? (
        <a href="#reviews" className={styles.rating}>
          <RatingLine rating={product.rating} locale={reader.locale} />
        </a>
      ) : null}
    </div>
  )
}
