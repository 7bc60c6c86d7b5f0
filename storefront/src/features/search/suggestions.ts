import type { SearchSuggestions } from '@vitrine/shared-types/store-api/v1/search'
import { brandPath, categoryPath, productPath, searchPath } from '../../i18n/paths.ts'
import { formatPrice } from '../../i18n/format-price.ts'
import { translate } from '../../i18n/translate.ts'
import { mediaUrl } from '../../media/media-url.ts'
import type { Reader } from '../../ui/context.ts'
import type { Suggested, SuggestionView } from './suggestion-view.ts'

/** How wide the small picture of a product is, for screens with fine dots. */
const PICTURE_WIDTH = 160

/** What the store offers while somebody types, ready to be shown: a browser formats nothing. */
export function presentSuggestions(found: SearchSuggestions, reader: Reader): SuggestionView {
  const { locale } = reader
  const one = (more: Partial<Suggested> & Pick<Suggested, 'label' | 'href'>): Suggested => ({
    note: null,
    picture: null,
    ...more,
  })
  return {
    queries: found.queries.map((label) =>
      one({ label, href: `${searchPath(locale)}?${new URLSearchParams({ q: label }).toString()}` }),
    ),
    categories: found.categories.map(({ slug, title, path }) =>
      one({
        label: title,
        href: categoryPath(locale, slug),
        note:
          path
            .filter((step) => step.slug !== slug)
            .map((step) => step.title)
            .join(' › ') || null,
      }),
    ),
    brands: found.brands.map(({ slug, name }) =>
      one({ label: name, href: brandPath(locale, slug) }),
    ),
    products: found.products.map((card) =>
      one({
        label: card.title,
        href: productPath(locale, card.slug),
        note: card.price ? priceOf(card.price, reader) : null,
        picture: card.image ? mediaUrl(card.image, { width: PICTURE_WIDTH }) : null,
      }),
    ),
  }
}

function priceOf({ minMinor, maxMinor }: { minMinor: number; maxMinor: number }, reader: Reader) {
  const price = formatPrice(minMinor, reader.currency, reader.locale)
  return minMinor === maxMinor ? price : translate(reader.locale, 'price')('from', { price })
}
