import type { ProductList } from '@vitrine/shared-types/store-api/v1/products'
import { searchPath } from '../../../i18n/paths.ts'
import { translate } from '../../../i18n/translate.ts'
import type { Reader } from '../../../ui/context.ts'
import { type ListQuery, listHref } from '../../../ui/list-query.ts'
import { ListToolbar } from '../../../ui/list-toolbar.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { ProductGrid } from '../../../ui/product-grid.tsx'
import styles from './search-results.module.css'

interface SearchResultsProps {
  words: string
  list: ProductList
  query: ListQuery
  reader: Reader
}

/** What was found, to be sorted and paged through. */
export function SearchResults({ words, list, query, reader }: SearchResultsProps) {
  const t = translate(reader.locale, 'search')
  const base = searchPath(reader.locale)
  return (
    <div className={styles.results}>
      <ListToolbar
        action={base}
        query={query}
        count={t('results', { count: list.pageInfo.total, query: words })}
        locale={reader.locale}
        words={words}
        key={words + JSON.stringify(query)}
      />
      <div className={styles.grid}>
        <ProductGrid products={list.items} reader={reader} eager={2} />
      </div>
      <Pagination
        pageInfo={list.pageInfo}
        locale={reader.locale}
        hrefOf={(page) => listHref(base, { ...query, page }, words)}
      />
    </div>
  )
}
