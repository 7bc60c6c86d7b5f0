import { AccountPart } from '../../../../../features/account/components/account-frame.tsx'
import { Greeting, Overview } from '../../../../../features/account/components/overview.tsx'
import { SignedIn } from '../../../../../features/account/components/signed-in.tsx'
import { rawWords } from '../../../../../i18n/raw-words.ts'
import { type PageParams, readerOf } from '../../../../reader-params.ts'
import { shellMetadata } from '../../../../shell-page.ts'

export const generateMetadata = shellMetadata((locale) => rawWords(locale, 'account').title)

export default async function AccountPage({ params }: PageParams) {
  const { locale } = await readerOf(params)
  const words = rawWords(locale, 'account')
  return (
    <AccountPart title={<Greeting words={words.overview} />} lead={words.overview.lead}>
      <SignedIn locale={locale}>
        <Overview locale={locale} words={words} form={rawWords(locale, 'form')} />
      </SignedIn>
    </AccountPart>
  )
}
