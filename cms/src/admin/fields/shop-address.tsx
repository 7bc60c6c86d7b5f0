'use client'

import { useField, useLocale } from '@payloadcms/ui'
import { shopPath } from '../../platform/shop-path.ts'
import type { ShopLinkProps } from './open-in-shop.tsx'
import styles from './shop-link.module.css'

/** Below a slug: the whole address that it makes. */
export function ShopAddress({ shopUrl, folder, path }: ShopLinkProps & { path: string }) {
  const locale = useLocale()
  const { value } = useField<string | null>({ path })
  if (!value) return null
  const host = shopUrl.replace(/^https?:\/\//u, '')
  return (
    <p className={styles.address}>
      {host}
      {shopPath(locale.code, folder, value)}
    </p>
  )
}
