import { PRODUCT_SORTS } from '@vitrine/shared-types/store-api/v1/products'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { translate } from '../i18n/translate.ts'
import { AutoSubmit } from './auto-submit.tsx'
import type { ListQuery } from './list-query.ts'
import styles from './list-toolbar.module.css'

interface ListToolbarProps {
  /** Where the form leads: the address of the list itself. */
  action: string
  query: ListQuery
  /** How many there are, in words. */
  count: string
  locale: Locale
  /** The searched words, which the form must keep. */
  words?: string
}

/** How many there are, in which order, and whether sold-out ones count. A form that needs no script. */
export function ListToolbar({ action, query, count, locale, words }: ListToolbarProps) {
  const t = translate(locale, 'category')
  return (
    <AutoSubmit action={action} className={styles.toolbar} label={t('filters')}>
      <p className={styles.count} data-live="count">
        {count}
      </p>
      {words ? <input type="hidden" name="q" value={words} /> : null}
      <label className={styles.toggle}>
        <input type="checkbox" name="stock" value="in" defaultChecked={query.inStock} />
        <span>{t('inStock')}</span>
      </label>
      <label className={styles.sort}>
        <span className={styles.sortLabel}>{t('sort')}</span>
        <select name="sort" defaultValue={query.sort} className={styles.select}>
          {PRODUCT_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sorts.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button type="submit" className={styles.apply}>
          {t('apply')}
        </button>
      </noscript>
    </AutoSubmit>
  )
}
