import type { PageInfo } from '@vitrine/shared-types/primitives/page'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { translate } from '../i18n/translate.ts'
import { GAP, pageSteps } from './pagination-rules.ts'
import { ShopLink } from './shop-link.tsx'
import styles from './pagination.module.css'

interface PaginationProps {
  pageInfo: PageInfo
  locale: Locale
  hrefOf: (page: number) => string
}

/** Real links to the other pages of a list. Nothing when there is only one. */
export function Pagination({ pageInfo, locale, hrefOf }: PaginationProps) {
  const t = translate(locale, 'pagination')
  const { page, pageCount } = pageInfo
  if (pageCount <= 1) return null
  return (
    <nav aria-label={t('label')} className={styles.pagination}>
      {page > 1 ? (
        <ShopLink href={hrefOf(page - 1)} rel="prev" className={styles.step}>
          ← {t('previous')}
        </ShopLink>
      ) : (
        <span />
      )}
      <ol className={styles.pages}>
        {pageSteps(page, pageCount).map((step, index) => (
          <li key={index}>
            {step === GAP ? (
              <span className={styles.gap}>…</span>
            ) : (
              <ShopLink
                href={hrefOf(step)}
                className={styles.page}
                aria-label={t('page', { page: String(step) })}
                aria-current={step === page ? 'page' : undefined}
              >
                {step}
              </ShopLink>
            )}
          </li>
        ))}
      </ol>
      {page < pageCount ? (
        <ShopLink href={hrefOf(page + 1)} rel="next" className={styles.step}>
          {t('next')} →
        </ShopLink>
      ) : (
        <span />
      )}
    </nav>
  )
}
