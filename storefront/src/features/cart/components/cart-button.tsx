'use client'

import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import { usePathname } from 'next/navigation'
import { type ComponentType, type MouseEvent, useEffect, useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { useHoldings } from '../../../api/browser/use-holdings.ts'
import { fill } from '../../../i18n/fill.ts'
import { cartPath, checkoutPath } from '../../../i18n/paths.ts'
import { publicPath } from '../../../i18n/public-path.ts'
import type { Reader } from '../../../ui/context.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { onOpenCart } from '../drawer-signal.ts'
import type { CartWords } from '../cart-words.ts'
import styles from './cart-button.module.css'
import type { CartDrawerProps } from './cart-drawer.tsx'

/** The way to the cart with how much is in it. Opens the drawer; without scripts it is a link. */
export function CartButton({ reader, words }: { reader: Reader; words: CartWords }) {
  const { pieces, hasCart, hasCustomer } = useHoldings()
  const path = publicPath(usePathname())
  const drawer = useDrawer(path)
  useCountOfElsewhere(hasCustomer)
  const count = hasCart || hasCustomer ? pieces : 0
  // There the cart is on the page already.
  const isThere = [cartPath(reader.locale), checkoutPath(reader.locale)].includes(path)

  function open(event: MouseEvent) {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
    if (!isPlain || isThere) return
    event.preventDefault()
    drawer.open(null)
  }
  return (
    <>
      <span
        className={styles.holder}
        onClickCapture={open}
        onPointerEnter={drawer.prepare}
        onFocus={drawer.prepare}
      >
        <ShopLink
          href={cartPath(reader.locale)}
          className={styles.button}
          aria-label={labelOf(count, words)}
        >
          <svg viewBox="0 0 24 24" className={styles.icon} aria-hidden="true">
            <path d="M5 8.5h14l-1 12H6l-1-12Z" />
            <path d="M8.5 8.5V7a3.5 3.5 0 0 1 7 0v1.5" />
          </svg>
          <span className={styles.count} data-count={count}>
            {count > 0 ? count : null}
          </span>
        </ShopLink>
      </span>
      {drawer.Drawer ? (
        <drawer.Drawer
          isOpen={drawer.isOpen}
          first={drawer.first}
          onClose={drawer.close}
          reader={reader}
          words={words}
        />
      ) : null}
    </>
  )
}

function labelOf(count: number, { button }: CartWords): string {
  if (count === 0) return button.empty
  return count === 1 ? button.one : fill(button.many, { count })
}

type Loaded = ComponentType<CartDrawerProps>

/** The drawer and all it needs are fetched when somebody is about to open it. */
function useDrawer(path: string) {
  const [Drawer, setDrawer] = useState<Loaded | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [first, setFirst] = useState<Cart | null>(null)
  const prepare = () => {
    if (!Drawer) void loadDrawer().then((loaded) => setDrawer(() => loaded))
  }
  function open(cart: Cart | null) {
    setFirst(cart)
    setOpen(true)
    prepare()
  }
  // oxlint-disable-next-line react/exhaustive-deps -- `open` only sets state
  useEffect(() => onOpenCart(open), [])
  // Whoever follows a link in it has left it.
  useEffect(() => setOpen(false), [path])
  return { Drawer, isOpen, first, prepare, open, close: () => setOpen(false) }
}

async function loadDrawer(): Promise<Loaded> {
  const { CartDrawer } = await import('./cart-drawer.tsx')
  return CartDrawer
}

const LOOKED = 'vitrine-cart-looked'

/** A customer may have filled their cart on another device: asks once in each tab. */
function useCountOfElsewhere(hasCustomer: boolean) {
  useEffect(() => {
    if (!hasCustomer || sessionStorage.getItem(LOOKED)) return
    sessionStorage.setItem(LOOKED, '1')
    // The answer leaves the count in a cookie; nobody waits for it.
    const timer = setTimeout(() => void callShop('getCart'), 1500)
    return () => clearTimeout(timer)
  }, [hasCustomer])
}
