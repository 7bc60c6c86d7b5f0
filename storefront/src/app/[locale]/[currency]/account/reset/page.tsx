import { ResetPassword } from '../../../../../features/account/components/reset-password.tsx'
import { rawWords } from '../../../../../i18n/raw-words.ts'
import { type PageParams, readerOf } from '../../../../reader-params.ts'
import { shellMetadata } from '../../../../shell-page.ts'

export const generateMetadata = shellMetadata(
  (locale) => rawWords(locale, 'account').reset.askTitle,
)

export default async function ResetPage({ params }: PageParams) {
  const { locale } = await readerOf(params)
  const words = rawWords(locale, 'account')
  return (
    <ResetPassword
      locale={locale}
      words={words.reset}
      signUp={words.signUp}
      form={rawWords(locale, 'form')}
    />
  )
}
