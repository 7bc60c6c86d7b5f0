import { AccountPart } from '../../../../../../features/account/components/account-frame.tsx'
import { Notices } from '../../../../../../features/account/components/notices.tsx'
import { SignedIn } from '../../../../../../features/account/components/signed-in.tsx'
import { rawWords } from '../../../../../../i18n/raw-words.ts'
import { type PageParams, readerOf } from '../../../../../reader-params.ts'
import { shellMetadata } from '../../../../../shell-page.ts'

export const generateMetadata = shellMetadata((locale) => rawWords(locale, 'account').notices.title)

export default async function NoticesPage({ params }: PageParams) {
  const { locale } = await readerOf(params)
  const words = rawWords(locale, 'account')
  return (
    <AccountPart title={words.notices.title}>
      <SignedIn locale={locale}>
        <Notices locale={locale} words={words.notices} form={rawWords(locale, 'form')} />
      </SignedIn>
    </AccountPart>
  )
}
