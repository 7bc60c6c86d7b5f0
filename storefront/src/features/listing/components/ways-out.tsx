import { translate } from '../../../i18n/translate.ts'
import type { ListQuery } from '../../../ui/list-query.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { withoutFilters } from '../change-query.ts'
import type { ChosenValue } from '../chosen.ts'
import type { WayOut } from '../loaders.ts'
import { hrefIn, type ListPlace } from '../place.ts'
import styles from './ways-out.module.css'

interface WaysOutProps {
  query: ListQuery
  place: ListPlace
  values: ChosenValue[]
  ways: WayOut[]
}

/** In place of an empty list: which of the chosen values stands in the way, and what it would bring. */
export function WaysOut({ query, place, values, ways }: WaysOutProps) {
  const t = translate(place.reader.locale, 'list')
  if (values.length === 0) {
    return (
      <div className={styles.empty}>
        <p className={styles.title}>{query.page > 1 ? t('noSuchPage') : t('empty')}</p>
        {query.page > 1 ? (
          <ShopLink href={hrefIn(place, { ...query, page: 1 })} className={styles.clear}>
            {t('firstPage')}
          </ShopLink>
        ) : null}
      </div>
    )
  }
  const links = ways.flatMap(({ without, count }) => {
    const href = hrefIn(place, without)
    const value = values.find((one) => one.without === href)
    return value ? [{ href, label: value.label, count }] : []
  })
  return (
    <div className={styles.empty} data-ways-out>
      <h2 className={styles.title}>{t('nothingFits')}</h2>
      {links.length > 0 ? (
        <>
          <p className={styles.text}>{t('takeAway')}</p>
          <ul className={styles.ways}>
            {links.map(({ href, label, count }) => (
              <li key={href}>
                <ShopLink href={href} rel="nofollow" scroll={false} className={styles.way}>
                  <span>{t('without', { label })}</span>
                  <span className={styles.count}>{t('pieces', { count })}</span>
                </ShopLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <ShopLink href={hrefIn(place, withoutFilters(query))} scroll={false} className={styles.clear}>
        {t('clear')}
      </ShopLink>
    </div>
  )
}
