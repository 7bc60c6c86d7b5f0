import type { Product } from '@vitrine/shared-types/store-api/v1/products'
import { productPath } from '../../../i18n/paths.ts'
import { translate } from '../../../i18n/translate.ts'
import type { Reader } from '../../../ui/context.ts'
import styles from './product-foot.module.css'

interface ProductFootProps {
  product: Product
  reader: Reader
  /** Who answers questions; without an address there is nobody to ask. */
  contactEmail: string | null
}

/** What one can do about a product, and the choice as links where no script runs. */
export function ProductFoot({ product, reader, contactEmail }: ProductFootProps) {
  const t = translate(reader.locale, 'product')
  const subject = t('askSubject', {
    title: product.title,
    sku: product.variants[0]?.sku ?? product.slug,
  })
  return (
    <div className={styles.foot}>
      {product.variants.length > 1 ? (
        <noscript>
          <ul>
            {product.variants.map((variant) => (
              <li key={variant.id}>
                <a href={productPath(reader.locale, product.slug, variant.sku)}>{variant.title}</a>
              </li>
            ))}
          </ul>
        </noscript>
      ) : null}
      {contactEmail ? (
        <>
          <a
            href={`mailto:${contactEmail}?subject=${encodeURIComponent(subject)}`}
            className={styles.ask}
          >
            {t('ask')}
          </a>
          <p className={styles.note}>{t('askNote')}</p>
        </>
      ) : null}
    </div>
  )
}
