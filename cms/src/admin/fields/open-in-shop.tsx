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
export function OpenInShop({
  shopUrl,
  folder,
  hasPreview,
}: ShopLinkProps & { hasPreview: boolean }) {
  const say = useSay()
  const locale = useLocale()
  const { docConfig, hasPublishedDoc, id, initialData } = useDocumentInfo()
  const typed = useFormFields(([fields]) => fields.slug?.value)
  const slug: unknown = typed ?? initialData?.slug
  if (id === undefined) return null
  const off = hasPreview ? null : <PreviewOff />
  if (typeof slug !== 'string' || slug === '') return off
  const isInShop = hasPublishedDoc || !(docConfig && 'versions' in docConfig && docConfig.versions)
  if (!isInShop) {
    return (
      <>
        {off}
        <span className={styles.absent}>
          {say({ en: 'Not in the shop yet', th: 'ยังไม่อยู่ในร้าน' })}
        </span>
      </>
    )
  }
  return (
    <>
      {off}
      <a
        className={styles.open}
        href={shopUrl + shopPath(locale.code, folder, slug)}
        target="_blank"
        rel="noreferrer"
      >
        {say({ en: 'Open in shop', th: 'เปิดในร้าน' })} <span aria-hidden>↗</span>
      </a>
    </>
  )
}

/** In place of the preview's buttons, which Payload leaves out when there is no address. */
function PreviewOff() {
  const say = useSay()
  const why = say({
    en: 'Set the same SHOP_SECRET for the admin and the shop to see drafts in the shop.',
    th: 'ตั้งค่า SHOP_SECRET ให้ตรงกันทั้งหลังร้านและหน้าร้านเพื่อดูฉบับร่างในร้าน',
  })
  return (
    <span className={styles.absent} title={why}>
      {say({ en: 'Previews are off', th: 'ปิดการแสดงตัวอย่าง' })}
    </span>
  )
}
