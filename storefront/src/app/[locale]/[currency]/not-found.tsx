import type { Metadata } from 'next'
import Link from 'next/link'
import { currency, locale } from 'next/root-params'
import { loadTopCategories } from '../../../features/shell/loaders.ts'
import { homePath } from '../../../i18n/paths.ts'
import { translate } from '../../../i18n/translate.ts'
import { CategoryIndex } from '../../../ui/category-index.tsx'
import { SearchForm } from '../../../ui/search-form.tsx'
import section from '../../../ui/section.module.css'
import { readerOf } from '../../reader-params.ts'
import styles from './not-found.module.css'

export async function generateMetadata(): Promise<Metadata> {
  const reader = await rootReader()
  return { title: translate(reader.locale, 'notFound')('title') }
}

export default async function NotFound() {
  const reader = await rootReader()
  const t = translate(reader.locale, 'notFound')
  return (
    <div className={`${section.column} ${styles.page}`}>
      <div className={styles.words}>
        <h1 className={section.display}>{t('title')}</h1>
        <p className={section.lead}>{t('text')}</p>
      </div>
      <SearchForm locale={reader.locale} />
      <CategoryIndex
        heading={translate(reader.locale, 'search')('popular')}
        categories={await loadTopCategories(reader)}
        reader={reader}
      />
      <p>
        <Link href={homePath(reader.locale)} className={styles.home}>
          {t('home')}
        </Link>
      </p>
    </div>
  )
}

/** This file gets no parameters of its own; the root layout's can be asked for. */
function rootReader() {
  return readerOf(
    Promise.all([locale(), currency()]).then(([given, money]) => ({
      locale: given ?? '',
      currency: money ?? '',
    })),
  )
}
