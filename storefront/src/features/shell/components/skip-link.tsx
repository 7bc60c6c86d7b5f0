import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { translate } from '../../../i18n/translate.ts'
import styles from './skip-link.module.css'

/** Past the header, for those who go by keyboard. */
export function SkipLink({ locale }: { locale: Locale }) {
  return (
    <a href="#content" className={styles.skip}>
      {translate(locale, 'shell')('skip')}
    </a>
  )
}
