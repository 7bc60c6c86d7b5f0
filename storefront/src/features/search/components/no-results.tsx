import type { ProductCard } from '@vitrine/shared-types/store-api/v1/products'
import { translate } from '../../../i18n/translate.ts'
import type { Reader } from '../../../ui/context.ts'
import { ProductGrid } from '../../../ui/product-grid.tsx'
import section from '../../../ui/section.module.css'
import styles from './no-results.module.css'

interface NoResultsProps {
  suggestions: ProductCard[]
  reader: Reader
  /** Where people ask for what they cannot find. */
  email: string | null
}

/** What to look at when nothing was found. */
export function NoResults({ suggestions, reader, email }: NoResultsProps) {
  const t = translate(reader.locale, 'search')
  return (
    <>
      {suggestions.length > 0 ? (
        <section>
          <h2 className={`${section.heading} ${styles.heading}`}>{t('suggestions')}</h2>
          <ProductGrid products={suggestions} reader={reader} level={3} />
        </section>
      ) : null}
      {email ? (
        <p className={styles.write}>
          {t('write')}{' '}
          <a href={`mailto:${email}`} className={styles.mail} lang="en">
            {email}
          </a>
        </p>
      ) : null}
    </>
  )
}
