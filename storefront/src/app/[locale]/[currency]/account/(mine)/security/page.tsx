import { AccountPart } from '../../../../../../features/account/components/account-frame.tsx'
import { Security } from '../../../../../../features/account/components/security.tsx'
import { SignedIn } from '../../../../../../features/account/components/signed-in.tsx'
import { rawWords } from '../../../../../../i18n/raw-words.ts'
import { type PageParams, readerOf } from '../../../../../reader-params.ts'
import { shellMetadata } from '../../../../../shell-page.ts'

export const generateMetadata = shellMetadata(
  (locale) => rawWords(locale, 'account').security.title,
)

export default async function SecurityPage({ params }: PageParams) {
  const { locale } = await readerOf(params)
  const words = rawWords(locale, 'account')
  return (
    <AccountPart title={words.security.title}>
      <SignedIn locale={locale}>
        <Security
          locale={locale}
          words={words.security}
          signUp={words.signUp}
          form={rawWords(locale, 'form')}
        />
      </SignedIn>
    </AccountPart>
  )
}
