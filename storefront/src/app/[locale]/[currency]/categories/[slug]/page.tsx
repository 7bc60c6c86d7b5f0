import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { CategoryHeader } from '../../../../../features/catalogue/components/category-header.tsx'
import { loadCategory } from '../../../../../features/catalogue/loaders.ts'
import { Listing } from '../../../../../features/listing/components/listing.tsx'
import { loadList, loadWaysOut } from '../../../../../features/listing/loaders.ts'
import { hrefIn, type ListPlace } from '../../../../../features/listing/place.ts'
import { categoryPath, homePath } from '../../../../../i18n/paths.ts'
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
    const category = await loadCategory(await slugOf(params), reader)
    const query = await queryOf(searchParams, reader)
    const base = categoryPath(reader.locale, category.slug)
    const { path, robots } = listMetadata(base, query, reader)
    const t = translate(reader.locale, 'meta')
    const { title, description } = category.seo
    const page = String(query.page)
    return {
      ...pageMetadata({
        title: query.page > 1 ? t('page', { title, page }) : title,
        description,
        path,
        locale: reader.locale,
        image: category.image,
      }),
      ...(robots ? { robots } : {}),
    }
  },
)

export default pageOrMissing(async function CategoryPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const slug = await slugOf(params)
  const asked = await queryOf(searchParams, reader)
  const scope = { category: slug }
  const [category, found] = await Promise.all([
    loadCategory(slug, reader),
    loadList(scope, asked, reader),
  ])
  const place: ListPlace = {
    base: categoryPath(reader.locale, category.slug),
    reader,
    fixed: 'category',
    categoryBase: (other) => categoryPath(reader.locale, other),
  }
  if (category.slug !== slug) permanentRedirect(hrefIn(place, asked))
  const isEmpty = found.list.pageInfo.total === 0
  const waysOut = isEmpty ? await loadWaysOut(scope, found.query, reader) : []
  const t = translate(reader.locale, 'gone')
  return (
    <div className={section.column}>
      <GoneNotice text={t('category')} back={{ href: homePath(reader.locale), label: t('home') }} />
      <CategoryHeader
        category={category}
        reader={reader}
        isTreeBeside={found.list.facets !== null}
      />
      <Listing {...found} place={place} waysOut={waysOut} rhythm />
    </div>
  )
})

async function queryOf(searchParams: SearchPageParams['searchParams'], { currency }: Reader) {
  return readListQuery(await searchParams, { currency, fixed: 'category' })
}
