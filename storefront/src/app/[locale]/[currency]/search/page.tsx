import type { Metadata } from 'next'
import { NoResults } from '../../../../features/search/components/no-results.tsx'
import { SearchResults } from '../../../../features/search/components/search-results.tsx'
import { loadSuggestions, searchProducts } from '../../../../features/search/loaders.ts'
import { loadTopCategories } from '../../../../features/shell/loaders.ts'
import { searchPath } from '../../../../i18n/paths.ts'
import { translate } from '../../../../i18n/translate.ts'
import { CategoryIndex } from '../../../../ui/category-index.tsx'
import type { Reader } from '../../../../ui/context.ts'
import { type ListQuery, readListQuery, single } from '../../../../ui/list-query.ts'
import { SearchForm } from '../../../../ui/search-form.tsx'
import section from '../../../../ui/section.module.css'
import { metadataOrMissing, pageOrMissing } from '../../../or-missing.tsx'
import { pageMetadata } from '../../../page-metadata.ts'
import { type PageParams, readerOf, type SearchPageParams } from '../../../reader-params.ts'
import styles from './search.module.css'

type Props = PageParams & SearchPageParams

export const generateMetadata = metadataOrMissing(
  async ({ params, searchParams }: Props): Promise<Metadata> => {
    const { locale } = await readerOf(params)
    const words = wordsOf(await searchParams)
    const t = translate(locale, 'meta')
    return {
      ...pageMetadata({
        title: words ? t('searchFor', { query: words }) : t('searchTitle'),
        path: searchPath(locale),
        locale,
      }),
      robots: { index: false, follow: true },
    }
  },
)

export default pageOrMissing(async function SearchPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const given = await searchParams
  const words = wordsOf(given)
  const t = translate(reader.locale, 'search')
  return (
    <div className={`${section.column} ${styles.page}`}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <SearchForm locale={reader.locale} words={words} />
      {words ? (
        <Found words={words} query={readListQuery(given)} reader={reader} />
      ) : (
        <>
          <p className={section.lead}>{t('hint')}</p>
          <CategoryIndex
            heading={t('popular')}
            categories={await loadTopCategories(reader)}
            reader={reader}
          />
        </>
      )}
    </div>
  )
})

async function Found({
  words,
  query,
  reader,
}: {
  words: string
  query: ListQuery
  reader: Reader
}) {
  const t = translate(reader.locale, 'search')
  const list = await searchProducts(words, query, reader)
  const { total } = list.pageInfo
  if (total > 0 || query.inStock) {
    return (
      <section>
        <h2 className="visually-hidden">{t('results', { count: total, query: words })}</h2>
        <SearchResults words={words} list={list} query={query} reader={reader} />
      </section>
    )
  }
  const [categories, suggestions] = await Promise.all([
    loadTopCategories(reader),
    loadSuggestions(reader),
  ])
  return (
    <>
      <section className={styles.none}>
        <h2 className={section.heading}>{t('noneTitle', { query: words })}</h2>
        <p className={section.lead}>{t('noneHelp')}</p>
      </section>
      <CategoryIndex heading={t('popular')} categories={categories} reader={reader} />
      <NoResults suggestions={suggestions} reader={reader} />
    </>
  )
}

/** What was asked for; the contract takes up to 200 characters. */
function wordsOf(params: Awaited<SearchPageParams['searchParams']>): string {
  return (single(params['q']) ?? '').trim().slice(0, 200)
}
