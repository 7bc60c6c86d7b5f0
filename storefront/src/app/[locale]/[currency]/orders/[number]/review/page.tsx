import { OrderNumber } from '@vitrine/shared-types/store-api/v1/orders'
import { notFound } from 'next/navigation'
import { WriteReviews } from '../../../../../../features/reviews/components/write-reviews.tsx'
import { fill } from '../../../../../../i18n/fill.ts'
import { rawWords } from '../../../../../../i18n/raw-words.ts'
import { PageTitle } from '../../../../../../ui/page-title.tsx'
import section from '../../../../../../ui/section.module.css'
import { pageOrMissing } from '../../../../../or-missing.tsx'
import { type PageParams, readerOf } from '../../../../../reader-params.ts'
import { shellMetadata } from '../../../../../shell-page.ts'

interface Props extends PageParams {
  params: Promise<{ locale: string; currency: string; number: string }>
}

export const generateMetadata = shellMetadata((locale) => rawWords(locale, 'reviews').write.title)

export default pageOrMissing(async function WriteReviewPage({ params }: Props) {
  const { locale } = await readerOf(params)
  const number = OrderNumber.safeParse((await params).number)
  if (!number.success) notFound()
  const words = rawWords(locale, 'reviews')
  return (
    <div className={section.column}>
      <PageTitle title={words.write.title} lead={fill(words.write.lead, { number: number.data })} />
      <WriteReviews
        number={number.data}
        locale={locale}
        words={words}
        form={rawWords(locale, 'form')}
      />
    </div>
  )
})
