'use client'

import { callShop } from '../../../api/browser/call-shop.ts'
import { useLetterLink } from '../../../api/browser/use-letter-link.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { Outcome } from '../../../ui/outcome.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'

interface StopAlertProps {
  /** Where to go on. */
  home: string
  words: {
    working: string
    removedTitle: string
    removed: string
    badTitle: string
    bad: string
    awayTitle: string
    away: string
    toShop: string
  }
}

/** Undoes a stock alert with the token of its letter. */
export function StopAlert({ home, words }: StopAlertProps) {
  const state = useLetterLink((token) => callShop('unwatchStock', { body: { token } }))
  if (state === 'working') {
    return (
      <div role="status">
        <span className="visually-hidden">{words.working}</span>
        <Skeleton lines={3} />
      </div>
    )
  }
  if (state === 'away') return <Outcome key="away" title={words.awayTitle} text={words.away} />
  const [title, text] =
    state === 'done' ? [words.removedTitle, words.removed] : [words.badTitle, words.bad]
  return (
    <Outcome key={state} title={title} text={text}>
      <ShopLink href={home} className={buttonClass('plain')}>
        {words.toShop}
      </ShopLink>
    </Outcome>
  )
}
