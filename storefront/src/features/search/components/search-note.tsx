import type { SearchNote as Note } from '@vitrine/shared-types/store-api/v1/search-note'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { translate } from '../../../i18n/translate.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import styles from './search-note.module.css'

interface SearchNoteProps {
  note: Note | null
  /** What was asked for. */
  words: string
  /** Whether just these words were asked for. */
  isVerbatim: boolean
  /** The same search the other way: verbatim, or not. */
  otherWay: string
  locale: Locale
}

/** Says so when something else was looked for than what was asked, and leads to what was asked. */
export function SearchNote({ note, words, isVerbatim, otherWay, locale }: SearchNoteProps) {
  if (!note || (note.corrected === null && !note.isRelaxed && !isVerbatim)) return null
  const t = translate(locale, 'search')
  const other = (text: string) => (
    <ShopLink href={otherWay} rel="nofollow" className={styles.other}>
      {text}
    </ShopLink>
  )
  return (
    <div className={styles.note} data-search-note>
      {note.corrected === null ? null : (
        <p className={styles.line}>
          <strong className={styles.main}>{t('correctedTo', { corrected: note.corrected })}</strong>
          {other(t('insteadFor', { query: words }))}
        </p>
      )}
      {isVerbatim ? (
        <p className={styles.line}>
          <span>{t('verbatim', { query: words })}</span>
          {other(t('similar'))}
        </p>
      ) : null}
      {note.isRelaxed ? <p>{t('relaxed')}</p> : null}
    </div>
  )
}
