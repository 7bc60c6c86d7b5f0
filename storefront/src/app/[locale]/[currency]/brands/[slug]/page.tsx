import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { BrandHeader } from '../../../../../features/catalogue/components/brand-header.tsx'
import { ProductList } from '../../../../../features/catalogue/components/product-list.tsx'
import { loadBrand, loadProducts } from '../../../../../features/catalogue/loaders.ts'
import { brandPath, brandsPath } from '../../../../../i18n/paths.ts'
import { translate } from '../../../../../i18n/translate.ts'
import { GoneNotice } from '../../../../../ui/gone.tsx'
import { listHref, readListQuery } from '../../../../../ui/list-query.ts'
import section from '../../../../../ui/section.module.css'
import { metadataOrMissing, pageOrMissing } from '../../../../or-missing.tsx'
import { pageMetadata } from '../../../../page-metadata.ts'
import {
  readerOf,
  type SearchPageParams,
  slugOf,
  type SlugPageParams,
} from '../../../../reader-params.ts'

type Props = SlugPageParams & SearchPageParams

export const generateMetadata = metadataOrMissing(async ({ params }: Props): Promise<Metadata> => {
  const reader = await readerOf(params)
  const brand = await loadBrand(await slugOf(params), reader)
  return pageMetadata({
    title: brand.seo.title,
    description: brand.seo.description,
    path: brandPath(reader.locale, brand.slug),
    locale: reader.locale,
    image: brand.image,
  })
})

export default pageOrMissing(async function BrandPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const slug = await slugOf(params)
  const query = readListQuery(await searchParams)
  const [brand, list] = await Promise.all([
    loadBrand(slug, reader),
    loadProducts({ brand: slug }, query, reader),
  ])
  const base = brandPath(reader.locale, brand.slug)
  if (brand.slug !== slug) permanentRedirect(listHref(base, query))
  const t = translate(reader.locale, 'gone')
  return (
    <div className={section.column}>
      <GoneNotice
        text={t('brand')}
        back={{ href: brandsPath(reader.locale), label: t('brands') }}
      />
      <BrandHeader brand={brand} reader={reader} />
      <ProductList base={base} list={list} query={query} reader={reader} />
    </div>
  )
})
