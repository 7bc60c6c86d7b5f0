import type { ProductCard as Card } from '@vitrine/shared-types/store-api/v1/products'
import type { Reader } from './context.ts'
import { ProductCard } from './product-card.tsx'
import styles from './product-grid.module.css'

interface ProductGridProps {
  products: Card[]
  reader: Reader
  /** Whether some cards stand larger than the others: for long lists that people stroll through. */
  rhythm?: boolean
  /** How many of the first pictures load at once. */
  eager?: number
  level?: 2 | 3
}

const LARGE_SIZES = '(min-width: 64rem) 48vw, (min-width: 40rem) 66vw, calc(100vw - 3rem)'

/** A list of products. With rhythm, every tenth is twice as large. */
export function ProductGrid(props: ProductGridProps) {
  const { products, reader, rhythm = false, eager = 0, level = 2 } = props
  return (
    <ul className={styles.grid}>
      {products.map((card, index) => {
        const isLarge = rhythm && isLargeAt(index, products.length)
        return (
          <li key={card.id} className={isLarge ? styles.large : styles.item} data-product={card.id}>
            <ProductCard
              card={card}
              reader={reader}
              level={level}
              priority={index < eager}
              isLarge={isLarge}
              {...(isLarge ? { sizes: LARGE_SIZES } : {})}
            />
          </li>
        )
      })}
    </ul>
  )
}

/** The first of every ten, when enough follow to stand beside it. */
function isLargeAt(index: number, count: number): boolean {
  return index % 10 === 0 && count - index >= 5
}
