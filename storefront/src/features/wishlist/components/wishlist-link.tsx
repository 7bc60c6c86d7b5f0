import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { wishlistPath } from '../../../i18n/account-paths.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import styles from './wishlist-link.module.css'

/** Leads to the wishlist, where the header has room; small screens have it in the menu. */
export function WishlistLink({ locale, label }: { locale: Locale; label: string }) {
  return (
    <ShopLink href={wishlistPath(locale)} className={styles.link} aria-label={label}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.icon}>
        <path d="M12 20.2 4.6 12.9a4.7 4.7 0 0 1 0-6.7 4.7 4.7 0 0 1 6.7 0l.7.7.7-.7a4.7 4.7 0 0 1 6.7 6.7Z" />
      </svg>
    </ShopLink>
  )
}
