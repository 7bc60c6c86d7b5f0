import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { env } from '../../../../../env.ts'
import { addWords } from '../../../../../features/cart/cart-words.ts'
import { AddToCart } from '../../../../../features/cart/components/add-to-cart.tsx'
import { ProductPage } from '../../../../../features/catalogue/components/product-page.tsx'
import { loadProduct } from '../../../../../features/catalogue/loaders.ts'
import { ProductReviews } from '../../../../../features/reviews/components/product-reviews.tsx'
import { loadShell } from '../../../../../features/shell/loaders.ts'
import { StockAlert } from '../../../../../features/stock-alerts/components/stock-alert.tsx'
import { stockAlertWords } from '../../../../../features/stock-alerts/words.ts'
import { productPath } from '../../../../../i18n/paths.ts'
import { rawWords } from '../../../../../i18n/raw-words.ts'
import { Heart } from '../../../../../ui/heart.tsx'
import { single } from '../../../../../ui/list-query.ts'
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
  const product = await loadProduct(await slugOf(params), reader)
  return pageMetadata({
    title: product.seo.title,
    description: product.seo.description,
    path: productPath(reader.locale, product.slug),
    locale: reader.locale,
    image: product.image,
  })
})

export default pageOrMissing(async function Page({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const slug = await slugOf(params)
  const asked = single((await searchParams)['variant'])
  const [product, { settings }] = await Promise.all([loadProduct(slug, reader), loadShell(reader)])
  if (product.slug !== slug) permanentRedirect(productPath(reader.locale, product.slug, asked))
  return (
    <ProductPage
      product={product}
      reader={reader}
      asked={asked}
      contactEmail={settings.contactEmail}
      shopUrl={env.SHOP_URL}
      buy={
        <>
          <AddToCart reader={reader} words={addWords(reader.locale)} />
          <StockAlert reader={reader} words={stockAlertWords(reader)} />
          <Heart
            isWorded
            productId={product.id}
            title={product.title}
            words={rawWords(reader.locale, 'wishlist').heart}
          />
        </>
      }
      reviews={<ProductReviews product={product} reader={reader} shopName={settings.name} />}
    />
  )
})
