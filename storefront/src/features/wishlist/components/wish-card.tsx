'use client'

import type { PriceRange } from '@vitrine/shared-types/primitives/money'
import { fill } from '../../../i18n/fill.ts'
import { formatPrices } from '../../../i18n/format-price.ts'
import { productPath } from '../../../i18n/paths.ts'
import type { Reader } from '../../../ui/context.ts'
import { Heart } from '../../../ui/heart.tsx'
import { PictureFrame } from '../../../ui/picture-frame.tsx'
import { PriceLine } from '../../../ui/price-line.tsx'
import styles from '../../../ui/product-card.module.css'
import { ShopLink } from '../../../ui/shop-link.tsx'
import type { Card } from '../cards.ts'
import type { WishlistWords } from '../words.ts'

interface WishCardProps {
  card: Card
  reader: Reader
  words: WishlistWords
}

const SIZES = '(min-width: 64rem) 24vw, (min-width: 40rem) calc(33vw - 1.7rem), calc(50vw - 1.7rem)'

/** A product of the list, as cards look elsewhere; made in the browser, which alone knows the list. */
export function WishCard({ card, reader, words }: WishCardProps) {
  const state =
    card.stock.state === 'out_of_stock'
      ? words.card.soldOut
      : card.stock.state === 'backorder'
        ? words.card.backorder
        : null
  return (
    <article className={styles.card}>
      <div className={styles.picture}>
        <PictureFrame
          image={card.image}
          sizes={SIZES}
          missing={words.card.noPicture}
          isMelting={card.isMelting}
          className={styles.frame ?? ''}
        />
        <Heart productId={card.id} title={card.title} words={words.wishlist.heart} />
      </div>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <ShopLink href={productPath(reader.locale, card.slug)} className={styles.link}>
            {card.title}
          </ShopLink>
        </h2>
        <p className={styles.price}>
          <Price range={card.price} reader={reader} words={words.price} />
        </p>
        <p className={styles.facts}>
          <span>{card.brand?.name ?? card.subtitle}</span>
          <span className={styles.state}>{state}</span>
        </p>
      </div>
    </article>
  )
}

interface PriceProps {
  range: PriceRange | null
  reader: Reader
  words: WishlistWords['price']
}

function Price({ range, reader, words }: PriceProps) {
  if (!range) {
    const missing = fill(words.notSold, { currency: reader.currency })
    return <PriceLine words={words} missing={missing} />
  }
  const { minMinor, maxMinor, compareAtMinor, currency } = range
  const amounts = compareAtMinor === null ? [minMinor] : [minMinor, compareAtMinor]
  const [lowest = '', before] = formatPrices(amounts, currency, reader.locale)
  const now = maxMinor > minMinor ? fill(words.from, { price: lowest }) : lowest
  return <PriceLine words={words} now={now} before={before} />
}
