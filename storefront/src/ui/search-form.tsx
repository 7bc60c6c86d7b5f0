import Form from 'next/form'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { searchPath } from '../i18n/paths.ts'
import { translate } from '../i18n/translate.ts'
import styles from './search-form.module.css'

interface SearchFormProps {
  locale: Locale
  /** What was asked for, to be changed. */
  words?: string
}

/** One line to search with. Works without a script. */
export function SearchForm({ locale, words = '' }: SearchFormProps) {
  const t = translate(locale, 'search')
  return (
    <Form action={searchPath(locale)} className={styles.form} role="search">
      <label htmlFor="q" className="visually-hidden">
        {t('label')}
      </label>
      <input
        id="q"
        name="q"
        type="search"
        defaultValue={words}
        placeholder={t('placeholder')}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={200}
        required
        className={styles.input}
        key={words}
      />
      <button type="submit" className={styles.submit}>
        {t('submit')}
      </button>
    </Form>
  )
}
