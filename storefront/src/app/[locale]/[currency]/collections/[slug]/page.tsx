import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { CollectionHeader } from '../../../../../features/listing/components/collection-header.tsx'
import { Listing } from '../../../../../features/listing/components/listing.tsx'
import { loadCollection, loadList, loadWaysOut } from '../../../../../features/listing/loaders.ts'
import { hrefIn, type ListPlace } from '../../../../../features/listing/place.ts'
import { collectionPath, homePath } from '../../../../../i18n/paths.ts'
import { translate } from '../../../../../i18n/translate.ts'
import type { Reader } from '../../../../../ui/context.ts'
import { GoneNotice } from '../../../../../ui/gone.tsx'
import { readListQuery } from '../../../../../ui/list-query.ts'
import section from '../../../../../ui/section.module.css'
import { listMetadata } from '../../../../list-metadata.ts'
import { metadataOrMissing, pageOrMissing } from '../../../../or-missing.tsx'
import { pageMetadata } from '../../../../page-metadata.ts'
import {
  readerOf,
  type SearchPageParams,
  slugOf,
  type SlugPageParams,
} from '../../../../reader-params.ts'

type Props = SlugPageParams & SearchPageParams

export const generateMetadata = metadataOrMissing(
  async ({ params, searchParams }: Props): Promise<Metadata> => {
    const reader = await readerOf(params)
    const collection = await loadCollection(await slugOf(params), reader)
    const query = await queryOf(searchParams, reader)
    const base = collectionPath(reader.locale, collection.slug)
    const { path, robots } = listMetadata(base, query, reader)
    const t = translate(reader.locale, 'meta')
    const { title, description } = collection.seo
    return {
      ...pageMetadata({
        title: query.page > 1 ? t('page', { title, page: String(query.page) }) : title,
        description,
        path,
        locale: reader.locale,
        image: collection.image,
      }),
      ...(robots ? { robots } : {}),
    }
  },
)

export default pageOrMissing(async function CollectionPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const slug = await slugOf(params)
  const asked = await queryOf(searchParams, reader)
  const collection = await loadCollection(slug, reader)
  const base = collectionPath(reader.locale, collection.slug)
  const place: ListPlace = { base, reader }
  if (collection.slug !== slug) permanentRedirect(hrefIn(place, asked))
  const scope = { collection: collection.slug }
  const found = await loadList(scope, asked, reader)
  const isEmpty = found.list.pageInfo.total === 0
  const waysOut = isEmpty ? await loadWaysOut(scope, found.query, reader) : []
  const t = translate(reader.locale, 'gone')
  return (
    <div className={section.column}>
      <GoneNotice
        text={t('collection')}
        back={{ href: homePath(reader.locale), label: t('home') }}
      />
      <CollectionHeader collection={collection} reader={reader} />
      <Listing {...found} place={place} waysOut={waysOut} rhythm />
    </div>
  )
})

async function queryOf(searchParams: SearchPageParams['searchParams'], { currency }: Reader) {
  return readListQuery(await searchParams, { currency })
}
