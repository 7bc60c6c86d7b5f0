import type { Metadata } from 'next'
import { BrandList } from '../../../../features/catalogue/components/brand-list.tsx'
import { loadBrands } from '../../../../features/catalogue/loaders.ts'
import { brandsPath } from '../../../../i18n/paths.ts'
import { translate } from '../../../../i18n/translate.ts'
import { PageTitle } from '../../../../ui/page-title.tsx'
import section from '../../../../ui/section.module.css'
import { pageOrMissing } from '../../../or-missing.tsx'
import { pageMetadata } from '../../../page-metadata.ts'
import { type PageParams, readerOf } from '../../../reader-params.ts'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const { locale } = await readerOf(params)
  const t = translate(locale, 'brands')
  return pageMetadata({
    title: t('title'),
    description: t('intro'),
    path: brandsPath(locale),
    locale,
  })
}

export default pageOrMissing(async function BrandsPage({ params }: PageParams) {
  const reader = await readerOf(params)
  const brands = await loadBrands(reader)
  const t = translate(reader.locale, 'brands')
  return (
    <div className={section.column}>
      <PageTitle title={t('title')} lead={t('intro')} />
      <BrandList brands={brands} reader={reader} />
    </div>
  )
})
