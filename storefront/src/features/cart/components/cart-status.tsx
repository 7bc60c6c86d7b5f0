import type { CartState } from '../../../api/browser/use-cart.ts'
import { signInPath } from '../../../i18n/account-paths.ts'
import { cartPath, homePath } from '../../../i18n/paths.ts'
import { ArrowLink } from '../../../ui/arrow-link.tsx'
import { Button, buttonClass } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import type { CartWords } from '../cart-words.ts'
import styles from './cart-status.module.css'

interface CartStatusProps {
  state: Exclude<CartState, { kind: 'cart' }>
  reader: Reader
  words: CartWords
  isGuest: boolean
  /** Of its heading within the page. */
  level: 2 | 3
}

/** What stands where the cart would: nothing in it, not there yet, or not to be had now. */
export function CartStatus({ state, reader, words, isGuest, level }: CartStatusProps) {
  const { locale } = reader
  const Heading = `h${level}` as const
  if (state.kind === 'loading') {
    return (
      <div role="status">
        <span className="visually-hidden">{words.loading}</span>
        <Skeleton lines={4} />
      </div>
    )
  }
  if (state.kind === 'failed') {
    return (
      <div role="alert" className={styles.status}>
        <Heading className={styles.title}>{words.away.title}</Heading>
        <p>{words.away.text}</p>
        <Button look="plain" onClick={state.retry}>
          {words.away.retry}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.status} data-cart="empty">
      <Heading className={styles.title}>{words.empty.title}</Heading>
      <p>{words.empty.text}</p>
      <ShopLink href={homePath(locale)} className={buttonClass('primary')}>
        {words.empty.link}
      </ShopLink>
      {isGuest ? (
        <ArrowLink href={signInPath(locale, cartPath(locale))}>{words.empty.signIn}</ArrowLink>
      ) : null}
    </div>
  )
}
