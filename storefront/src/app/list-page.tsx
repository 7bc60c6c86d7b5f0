import type { Image } from '@vitrine/shared-types/primitives/image'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { ProductList } from '@vitrine/shared-types/store-api/v1/product-list'
import type { Seo } from '@vitrine/shared-types/store-api/v1/context'
import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { Listing } from '../features/listing/components/listing.tsx'
import { loadList, loadWaysOut } from '../features/listing/loaders.ts'
import { hrefIn, type ListPlace } from '../features/listing/place.ts'
import { homePath } from '../i18n/paths.ts'
import { translate } from '../i18n/translate.ts'
import type { Reader } from '../ui/context.ts'
import { GoneNotice } from '../ui/gone.tsx'
import { type ListQuery, readListQuery } from '../ui/list-query.ts'
import section from '../ui/section.module.css'
import { listMetadata } from './list-metadata.ts'
import { metadataOrMissing, pageOrMissing } from './or-missing.tsx'
import { pageMetadata } from './page-metadata.ts'
import { readerOf, type SearchPageParams, slugOf, type SlugPageParams } from './reader-params.ts'

/** What a list is of. */
interface Subject {
  slug: string
  seo: Seo
  image: Image | null
}

interface Back {
  href: string
  label: string
}

/** How the lists of one kind differ from those of another. */
interface ListKind<Of extends Subject> {
  of: 'category' | 'brand' | 'collection'
  /** By a present or former slug, or the 404 page. */
  load: (slug: string, reader: Reader) => Promise<Of>
  pathOf: (locale: Locale, slug: string) => string
  /** What stands above the list. */
  header: (subject: Of, reader: Reader, list: ProductList) => ReactNode
  /** Where to go when it is taken down while somebody reads; the front page unless said. */
  back?: (locale: Locale) => Back
  /** Whether choosing a category within the list leads to the page of that category. */
  leadsToCategories?: boolean
  /** Whether some cards of the whole list stand larger than the others. */
  hasRhythm?: boolean
}

type Props = SlugPageParams & SearchPageParams

/** The page of a list with a subject, and what is told of it: the two exports of a route. */
export function listPage<Of extends Subject>(kind: ListKind<Of>) {
  return {
    generateMetadata: metadataOrMissing((props: Props) => metadataOf(kind, props)),
    Page: pageOrMissing((props: Props) => contentOf(kind, props)),
  }
}

async function metadataOf<Of extends Subject>(
  kind: ListKind<Of>,
  { params, searchParams }: Props,
): Promise<Metadata> {
  const reader = await readerOf(params)
  const { slug, seo, image } = await kind.load(await slugOf(params), reader)
  const query = await queryOf(kind, searchParams, reader)
  const { locale } = reader
  const { path, robots } = listMetadata(kind.pathOf(locale, slug), query, reader)
  const { title, description } = seo
  const page = String(query.page)
  return {
    ...pageMetadata({
      title: query.page > 1 ? translate(locale, 'meta')('page', { title, page }) : title,
      description,
      path,
      locale,
      image,
    }),
    ...(robots ? { robots } : {}),
  }
}

async function contentOf<Of extends Subject>(
  kind: ListKind<Of>,
  { params, searchParams }: Props,
): Promise<ReactNode> {
  const reader = await readerOf(params)
  const slug = await slugOf(params)
  const asked = await queryOf(kind, searchParams, reader)
  const scope = { [kind.of]: slug }
  const [subject, found] = await Promise.all([
    kind.load(slug, reader),
    loadList(scope, asked, reader),
  ])
  const place = placeOf(kind, subject, reader)
  if (subject.slug !== slug) permanentRedirect(hrefIn(place, asked))
  const isEmpty = found.list.pageInfo.total === 0
  const waysOut = isEmpty ? await loadWaysOut(scope, found.query, reader) : []
  const { back = toFrontPage } = kind
  const t = translate(reader.locale, 'gone')
  return (
    <div className={section.column}>
      <GoneNotice text={t(kind.of)} back={back(reader.locale)} />
      {kind.header(subject, reader, found.list)}
      <Listing {...found} place={place} waysOut={waysOut} rhythm={kind.hasRhythm ?? false} />
    </div>
  )
}

function placeOf<Of extends Subject>(kind: ListKind<Of>, { slug }: Of, reader: Reader): ListPlace {
  const { locale } = reader
  return {
    base: kind.pathOf(locale, slug),
    reader,
    fixed: fixedBy(kind),
    ...(kind.leadsToCategories && { categoryBase: (other) => kind.pathOf(locale, other) }),
  }
}

async function queryOf<Of extends Subject>(
  kind: ListKind<Of>,
  searchParams: SearchPageParams['searchParams'],
  { currency }: Reader,
): Promise<ListQuery> {
  return readListQuery(await searchParams, { currency, fixed: fixedBy(kind) })
}

/** A collection is no filter: its products may be narrowed to any category and maker. */
function fixedBy<Of extends Subject>({ of }: ListKind<Of>): 'category' | 'brand' | undefined {
  return of === 'collection' ? undefined : of
}

function toFrontPage(locale: Locale): Back {
  return { href: homePath(locale), label: translate(locale, 'gone')('home') }
}
