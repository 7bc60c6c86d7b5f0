'use client'

import { createContext, type ReactNode, use, useEffect } from 'react'
import { announce } from './announce.ts'
import styles from './gone.module.css'
import { ShopLink } from './shop-link.tsx'

/** Whether what the page shows has been taken down since it was opened. */
export const Gone = createContext(false)

interface GoneNoticeProps {
  text: string
  back: { href: string; label: string }
}

/** Says that the thing on this page is gone, and leads on; nothing while it is there. */
export function GoneNotice({ text, back }: GoneNoticeProps) {
  const isGone = use(Gone)
  useEffect(() => {
    if (isGone) announce(text)
  }, [isGone, text])
  if (!isGone) return null
  return (
    <aside className={styles.notice} data-gone>
      <p className={styles.words}>
        <strong className={styles.text}>{text}</strong>
        <ShopLink href={back.href} className={styles.back}>
          {back.label}
        </ShopLink>
      </p>
    </aside>
  )
}

/** Its controls work as long as the thing is there. */
export function WhileThere({ children }: { children: ReactNode }) {
  const isGone = use(Gone)
  return (
    <fieldset disabled={isGone} className={styles.controls}>
      {children}
    </fieldset>
  )
}
