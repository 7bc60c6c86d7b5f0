import type { ProductList as List } from '@vitrine/shared-types/store-api/v1/products'
import { translate } from '../../../i18n/translate.ts'
import type { Reader } from '../../../ui/context.ts'
import { type ListQuery, listHref } from '../../../ui/list-query.ts'
import { ListToolbar } from '../../../ui/list-toolbar.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { ProductGrid } from '../../../ui/product-grid.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import styles from './product-list.module.css'

interface ProductListProps {
  /** The address of the list without its query. */
  base: string
  list: List
  query: ListQuery
  reader: Reader
  rhythm?: boolean
}

/** A list that people sort, narrow and page through. */
export function ProductList({ base, list, query, reader, rhythm = false }: ProductListProps) {
  const t = translate(reader.locale, 'category')
  return (
    <section aria-label={t('products')}>
      <ListToolbar
        action={base}
        query={query}
        count={t('count', { count: list.pageInfo.total })}
        locale={reader.locale}
        key={JSON.stringify(query)}
      />
      {list.items.length === 0 ? (
        <div className={styles.empty}>
          <p>{query.inStock ? t('emptyInStock') : t('empty')}</p>
          {query.inStock ? (
            <ShopLink href={listHref(base, { sort: query.sort })} className={styles.reset}>
              {t('showAll')}
            </ShopLink>
          ) : null}
        </div>
      ) : (
        <div className={styles.grid}>
          <ProductGrid products={list.items} reader={reader} rhythm={rhythm} eager={1} />
        </div>
      )}
      <Pagination
        pageInfo={list.pageInfo}
        locale={reader.locale}
        hrefOf={(page) => listHref(base, { ...query, page })}
      />
    </section>
  )
}
