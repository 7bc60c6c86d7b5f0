import { FormPage } from '../../../../ui/form-page.tsx'
import { SignInForm } from '../../../../features/account/components/sign-in-form.tsx'
import { orderPath } from '../../../../i18n/account-paths.ts'
import { rawWords } from '../../../../i18n/raw-words.ts'
import { buttonClass } from '../../../../ui/button.tsx'
import { ShopLink } from '../../../../ui/shop-link.tsx'
import { type PageParams, readerOf } from '../../../reader-params.ts'
import { shellMetadata } from '../../../shell-page.ts'

export const generateMetadata = shellMetadata((locale) => rawWords(locale, 'account').button.signIn)

export default async function SignInPage({ params }: PageParams) {
  const { locale } = await readerOf(params)
  const words = rawWords(locale, 'account').signIn
  return (
    <FormPage
      title={words.title}
      lead={words.lead}
      aside={
        <>
          <p>
            <strong>{words.guestTitle}</strong> {words.guest}
          </p>
          <p>
            <ShopLink href={orderPath(locale)} className={buttonClass('quiet')}>
              {words.guestLink}
            </ShopLink>
          </p>
        </>
      }
    >
      <SignInForm locale={locale} words={words} form={rawWords(locale, 'form')} />
    </FormPage>
  )
}
