import { WriteReviews } from '../../../../../../features/reviews/components/write-reviews.tsx'
import { fill } from '../../../../../../i18n/fill.ts'
import { rawWords } from '../../../../../../i18n/raw-words.ts'
import { PageTitle } from '../../../../../../ui/page-title.tsx'
import section from '../../../../../../ui/section.module.css'
import { type PageParams, readerOf } from '../../../../../reader-params.ts'
import { shellMetadata } from '../../../../../shell-page.ts'

interface Props {
  params: Promise<Awaited<PageParams['params']> & { number: string }>
}

export const generateMetadata = shellMetadata((locale) => rawWords(locale, 'reviews').write.title)

export default async function WriteReviewPage({ params }: Props) {
  const { locale } = await readerOf(params)
  // Whether there is such an order the store says, to whoever may know.
  const { number } = await params
  const words = rawWords(locale, 'reviews')
  return (
    <div className={section.column}>
      <PageTitle title={words.write.title} lead={fill(words.write.lead, { number })} />
      <WriteReviews number={number} locale={locale} words={words} form={rawWords(locale, 'form')} />
    </div>
  )
}
