import { translate } from '../../../i18n/translate.ts'
import { listFields, type ListQuery } from '../../../ui/list-query.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { withoutFilters } from '../change-query.ts'
import type { FacetGroup } from '../facet-groups.ts'
import { addressOf, hrefIn, type ListPlace } from '../place.ts'
import { FilterDrawer } from './filter-drawer.tsx'
import { FacetList } from './facet-list.tsx'
import styles from './filter-panel.module.css'
import { PriceForm } from './price-form.tsx'

/** The name by which the button opens the drawer. */
export const PANEL_ID = 'filters'

/** So many facets show their values at first; the others are a press away. */
const OPEN = 7

interface FilterPanelProps {
  groups: FacetGroup[]
  query: ListQuery
  place: ListPlace
  /** How many products there are, in words. */
  show: string
  chosen: number
}

/**
 * Everything a list can be narrowed by: beside it where there is room, elsewhere a drawer. A popover
 * opens without a script; where there is room the style sheet shows it as a part of the page.
 */
export function FilterPanel({ groups, query, place, show, chosen }: FilterPanelProps) {
  const { locale, currency } = place.reader
  const t = translate(locale, 'list')
  const priceWords = { label: t('price'), min: t('min'), max: t('max'), apply: t('apply') }
  const others = { ...query, price: null, page: 1 }
  return (
    <FilterDrawer id={PANEL_ID} label={t('filter')} className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.title} tabIndex={-1}>
          {t('filter')}
        </h2>
        <button
          type="button"
          popoverTarget={PANEL_ID}
          popoverTargetAction="hide"
          className={styles.close}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.cross}>
            <path d="m5 5 14 14M19 5 5 19" />
          </svg>
          <span className="visually-hidden">{t('close')}</span>
        </button>
      </div>
      <div className={styles.facets}>
        {groups.map((group, index) => (
          <div key={group.key}>
            <FacetList
              group={group}
              locale={locale}
              isOpen={index < OPEN || group.choices.some(({ isSelected }) => isSelected)}
              foot={
                group.key === 'price' ? (
                  <PriceForm
                    key={JSON.stringify(query.price)}
                    base={place.base}
                    hidden={listFields(others, addressOf(place))}
                    // A chosen range says so itself.
                    price={group.choices.some(({ isSelected }) => isSelected) ? null : query.price}
                    currency={currency}
                    words={priceWords}
                  />
                ) : null
              }
            />
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        {chosen > 0 ? (
          <ShopLink
            href={hrefIn(place, withoutFilters(query))}
            scroll={false}
            className={styles.clear}
          >
            {t('clear')}
          </ShopLink>
        ) : null}
        <button
          type="button"
          popoverTarget={PANEL_ID}
          popoverTargetAction="hide"
          className={styles.show}
        >
          {show}
        </button>
      </div>
    </FilterDrawer>
  )
}
