import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { BrandHeader } from '../../../../../features/catalogue/components/brand-header.tsx'
import { loadBrand } from '../../../../../features/catalogue/loaders.ts'
import { Listing } from '../../../../../features/listing/components/listing.tsx'
import { loadList, loadWaysOut } from '../../../../../features/listing/loaders.ts'
import { hrefIn, type ListPlace } from '../../../../../features/listing/place.ts'
import { brandPath, brandsPath } from '../../../../../i18n/paths.ts'
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
    const brand = await loadBrand(await slugOf(params), reader)
    const query = await queryOf(searchParams, reader)
    const base = brandPath(reader.locale, brand.slug)
    const { path, robots } = listMetadata(base, query, reader)
    const t = translate(reader.locale, 'meta')
    const { title, description } = brand.seo
    return {
      ...pageMetadata({
        title: query.page > 1 ? t('page', { title, page: String(query.page) }) : title,
        description,
        path,
        locale: reader.locale,
        image: brand.image,
      }),
      ...(robots ? { robots } : {}),
    }
  },
)

export default pageOrMissing(async function BrandPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const slug = await slugOf(params)
  const asked = await queryOf(searchParams, reader)
  const scope = { brand: slug }
  const [brand, found] = await Promise.all([
    loadBrand(slug, reader),
    loadList(scope, asked, reader),
  ])
  const base = brandPath(reader.locale, brand.slug)
  const place: ListPlace = { base, reader, fixed: 'brand' }
  if (brand.slug !== slug) permanentRedirect(hrefIn(place, asked))
  const isEmpty = found.list.pageInfo.total === 0
  const waysOut = isEmpty ? await loadWaysOut(scope, found.query, reader) : []
  const t = translate(reader.locale, 'gone')
  return (
    <div className={section.column}>
      <GoneNotice
        text={t('brand')}
        back={{ href: brandsPath(reader.locale), label: t('brands') }}
      />
      <BrandHeader brand={brand} reader={reader} />
      <Listing {...found} place={place} waysOut={waysOut} />
    </div>
  )
})

async function queryOf(searchParams: SearchPageParams['searchParams'], { currency }: Reader) {
  return readListQuery(await searchParams, { currency, fixed: 'brand' })
}
