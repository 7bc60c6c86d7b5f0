'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Notice } from '@vitrine/shared-types/store-api/v1/notices'
import { useEffect, useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { shopKey, shopQueries, useShop } from '../../../api/browser/shop-queries.ts'
import { fill } from '../../../i18n/fill.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { localise } from '../../../i18n/paths.ts'
import { Button } from '../../../ui/button.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { sayUnread } from '../unread.ts'
import type { AccountWords, FormWords } from '../words.ts'
import { Loaded } from './loaded.tsx'
import { Nothing } from '../../../ui/nothing.tsx'
import styles from './notices.module.css'

interface NoticesProps {
  locale: Locale
  words: AccountWords['notices']
  form: FormWords
}

/** News for the customer, the newest first, with what they have not read yet. */
export function Notices({ locale, words, form }: NoticesProps) {
  const query = useShop('listNotices')
  const unread = query.data?.unread
  useEffect(() => {
    if (unread !== undefined) sayUnread(unread)
  }, [unread])
  return (
    <Loaded query={query} locale={locale} form={form}>
      {({ items }) =>
        items.length === 0 ? (
          <Nothing title={words.empty} text={words.emptyHelp} />
        ) : (
          <div className={styles.notices}>
            {unread && items[0] ? (
              <ReadAll newest={items[0]} count={unread} words={words} form={form} />
            ) : null}
            <NoticeList notices={items} locale={locale} words={words} />
          </div>
        )
      }
    </Loaded>
  )
}

/** Some notices, each leading to what it is about. */
export function NoticeList({
  notices,
  locale,
  words,
}: {
  notices: Notice[]
  locale: Locale
  words: AccountWords['notices']
}) {
  return (
    <ul className={styles.list}>
      {notices.map(({ id, type, title, text, path, isRead, at }) => (
        <li key={id} className={styles.notice} data-read={isRead}>
          <p className={styles.facts}>
            <span>{words.types[type]}</span>
            <time dateTime={at}>{formatDate(at, locale, { withTime: true })}</time>
            {isRead ? null : <span className={styles.new}>{words.new}</span>}
          </p>
          <p className={styles.title}>
            {path ? (
              <ShopLink href={localise(path, locale)} className={styles.link}>
                {title}
              </ShopLink>
            ) : (
              title
            )}
          </p>
          {text ? <p className={styles.text}>{text}</p> : null}
        </li>
      ))}
    </ul>
  )
}

interface ReadAllProps extends Omit<NoticesProps, 'locale'> {
  newest: Notice
  count: number
}

function ReadAll({ newest, count, words, form }: ReadAllProps) {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  async function read() {
    setBusy(true)
    const answer = await callShop('markNoticesRead', { body: { upTo: newest.id } })
    if (answer.ok) await shopQueries.invalidateQueries({ queryKey: shopKey('listNotices') })
    else setFailure(refusalWords(answer, form))
    setBusy(false)
  }
  return (
    <div className={styles.bar}>
      <p>{count === 1 ? words.unreadOne : fill(words.unread, { count })}</p>
      <Button look="quiet" isBusy={isBusy} onClick={() => void read()}>
        {words.allRead}
      </Button>
      {failure ? <p role="alert">{failure}</p> : null}
    </div>
  )
}
