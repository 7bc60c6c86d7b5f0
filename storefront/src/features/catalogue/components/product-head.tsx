import Link from 'next/link'
import type { Product } from '@vitrine/shared-types/store-api/v1/products'
import { brandPath } from '../../../i18n/paths.ts'
import type { Reader } from '../../../ui/context.ts'
import styles from './product-head.module.css'

/** Who made it, what it is called, what it is made of. */
export function ProductHead({ product, reader }: { product: Product; reader: Reader }) {
  return (
    <div>
      {product.brand ? (
        <Link href={brandPath(reader.locale, product.brand.slug)} className={styles.brand}>
          {product.brand.name}
        </Link>
      ) : null}
      <h1 className={styles.title}>{product.title}</h1>
      {product.subtitle ? <p className={styles.subtitle}>{product.subtitle}</p> : null}
    </div>
  )
}
