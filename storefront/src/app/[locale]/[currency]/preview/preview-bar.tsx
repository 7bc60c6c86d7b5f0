import type { DraftPreview } from '@vitrine/shared-types/previews/draft-preview'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import styles from './preview-bar.module.css'
import { PREVIEW_WORDS } from './preview-words.ts'
import { TimeLeft } from './time-left.tsx'

interface PreviewBarProps {
  draft: Pick<DraftPreview, 'state' | 'lacks'>
  expiresAt: Date
  readAt: Date
  locale: Locale
}

/** Says what this page is, so that nobody takes a draft for the shop. */
export function PreviewBar({ draft, expiresAt, readAt, locale }: PreviewBarProps) {
  const words = PREVIEW_WORDS[locale]
  const { title, text } = words.states[draft.state]
  const lacking = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    draft.lacks.map((lack) => words.lacking[lack]),
  )
  return (
    <aside className={styles.bar} aria-label={words.label} data-state={draft.state}>
      <p className={styles.words}>
        <strong className={styles.title}>
          <span className={styles.dot} aria-hidden="true" />
          {title}
        </strong>
        <span>{text}</span>
        {lacking === '' ? null : (
          <span className={styles.lacks}>
            {words.lacks} {lacking}.
          </span>
        )}
      </p>
      <p className={styles.time}>
        <TimeLeft until={expiresAt.toISOString()} now={readAt.getTime()} words={words} />
      </p>
    </aside>
  )
}
