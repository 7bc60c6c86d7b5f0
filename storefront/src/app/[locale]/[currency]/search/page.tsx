import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Listing } from '../../../../features/listing/components/listing.tsx'
import {
  type FoundList,
  type ListScope,
  loadList,
  loadWaysOut,
  type WayOut,
} from '../../../../features/listing/loaders.ts'
import { hrefIn, type ListPlace } from '../../../../features/listing/place.ts'
import { NoResults } from '../../../../features/search/components/no-results.tsx'
import { SearchBox } from '../../../../features/search/components/search-box.tsx'
import { SearchNote } from '../../../../features/search/components/search-note.tsx'
import { SearchSteps } from '../../../../features/search/components/search-steps.tsx'
import { loadSuggestions } from '../../../../features/search/loaders.ts'
import { boxWords } from '../../../../features/search/words.ts'
import { loadShell, loadTopCategories } from '../../../../features/shell/loaders.ts'
import { searchPath } from '../../../../i18n/paths.ts'
import { translate } from '../../../../i18n/translate.ts'
import { CategoryIndex } from '../../../../ui/category-index.tsx'
import type { Reader } from '../../../../ui/context.ts'
import {
  countFilters,
  type ListQuery,
  PAGE_SIZE,
  readListQuery,
  readVerbatim,
  single,
} from '../../../../ui/list-query.ts'
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
        description: translate(locale, 'search')('hint'),
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
  const isVerbatim = readVerbatim(given)
  const scope: ListScope = { q: words, ...(isVerbatim && { verbatim: 'true' }) }
  // Awaited here and not below: the page says of what it was made once it is made.
  const found = words ? await loadList(scope, readListQuery(given, reader), reader) : null
  const t = translate(reader.locale, 'search')
  return (
    <div className={`${section.column} ${styles.page}`}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <SearchBox id="q" reader={reader} words={boxWords(reader.locale)} value={words} isOver />
      {found ? (
        <Found
          words={words}
          isVerbatim={isVerbatim}
          waysOut={await waysOutOf(scope, found, reader)}
          found={found}
          reader={reader}
        />
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

interface FoundProps {
  words: string
  isVerbatim: boolean
  found: FoundList
  waysOut: WayOut[]
  reader: Reader
}

function Found({ words, isVerbatim, found: { list, query }, waysOut, reader }: FoundProps) {
  const { locale } = reader
  const { total, page } = list.pageInfo
  const isWhole = isWholeList(query)
  const place: ListPlace = { base: searchPath(locale), reader, words, isVerbatim }
  const note = (
    <SearchNote
      note={list.search}
      words={words}
      isVerbatim={isVerbatim}
      otherWay={hrefIn({ ...place, isVerbatim: !isVerbatim }, {})}
      locale={locale}
    />
  )
  const count = translate(locale, 'search')('results', {
    count: total,
    query: list.search?.corrected ?? words,
  })
  return (
    <SearchSteps
      words={words}
      locale={locale}
      total={isWhole ? total : null}
      first={(page - 1) * PAGE_SIZE + 1}
    >
      {total === 0 && isWhole ? (
        <Nothing words={words} note={note} reader={reader} />
      ) : (
        <section>
          <h2 className="visually-hidden">{count}</h2>
          <Listing
            list={list}
            query={query}
            place={place}
            waysOut={waysOut}
            count={count}
            note={note}
          />
        </section>
      )}
    </SearchSteps>
  )
}

const isWholeList = (query: ListQuery) => countFilters(query) === 0 && query.page === 1

async function waysOutOf(scope: ListScope, { list, query }: FoundList, reader: Reader) {
  if (list.pageInfo.total > 0 || isWholeList(query)) return []
  return loadWaysOut(scope, query, reader)
}

interface NothingProps {
  words: string
  note: ReactNode
  reader: Reader
}

async function Nothing({ words, note, reader }: NothingProps) {
  const t = translate(reader.locale, 'search')
  const [categories, suggestions, { settings }] = await Promise.all([
    loadTopCategories(reader),
    loadSuggestions(reader),
    loadShell(reader),
  ])
  return (
    <div className={styles.nothing}>
      <section className={styles.none}>
        <h2 className={section.heading}>{t('noneTitle', { query: words })}</h2>
        <p className={section.lead}>{t('noneHelp')}</p>
        {note}
      </section>
      <CategoryIndex heading={t('popular')} categories={categories} reader={reader} />
      <NoResults suggestions={suggestions} reader={reader} email={settings.contactEmail} />
    </div>
  )
}

/** What was asked for; the contract takes up to 200 characters. */
function wordsOf(params: Awaited<SearchPageParams['searchParams']>): string {
  return (single(params['q']) ?? '').trim().slice(0, 200)
}
