import { AccountPart } from '../../../../../../features/account/components/account-frame.tsx'
import { OwnData } from '../../../../../../features/account/components/own-data.tsx'
import { SignedIn } from '../../../../../../features/account/components/signed-in.tsx'
import { rawWords } from '../../../../../../i18n/raw-words.ts'
import { type PageParams, readerOf } from '../../../../../reader-params.ts'
import { shellMetadata } from '../../../../../shell-page.ts'

export const generateMetadata = shellMetadata((locale) => rawWords(locale, 'account').data.title)

export default async function OwnDataPage({ params }: PageParams) {
  const { locale } = await readerOf(params)
  const words = rawWords(locale, 'account')
  return (
    <AccountPart title={words.data.title}>
      <SignedIn locale={locale}>
        <OwnData locale={locale} words={words.data} form={rawWords(locale, 'form')} />
      </SignedIn>
    </AccountPart>
  )
}
