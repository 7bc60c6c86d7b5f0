import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadProduct } from '../../../../../../features/catalogue/loaders.ts'
import { ReviewItems } from '../../../../../../features/reviews/components/review-items.tsx'
import { ReviewSummary } from '../../../../../../features/reviews/components/review-summary.tsx'
import { loadReviews } from '../../../../../../features/reviews/loaders.ts'
import { loadShell } from '../../../../../../features/shell/loaders.ts'
import { reviewsPath } from '../../../../../../i18n/account-paths.ts'
import { fill } from '../../../../../../i18n/fill.ts'
import { productPath } from '../../../../../../i18n/paths.ts'
import { rawWords } from '../../../../../../i18n/raw-words.ts'
import { Breadcrumbs } from '../../../../../../ui/breadcrumbs.tsx'
import { readListQuery } from '../../../../../../ui/list-query.ts'
import { PageTitle } from '../../../../../../ui/page-title.tsx'
import { Pagination } from '../../../../../../ui/pagination.tsx'
import section from '../../../../../../ui/section.module.css'
import { translate } from '../../../../../../i18n/translate.ts'
import { metadataOrMissing, pageOrMissing } from '../../../../../or-missing.tsx'
import { pageMetadata } from '../../../../../page-metadata.ts'
import {
  readerOf,
  type SearchPageParams,
  slugOf,
  type SlugPageParams,
} from '../../../../../reader-params.ts'
import styles from './reviews.module.css'

type Props = SlugPageParams & SearchPageParams

export const generateMetadata = metadataOrMissing(async ({ params }: Props): Promise<Metadata> => {
  const reader = await readerOf(params)
  const product = await loadProduct(await slugOf(params), reader)
  return pageMetadata({
    title: fill(rawWords(reader.locale, 'reviews').pageTitle, { title: product.title }),
    path: reviewsPath(reader.locale, product.slug),
    locale: reader.locale,
    image: product.image,
  })
})

export default pageOrMissing(async function ReviewsPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const slug = await slugOf(params)
  const { page } = readListQuery(await searchParams, reader)
  const [product, list, { settings }] = await Promise.all([
    loadProduct(slug, reader),
    loadReviews(slug, page, reader),
    loadShell(reader),
  ])
  if (!product.rating || list.items.length === 0) notFound()
  const words = rawWords(reader.locale, 'reviews')
  return (
    <div className={section.column}>
      <Breadcrumbs
        label={translate(reader.locale, 'category')('breadcrumbs')}
        crumbs={[{ title: product.title, href: productPath(reader.locale, product.slug) }]}
      />
      <PageTitle title={fill(words.pageTitle, { title: product.title })} />
      <div className={styles.page}>
        <ReviewSummary rating={product.rating} counts={list.counts} words={words} />
        <div>
          <ReviewItems
            reviews={list.items}
            reader={reader}
            words={words}
            shopName={settings.name}
          />
          <Pagination
            pageInfo={{ ...list.pageInfo, nextCursor: null }}
            locale={reader.locale}
            hrefOf={(to) => `${reviewsPath(reader.locale, slug)}${to === 1 ? '' : `?page=${to}`}`}
          />
        </div>
      </div>
    </div>
  )
})
