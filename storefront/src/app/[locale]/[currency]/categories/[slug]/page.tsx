import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { CategoryHeader } from '../../../../../features/catalogue/components/category-header.tsx'
import { ProductList } from '../../../../../features/catalogue/components/product-list.tsx'
import { loadCategory, loadProducts } from '../../../../../features/catalogue/loaders.ts'
import { categoryPath, homePath } from '../../../../../i18n/paths.ts'
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

export const generateMetadata = metadataOrMissing(
  async ({ params, searchParams }: Props): Promise<Metadata> => {
    const reader = await readerOf(params)
    const category = await loadCategory(await slugOf(params), reader)
    const { page } = readListQuery(await searchParams)
    const t = translate(reader.locale, 'meta')
    const { title } = category.seo
    return pageMetadata({
      title: page > 1 ? t('page', { title, page: String(page) }) : title,
      description: category.seo.description,
      path: listHref(categoryPath(reader.locale, category.slug), { page }),
      locale: reader.locale,
      image: category.image,
    })
  },
)

export default pageOrMissing(async function CategoryPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const slug = await slugOf(params)
  const query = readListQuery(await searchParams)
  const [category, list] = await Promise.all([
    loadCategory(slug, reader),
    loadProducts({ category: slug }, query, reader),
  ])
  const base = categoryPath(reader.locale, category.slug)
  if (category.slug !== slug) permanentRedirect(listHref(base, query))
  const t = translate(reader.locale, 'gone')
  return (
    <div className={section.column}>
      <GoneNotice text={t('category')} back={{ href: homePath(reader.locale), label: t('home') }} />
      <CategoryHeader category={category} reader={reader} />
      <ProductList base={base} list={list} query={query} reader={reader} rhythm />
    </div>
  )
})
