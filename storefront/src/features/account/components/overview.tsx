'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { ReactNode } from 'react'
import { useShop } from '../../../api/browser/shop-queries.ts'
import { useHoldings } from '../../../api/browser/use-holdings.ts'
import { useWishes } from '../../../api/browser/use-wishes.ts'
import { accountPath, wishlistPath } from '../../../i18n/account-paths.ts'
import { fill } from '../../../i18n/fill.ts'
import { homePath } from '../../../i18n/paths.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import type { AccountWords, FormWords } from '../words.ts'
import { AddressText } from './address-card.tsx'
import form from '../../../ui/form.module.css'
import { Loaded } from './loaded.tsx'
import { NoticeList } from './notices.tsx'
import { Orders } from './orders-list.tsx'
import styles from './overview.module.css'

interface OverviewProps {
  locale: Locale
  words: AccountWords
  form: FormWords
}

/** The greeting, by name once it is known. */
export function Greeting({ words }: { words: AccountWords['overview'] }) {
  const { hasCustomer } = useHoldings()
  const { data } = useShop('getCustomer', undefined, { isWanted: hasCustomer })
  return data ? fill(words.title, { name: data.name }) : words.plain
}

/** What matters now: the latest order, news, where parcels go, what one has an eye on. */
export function Overview({ locale, words, form: formWords }: OverviewProps) {
  const shared = { locale, form: formWords }
  return (
    <div className={styles.overview}>
      <LatestOrder {...shared} words={words} />
      <News {...shared} words={words} />
      <div className={styles.pair}>
        <DefaultAddress {...shared} words={words.overview} />
        <Wishes locale={locale} words={words.overview} />
      </div>
    </div>
  )
}

function LatestOrder({ locale, words, form: formWords }: OverviewProps) {
  const query = useShop('listOrders', { query: { limit: 1 } })
  const t = words.overview
  return (
    <Part title={t.latest}>
      <Loaded query={query} locale={locale} form={formWords} lines={3}>
        {({ items }) =>
          items.length > 0 ? (
            <>
              <Orders orders={items} locale={locale} words={words.orders} />
              <More href={accountPath(locale, 'orders')}>{t.all}</More>
            </>
          ) : (
            <>
              <p className={styles.soft}>{t.noOrders}</p>
              <More href={homePath(locale)}>{t.browse}</More>
            </>
          )
        }
      </Loaded>
    </Part>
  )
}

function News({ locale, words, form: formWords }: OverviewProps) {
  const query = useShop('listNotices')
  const t = words.overview
  return (
    <Part title={t.notices}>
      <Loaded query={query} locale={locale} form={formWords} lines={2}>
        {({ items }) => {
          const unread = items.filter(({ isRead }) => !isRead).slice(0, 3)
          return (
            <>
              {unread.length > 0 ? (
                <NoticeList notices={unread} locale={locale} words={words.notices} />
              ) : (
                <p className={styles.soft}>{t.noNotices}</p>
              )}
              {items.length > 0 ? (
                <More href={accountPath(locale, 'notices')}>{t.allNotices}</More>
              ) : null}
            </>
          )
        }}
      </Loaded>
    </Part>
  )
}

interface PartProps {
  locale: Locale
  words: AccountWords['overview']
}

function DefaultAddress({ locale, words, form: formWords }: PartProps & { form: FormWords }) {
  const query = useShop('listAddresses')
  return (
    <Part title={words.address}>
      <Loaded query={query} locale={locale} form={formWords} lines={3}>
        {({ items }) => {
          const known = items.find(({ isDefault }) => isDefault) ?? items[0]
          return (
            <>
              {known ? (
                <AddressText locale={locale} known={known} />
              ) : (
                <p className={styles.soft}>{words.noAddress}</p>
              )}
              <More href={accountPath(locale, 'addresses')}>
                {known ? words.changeAddress : words.addAddress}
              </More>
            </>
          )
        }}
      </Loaded>
    </Part>
  )
}

function Wishes({ locale, words }: PartProps) {
  const count = useWishes().length
  const said =
    count === 0 ? words.noWishes : count === 1 ? words.oneWish : fill(words.wishes, { count })
  return (
    <Part title={words.wishlist}>
      <p className={styles.soft}>{said}</p>
      <More href={wishlistPath(locale)}>{words.toWishlist}</More>
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  )
}

function More({ href, children }: { href: string; children: ReactNode }) {
  return (
    <ShopLink href={href} className={form.link}>
      {children}
    </ShopLink>
  )
}
