import type { ReactNode } from 'react'
import { translate } from '../../../i18n/translate.ts'
import { countFilters } from '../../../ui/list-query.ts'
import { Pagination } from '../../../ui/pagination.tsx'
import { ProductGrid } from '../../../ui/product-grid.tsx'
import { type ChosenValue, chosenValues } from '../chosen.ts'
import { facetGroups } from '../facet-groups.ts'
import type { FoundList, WayOut } from '../loaders.ts'
import { hrefIn, type ListPlace } from '../place.ts'
import { Chips } from './chips.tsx'
import { FilterButton } from './filter-button.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { ListBar } from './list-bar.tsx'
import { ListNews } from './list-news.tsx'
import styles from './listing.module.css'
import { WaysOut } from './ways-out.tsx'

interface ListingProps extends FoundList {
  place: ListPlace
  /** How many there are, in words; “12 pieces” unless said otherwise. */
  count?: string
  /** For an empty list: what to take away from what is chosen. */
  waysOut?: WayOut[]
  /** Whether some cards of the whole list stand larger than the others. */
  rhythm?: boolean
  /** Above the list. */
  note?: ReactNode
}

/** A list that people narrow, sort and page through: the same for categories, makers and searches. */
export function Listing(props: ListingProps) {
  const { list, query, place, note, rhythm = false, waysOut = [] } = props
  const t = translate(place.reader.locale, 'list')
  const { pageInfo, items } = list
  const chosen = countFilters(query)
  const facets = list.facets ?? []
  const groups = facetGroups(facets, query, place)
  const values: ChosenValue[] = chosenValues(facets, query, place)
  const pieces = t('pieces', { count: pageInfo.total })
  const count = props.count ?? pieces
  const isPlain = chosen === 0 && query.sort === 'featured'
  return (
    <section
      aria-label={t('products')}
      className={groups.length > 0 ? `${styles.listing} ${styles.beside}` : styles.listing}
    >
      {groups.length > 0 ? (
        <FilterPanel
          groups={groups}
          query={query}
          place={place}
          chosen={chosen}
          show={pageInfo.total > 0 ? t('show', { pieces }) : t('close')}
        />
      ) : null}
      <div className={styles.main}>
        {note}
        <ListBar query={query} place={place} pageInfo={pageInfo} count={count} />
        <Chips chosen={values} query={query} place={place} />
        {items.length > 0 ? (
          <div className={styles.grid}>
            <ProductGrid
              products={items}
              reader={place.reader}
              rhythm={rhythm && isPlain}
              eager={2}
            />
          </div>
        ) : (
          <WaysOut query={query} place={place} values={values} ways={waysOut} />
        )}
        <Pagination
          pageInfo={pageInfo}
          locale={place.reader.locale}
          hrefOf={(page) => hrefIn(place, { ...query, page })}
        />
      </div>
      {groups.length > 0 ? (
        <FilterButton
          label={t('filter')}
          chosen={chosen}
          chosenWord={t('chosenCount', { count: chosen })}
        />
      ) : null}
      <ListNews text={count} address={hrefIn(place, query)} />
    </section>
  )
}
