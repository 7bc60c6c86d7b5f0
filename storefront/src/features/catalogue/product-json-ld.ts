import type { Product, Stock } from '@vitrine/shared-types/store-api/v1/products'
import { decimalPrice } from '../../i18n/format-price.ts'
import { homePath, categoryPath, productPath } from '../../i18n/paths.ts'
import { mediaUrl } from '../../media/media-url.ts'
import type { Reader } from '../../ui/context.ts'

const AVAILABILITY: Record<Stock['state'], string> = {
  in_stock: 'https://schema.org/InStock',
  low_stock: 'https://schema.org/LimitedAvailability',
  backorder: 'https://schema.org/BackOrder',
  out_of_stock: 'https://schema.org/OutOfStock',
}

/** A product as search engines want it. Variants without a price in this currency are no offers. */
export function productJsonLd(product: Product, reader: Reader, shopUrl: string): object {
  const offers = product.variants.flatMap((variant) =>
    variant.price
      ? [
          {
            '@type': 'Offer',
            sku: variant.sku,
            url: `${shopUrl}${productPath(reader.locale, product.slug, variant.sku)}`,
            price: decimalPrice(variant.price.amountMinor, variant.price.currency),
            priceCurrency: variant.price.currency,
            availability: AVAILABILITY[variant.stock.state],
            itemCondition: 'https://schema.org/NewCondition',
          },
        ]
      : [],
  )
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.title,
    description: product.seo.description,
    url: `${shopUrl}${productPath(reader.locale, product.slug)}`,
    image: product.gallery.map((image) => absolute(mediaUrl(image, { width: 1440 }), shopUrl)),
    sku: product.variants[0]?.sku,
    ...(product.brand ? { brand: { '@type': 'Brand', name: product.brand.name } } : {}),
    ...(product.rating
      ? {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: product.rating.average,
            reviewCount: product.rating.count,
            bestRating: 5,
            worstRating: 1,
          },
        }
      : {}),
    ...(offers.length > 0 ? { offers } : {}),
  }
}

/** The way down to a product, for search engines. */
export function breadcrumbJsonLd(
  product: Product,
  reader: Reader,
  shopUrl: string,
  home: string,
): object {
  const steps = [
    { name: home, item: homePath(reader.locale) },
    ...product.breadcrumbs.map(({ title, slug }) => ({
      name: title,
      item: categoryPath(reader.locale, slug),
    })),
    { name: product.title, item: productPath(reader.locale, product.slug) },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: `${shopUrl}${item}`,
    })),
  }
}

/** Demo pictures have no host of their own. */
function absolute(url: string, shopUrl: string): string {
  return url.startsWith('/') ? `${shopUrl}${url}` : url
}
