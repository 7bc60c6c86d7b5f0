import { FormPage } from '../../../../../ui/form-page.tsx'
import { ConfirmEmail } from '../../../../../features/account/components/confirm-email.tsx'
import { rawWords } from '../../../../../i18n/raw-words.ts'
import { type PageParams, readerOf } from '../../../../reader-params.ts'
import { shellMetadata } from '../../../../shell-page.ts'

export const generateMetadata = shellMetadata((locale) => rawWords(locale, 'account').confirm.title)

export default async function ConfirmPage({ params }: PageParams) {
  const { locale } = await readerOf(params)
  const words = rawWords(locale, 'account').confirm
  return (
    <FormPage title={words.title}>
      <ConfirmEmail locale={locale} words={words} form={rawWords(locale, 'form')} />
    </FormPage>
  )
}
