import { AccountPart } from '../../../../../../features/account/components/account-frame.tsx'
import { Profile } from '../../../../../../features/account/components/profile.tsx'
import { SignedIn } from '../../../../../../features/account/components/signed-in.tsx'
import { rawWords } from '../../../../../../i18n/raw-words.ts'
import { type PageParams, readerOf } from '../../../../../reader-params.ts'
import { shellMetadata } from '../../../../../shell-page.ts'

export const generateMetadata = shellMetadata((locale) => rawWords(locale, 'account').profile.title)

export default async function ProfilePage({ params }: PageParams) {
  const { locale } = await readerOf(params)
  const words = rawWords(locale, 'account')
  return (
    <AccountPart title={words.profile.title} lead={words.profile.lead}>
      <SignedIn locale={locale}>
        <Profile locale={locale} words={words.profile} form={rawWords(locale, 'form')} />
      </SignedIn>
    </AccountPart>
  )
}
