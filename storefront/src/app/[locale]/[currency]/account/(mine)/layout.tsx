import type { ReactNode } from 'react'
import { AccountFrame } from '../../../../../features/account/components/account-frame.tsx'
import { AccountNav } from '../../../../../features/account/components/account-nav.tsx'
import { rawWords } from '../../../../../i18n/raw-words.ts'
import { type PageParams, readerOf } from '../../../../reader-params.ts'

export default async function AccountLayout({
  params,
  children,
}: PageParams & { children: ReactNode }) {
  const { locale } = await readerOf(params)
  return (
    <AccountFrame
      nav={
        <AccountNav
          locale={locale}
          words={rawWords(locale, 'account').nav}
          form={rawWords(locale, 'form')}
        />
      }
    >
      {children}
    </AccountFrame>
  )
}
