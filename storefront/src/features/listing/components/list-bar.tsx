import { PRODUCT_SORTS } from '@vitrine/shared-types/store-api/v1/product-list'
import type { PageInfo } from '@vitrine/shared-types/primitives/page'
import { translate } from '../../../i18n/translate.ts'
import { listFields, type ListQuery } from '../../../ui/list-query.ts'
import { addressOf, hrefIn, type ListPlace } from '../place.ts'
import styles from './list-bar.module.css'
import { SortSelect } from './sort-select.tsx'

interface ListBarProps {
  query: ListQuery
  place: ListPlace
  pageInfo: PageInfo
  /** How many there are, in words. */
  count: string
}

/** How many there are, which of them are seen, and in which order. */
export function ListBar({ query, place, pageInfo, count }: ListBarProps) {
  const { locale } = place.reader
  const t = translate(locale, 'list')
  const sorts = translate(locale, 'category')
  const { page, limit, total, pageCount } = pageInfo
  const unsorted = { ...query, sort: 'featured' as const, page: 1 }
  return (
    <div className={styles.bar}>
      <p className={styles.count}>
        <span data-live="count">{count}</span>
        {pageCount > 1 && page <= pageCount ? (
          <span className={styles.span}>
            {t('span', {
              from: (page - 1) * limit + 1,
              to: Math.min(page * limit, total),
              total,
            })}
          </span>
        ) : null}
      </p>
      {total > 1 ? (
        <SortSelect
          key={query.sort}
          base={place.base}
          hidden={listFields(unsorted, addressOf(place))}
          current={query.sort}
          choices={PRODUCT_SORTS.map((sort) => ({
            sort,
            label: sort === 'featured' && place.words ? t('bestMatch') : sorts(`sorts.${sort}`),
            href: hrefIn(place, { ...unsorted, sort }),
          }))}
          words={{ sort: sorts('sort'), apply: sorts('apply') }}
        />
      ) : null}
    </div>
  )
}
