import { FormPage } from '../../../../ui/form-page.tsx'
import { SignUpForm } from '../../../../features/account/components/sign-up-form.tsx'
import { rawWords } from '../../../../i18n/raw-words.ts'
import { type PageParams, readerOf } from '../../../reader-params.ts'
import { shellMetadata } from '../../../shell-page.ts'

export const generateMetadata = shellMetadata((locale) => rawWords(locale, 'account').signUp.title)

export default async function SignUpPage({ params }: PageParams) {
  const { locale } = await readerOf(params)
  const words = rawWords(locale, 'account').signUp
  return (
    <FormPage title={words.title} lead={words.lead}>
      <SignUpForm locale={locale} words={words} form={rawWords(locale, 'form')} />
    </FormPage>
  )
}
