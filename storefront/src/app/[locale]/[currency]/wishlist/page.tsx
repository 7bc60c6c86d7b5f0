import { Wishlist } from '../../../../features/wishlist/components/wishlist.tsx'
import { rawWords } from '../../../../i18n/raw-words.ts'
import { PageTitle } from '../../../../ui/page-title.tsx'
import section from '../../../../ui/section.module.css'
import { type PageParams, readerOf } from '../../../reader-params.ts'
import { shellMetadata } from '../../../shell-page.ts'

export const generateMetadata = shellMetadata((locale) => rawWords(locale, 'wishlist').title)

export default async function WishlistPage({ params }: PageParams) {
  const reader = await readerOf(params)
  const { locale } = reader
  const wishlist = rawWords(locale, 'wishlist')
  return (
    <div className={section.column}>
      <PageTitle title={wishlist.title} lead={wishlist.lead} />
      <Wishlist
        reader={reader}
        words={{
          wishlist,
          card: rawWords(locale, 'card'),
          price: rawWords(locale, 'price'),
          form: rawWords(locale, 'form'),
        }}
      />
    </div>
  )
}
