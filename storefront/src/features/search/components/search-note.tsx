import type { SearchNote as Note } from '@vitrine/shared-types/store-api/v1/search-note'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { translate } from '../../../i18n/translate.ts'
import styles from './search-note.module.css'

interface SearchNoteProps {
  note: Note | null
  /** What was asked for. */
  words: string
  locale: Locale
}

/** Says so when something else was looked for than what was asked. */
export function SearchNote({ note, words, locale }: SearchNoteProps) {
  if (!note || (note.corrected === null && !note.isRelaxed)) return null
  const t = translate(locale, 'search')
  return (
    <div className={styles.note} data-search-note>
      {note.corrected === null ? null : (
        <p>
          <strong className={styles.main}>{t('correctedTo', { corrected: note.corrected })}</strong>{' '}
          <span className={styles.aside}>{t('insteadOf', { query: words })}</span>
        </p>
      )}
      {note.isRelaxed ? <p>{t('relaxed')}</p> : null}
    </div>
  )
}
