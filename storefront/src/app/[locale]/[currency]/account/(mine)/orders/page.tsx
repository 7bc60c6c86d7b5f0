import { AccountPart } from '../../../../../../features/account/components/account-frame.tsx'
import { OrdersList } from '../../../../../../features/account/components/orders-list.tsx'
import { SignedIn } from '../../../../../../features/account/components/signed-in.tsx'
import { rawWords } from '../../../../../../i18n/raw-words.ts'
import { type PageParams, readerOf } from '../../../../../reader-params.ts'
import { shellMetadata } from '../../../../../shell-page.ts'

export const generateMetadata = shellMetadata((locale) => rawWords(locale, 'account').orders.title)

export default async function OrdersListPage({ params }: PageParams) {
  const { locale } = await readerOf(params)
  const words = rawWords(locale, 'account')
  return (
    <AccountPart title={words.orders.title}>
      <SignedIn locale={locale}>
        <OrdersList locale={locale} words={words.orders} form={rawWords(locale, 'form')} />
      </SignedIn>
    </AccountPart>
  )
}
