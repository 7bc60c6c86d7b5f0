import { AccountPart } from '../../../../../../features/account/components/account-frame.tsx'
import { Addresses } from '../../../../../../features/account/components/addresses.tsx'
import { SignedIn } from '../../../../../../features/account/components/signed-in.tsx'
import { rawWords } from '../../../../../../i18n/raw-words.ts'
import { type PageParams, readerOf } from '../../../../../reader-params.ts'
import { shellMetadata } from '../../../../../shell-page.ts'

export const generateMetadata = shellMetadata(
  (locale) => rawWords(locale, 'account').addresses.title,
)

export default async function AddressesPage({ params }: PageParams) {
  const { locale } = await readerOf(params)
  const words = rawWords(locale, 'account')
  return (
    <AccountPart title={words.addresses.title} lead={words.addresses.lead}>
      <SignedIn locale={locale}>
        <Addresses
          locale={locale}
          words={words.addresses}
          address={rawWords(locale, 'address')}
          form={rawWords(locale, 'form')}
        />
      </SignedIn>
    </AccountPart>
  )
}
