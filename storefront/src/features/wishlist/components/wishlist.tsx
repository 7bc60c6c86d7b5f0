'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { shopQueries } from '../../../api/browser/shop-queries.ts'
import { useHoldings } from '../../../api/browser/use-holdings.ts'
import { setWish } from '../../../api/browser/wishes.ts'
import { signInPath, wishlistPath } from '../../../i18n/account-paths.ts'
import { fill } from '../../../i18n/fill.ts'
import { homePath } from '../../../i18n/paths.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { Nothing } from '../../../ui/nothing.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useAwake } from '../../../ui/use-awake.ts'
import grid from '../../../ui/product-grid.module.css'
import { type Card, fetchCards, inOrder } from '../cards.ts'
import { useShown } from '../use-shown.ts'
import type { WishlistWords } from '../words.ts'
import { WishCard } from './wish-card.tsx'
import styles from './wishlist.module.css'

interface WishlistProps {
  reader: Reader
  words: WishlistWords
}

const LOOK_AGAIN_MS = 15_000

/** What somebody has an eye on, with today's prices and stock. */
export function Wishlist(props: WishlistProps) {
  const { reader, words } = props
  const isAwake = useAwake()
  const { shown } = useShown()
  const query = useQuery(
    {
      queryKey: ['cards', shown, reader],
      queryFn: async ({ signal }) => {
        const cards = await fetchCards(shown, reader, signal)
        if (cards === null) throw new Error('The shop did not answer')
        return cards
      },
      enabled: isAwake && shown.length > 0,
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.error ? LOOK_AGAIN_MS : false),
    },
    shopQueries,
  )
  if (!isAwake) return <Skeleton lines={5} />
  return (
    <div className={styles.wishlist}>
      <GuestNote {...props} />
      {shown.length === 0 ? (
        <Nothing title={words.wishlist.empty} text={words.wishlist.emptyHelp}>
          <ShopLink href={homePath(reader.locale)} className={buttonClass('plain')}>
            {words.wishlist.browse}
          </ShopLink>
        </Nothing>
      ) : query.data ? (
        <Cards {...props} {...inOrder(shown, query.data)} isSettled={!query.isPlaceholderData} />
      ) : query.error ? (
        <div role="alert" className={styles.note}>
          <p>{words.form.loadAway}</p>
          <Button look="plain" onClick={() => void query.refetch()}>
            {words.form.retry}
          </Button>
        </div>
      ) : (
        <Skeleton lines={5} />
      )}
    </div>
  )
}

interface CardsProps extends WishlistProps, ReturnType<typeof inOrder<Card>> {
  /** The shop has answered for all of the list. */
  isSettled: boolean
}

function Cards({ cards, gone, isSettled, reader, words }: CardsProps): ReactNode {
  const { wishlist } = words
  const count = cards.length
  return (
    <>
      <p className={styles.count}>
        {count === 1 ? wishlist.countOne : fill(wishlist.count, { count })}
      </p>
      <ul className={grid.grid}>
        {cards.map((card) => (
          <li key={card.id} className={grid.item}>
            <WishCard card={card} reader={reader} words={words} />
          </li>
        ))}
      </ul>
      {isSettled && gone.length > 0 ? (
        <p className={styles.note}>
          {gone.length === 1 ? wishlist.goneOne : fill(wishlist.gone, { count: gone.length })}{' '}
          <Button look="quiet" onClick={() => void forget(gone)}>
            {wishlist.clearGone}
          </Button>
        </p>
      ) : null}
    </>
  )
}

async function forget(ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => setWish(id, false)))
}

function GuestNote({ reader, words }: WishlistProps) {
  const { hasCustomer } = useHoldings()
  if (hasCustomer) return null
  return (
    <p className={styles.note}>
      {words.wishlist.guestNote}{' '}
      <ShopLink
        href={signInPath(reader.locale, wishlistPath(reader.locale))}
        className={buttonClass('quiet')}
      >
        {words.wishlist.signIn}
      </ShopLink>
    </p>
  )
}
