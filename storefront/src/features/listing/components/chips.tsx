import { translate } from '../../../i18n/translate.ts'
import type { ListQuery } from '../../../ui/list-query.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { withoutFilters } from '../change-query.ts'
import type { ChosenValue } from '../chosen.ts'
import { hrefIn, type ListPlace } from '../place.ts'
import styles from './chips.module.css'

interface ChipsProps {
  chosen: ChosenValue[]
  query: ListQuery
  place: ListPlace
}

/** What is chosen, each to be taken away. */
export function Chips({ chosen, query, place }: ChipsProps) {
  if (chosen.length === 0) return null
  const t = translate(place.reader.locale, 'list')
  return (
    <ul className={styles.chips} aria-label={t('chosenValues')} data-chips>
      {chosen.map(({ key, label, swatch, without }) => (
        <li key={key}>
          <ShopLink
            href={without}
            rel="nofollow"
            scroll={false}
            className={styles.chip}
            aria-label={t('remove', { label })}
          >
            {swatch ? <span className={styles.swatch} style={{ backgroundColor: swatch }} /> : null}
            {label}
            <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.cross}>
              <path d="m2.5 2.5 7 7M9.5 2.5l-7 7" />
            </svg>
          </ShopLink>
        </li>
      ))}
      <li>
        <ShopLink
          href={hrefIn(place, withoutFilters(query))}
          scroll={false}
          className={styles.clear}
        >
          {t('clear')}
        </ShopLink>
      </li>
    </ul>
  )
}
