import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { DraftRefusal } from '../../../../api/sources/preview.ts'
import { homePath } from '../../../../i18n/paths.ts'
import section from '../../../../ui/section.module.css'
import { ShopLink } from '../../../../ui/shop-link.tsx'
import styles from './preview-refusal.module.css'
import { PREVIEW_WORDS } from './preview-words.ts'

/** In place of a preview that cannot be shown: why, and what to do about it. */
export function PreviewRefusal({ reason, locale }: { reason: DraftRefusal; locale: Locale }) {
  const words = PREVIEW_WORDS[locale]
  const { title, text } = words.refusals[reason]
  return (
    <div className={`${section.column} ${styles.page}`} data-preview-refusal={reason}>
      <h1 className={section.display}>{title}</h1>
      <p className={section.lead}>{text}</p>
      <p>
        <ShopLink href={homePath(locale)} className={styles.home}>
          {words.toShop}
        </ShopLink>
      </p>
    </div>
  )
}
