import { translate } from '../../i18n/translate.ts'
import type { Reader } from '../../ui/context.ts'

/** The words of the choosing part, as templates, so that the browser needs no message parser. */
export interface ProductWords {
  stock: Record<'in_stock' | 'low_stock' | 'backorder' | 'out_of_stock', string>
  notSold: string
  /** Said when the price changes while someone looks. */
  priceNow: string
  /** In place of the stock of what was taken down. */
  gone: string
  was: string
  now: string
  unavailable: string
  gallery: string
  picture: string
  previous: string
  next: string
  noPicture: string
}

export function productWords(reader: Reader, title: string): ProductWords {
  const product = translate(reader.locale, 'product')
  const stock = translate(reader.locale, 'stock')
  const price = translate(reader.locale, 'price')
  return {
    stock: {
      in_stock: stock('in_stock'),
      low_stock: stock('low_stock', { count: '{count}' }),
      backorder: stock('backorder'),
      out_of_stock: stock('out_of_stock'),
    },
    notSold: price('notSold', { currency: reader.currency }),
    priceNow: price('isNow', { price: '{price}' }),
    gone: translate(reader.locale, 'gone')('stock'),
    was: price('was'),
    now: price('now'),
    unavailable: product('unavailable', { value: '{value}' }),
    gallery: product('gallery', { title }),
    picture: product('picture', { number: '{number}', count: '{count}' }),
    previous: product('previousPicture'),
    next: product('nextPicture'),
    noPicture: translate(reader.locale, 'card')('noPicture'),
  }
}
