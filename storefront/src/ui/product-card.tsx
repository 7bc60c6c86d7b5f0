import type { ProductCard as Card, Swatch } from '@vitrine/shared-types/store-api/v1/products'
import { productPath } from '../i18n/paths.ts'
import { rawWords } from '../i18n/raw-words.ts'
import { translate } from '../i18n/translate.ts'
import { melts } from '../media/melting.ts'
import { ShopImage } from '../media/shop-image.tsx'
import type { Reader } from './context.ts'
import { Heart } from './heart.tsx'
import { PictureFrame } from './picture-frame.tsx'
import { PriceOfRange } from './price.tsx'
import { RatingLine } from './rating-line.tsx'
import { ShopLink } from './shop-link.tsx'
import styles from './product-card.module.css'

/** Less the edges of the page and the room between: a size too much is twice the picture. */
const DEFAULT_SIZES =
  '(min-width: 64rem) 24vw, (min-width: 40rem) calc(33vw - 1.7rem), calc(50vw - 1.7rem)'

interface ProductCardProps {
  card: Card
  reader: Reader
  sizes?: string
  priority?: boolean
  /** Twice as large as its neighbours: the picture fills the height that is left. */
  isLarge?: boolean
  /** The level of its heading within the page. */
  level?: 2 | 3
}

/** A product in a list: the photograph first, then what it is, who made it, what it costs. */
export async function ProductCard(props: ProductCardProps) {
  const {
    card,
    reader,
    sizes = DEFAULT_SIZES,
    priority = false,
    isLarge = false,
    level = 3,
  } = props
  const Heading = `h${level}` as const
  return (
    <article className={isLarge ? `${styles.card} ${styles.large}` : styles.card}>
      <div className={styles.picture}>
        <PictureFrame
          image={card.image}
          sizes={sizes}
          priority={priority}
          isMelting={await melts(card.image)}
          missing={translate(reader.locale, 'card')('noPicture')}
          className={styles.frame ?? ''}
        />
        {card.hoverImage ? (
          <div className={styles.second}>
            <ShopImage image={card.hoverImage} sizes={sizes} alt="" className={styles.fill ?? ''} />
          </div>
        ) : null}
        <Heart
          productId={card.id}
          title={card.title}
          words={rawWords(reader.locale, 'wishlist').heart}
        />
      </div>
      <div className={styles.words}>
        <Heading className={styles.title}>
          <ShopLink href={productPath(reader.locale, card.slug)} className={styles.link}>
            {card.title}
          </ShopLink>
        </Heading>
        <p className={styles.price}>
          <PriceOfRange range={card.price} reader={reader} />
        </p>
        <CardFacts card={card} reader={reader} />
      </div>
    </article>
  )
}

function CardFacts({ card, reader }: { card: Card; reader: Reader }) {
  const t = translate(reader.locale, 'card')
  const state =
    card.stock.state === 'out_of_stock'
      ? t('soldOut')
      : card.stock.state === 'backorder'
        ? t('backorder')
        : null
  return (
    <p className={styles.facts}>
      <span>{card.brand?.name ?? card.subtitle}</span>
      {card.rating ? <RatingLine rating={card.rating} locale={reader.locale} isShort /> : null}
      <span className={styles.state} data-live="stock">
        {state}
      </span>
      {card.swatches.length > 1 ? (
        <Swatches swatches={card.swatches} label={t('colours', { count: card.swatches.length })} />
      ) : null}
    </p>
  )
}

function Swatches({ swatches, label }: { swatches: Swatch[]; label: string }) {
  return (
    <span className={styles.swatches}>
      <span className="visually-hidden">{label}</span>
      {swatches.slice(0, 5).map((swatch) => (
        <span
          key={swatch.colour}
          className={styles.swatch}
          style={{ backgroundColor: swatch.colour }}
          title={swatch.label}
        />
      ))}
    </span>
  )
}
