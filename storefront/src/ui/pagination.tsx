import Link from 'next/link'
import type { PageInfo } from '@vitrine/shared-types/primitives/page'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { translate } from '../i18n/translate.ts'
import { GAP, pageSteps } from './pagination-rules.ts'
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
        <Link href={hrefOf(page - 1)} rel="prev" className={styles.step}>
          ← {t('previous')}
        </Link>
      ) : (
        <span />
      )}
      <ol className={styles.pages}>
        {pageSteps(page, pageCount).map((step, index) => (
          <li key={index}>
            {step === GAP ? (
              <span className={styles.gap}>…</span>
            ) : (
              <Link
                href={hrefOf(step)}
                className={styles.page}
                aria-label={t('page', { page: String(step) })}
                aria-current={step === page ? 'page' : undefined}
              >
                {step}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {page < pageCount ? (
        <Link href={hrefOf(page + 1)} rel="next" className={styles.step}>
          {t('next')} →
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}
