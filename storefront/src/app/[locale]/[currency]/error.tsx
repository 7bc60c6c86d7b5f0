'use client'

import Link from 'next/link'
import { useParams } from 'next/navigation'
import { LOCALES } from '../../../i18n/contract-lists.ts'
import { homePath } from '../../../i18n/paths.ts'
import { ERROR_WORDS } from '../../../i18n/error-words.ts'
import section from '../../../ui/section.module.css'
import styles from './not-found.module.css'

/** A page that could not be made. The shop around it stays. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const params = useParams()
  const locale = LOCALES.find((known) => known === params['locale']) ?? 'en'
  const words = ERROR_WORDS[locale]
  return (
    <div className={`${section.column} ${styles.page}`}>
      <div className={styles.words}>
        <h1 className={section.display}>{words.title}</h1>
        <p className={section.lead}>{words.text}</p>
      </div>
      <p>
        <button type="button" onClick={reset} className={styles.home}>
          {words.retry}
        </button>
      </p>
      <p>
        <Link href={homePath(locale)} className={styles.home}>
          {words.home}
        </Link>
      </p>
    </div>
  )
}
