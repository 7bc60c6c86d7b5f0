'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { ACCOUNT_PARTS, accountPath, wishlistPath } from '../../../i18n/account-paths.ts'
import { homePath } from '../../../i18n/paths.ts'
import { publicPath } from '../../../i18n/public-path.ts'
import { announce } from '../../../ui/announce.ts'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { signOut } from '../sign-out.ts'
import type { AccountWords, FormWords } from '../words.ts'
import styles from './account-nav.module.css'

interface AccountNavProps {
  locale: Locale
  words: AccountWords['nav']
  form: FormWords
}

/** The parts of the account. On a phone its overview lists them, and each leads back there. */
export function AccountNav({ locale, words, form }: AccountNavProps) {
  const path = publicPath(usePathname())
  const isOverview = path === accountPath(locale)
  const links = [
    { href: accountPath(locale), label: words.overview },
    ...ACCOUNT_PARTS.map((part) => ({ href: accountPath(locale, part), label: words[part] })),
    { href: wishlistPath(locale), label: words.wishlist },
  ]
  return (
    <nav aria-label={words.label} className={styles.nav} data-overview={isOverview}>
      <ShopLink href={accountPath(locale)} className={styles.back}>
        <span aria-hidden="true">←</span> {words.back}
      </ShopLink>
      <ul className={styles.links}>
        {links.map(({ href, label }) => (
          <li key={href} className={href === accountPath(locale) ? styles.self : undefined}>
            <ShopLink
              href={href}
              className={styles.link}
              aria-current={path === href ? 'page' : undefined}
            >
              {label}
            </ShopLink>
          </li>
        ))}
        <li>
          <SignOut locale={locale} words={words} form={form} />
        </li>
      </ul>
    </nav>
  )
}

function SignOut({ locale, words, form }: AccountNavProps) {
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  async function leave() {
    if (isBusy) return
    setBusy(true)
    const answer = await signOut()
    if (answer.ok) return location.assign(homePath(locale))
    setBusy(false)
    const said = refusalWords(answer, form)
    setFailure(said)
    announce(said)
  }
  return (
    <>
      <button type="button" className={styles.link} onClick={() => void leave()}>
        {isBusy ? words.signingOut : words.signOut}
      </button>
      {failure ? <p className={styles.failure}>{failure}</p> : null}
    </>
  )
}
