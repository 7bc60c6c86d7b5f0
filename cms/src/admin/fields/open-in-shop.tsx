'use client'

import { useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { shopPath, type ShopFolder } from '../../platform/shop-path.ts'
import { useSay } from '../ui/use-say.ts'
import styles from './shop-link.module.css'

export interface ShopLinkProps {
  shopUrl: string
  folder: ShopFolder
}

/** Above the form: the document as shoppers see it, in the language that is being edited. */
export function OpenInShop({ shopUrl, folder }: ShopLinkProps) {
  const say = useSay()
  const locale = useLocale()
  const { docConfig, hasPublishedDoc, id, initialData } = useDocumentInfo()
  const typed = useFormFields(([fields]) => fields.slug?.value)
  const slug: unknown = typed ?? initialData?.slug
  if (id === undefined || typeof slug !== 'string' || slug === '') return null
  const isInShop = hasPublishedDoc || !(docConfig && 'versions' in docConfig && docConfig.versions)
  if (!isInShop) {
    return (
      <span className={styles.absent}>{say({ en: 'Not in the shop yet', th: 'ยังไม่อยู่ในร้าน' })}</span>
    )
  }
  return (
    <a
      className={styles.open}
      href={shopUrl + shopPath(locale.code, folder, slug)}
      target="_blank"
      rel="noreferrer"
    >
      {say({ en: 'Open in shop', th: 'เปิดในร้าน' })} <span aria-hidden>↗</span>
    </a>
  )
}
