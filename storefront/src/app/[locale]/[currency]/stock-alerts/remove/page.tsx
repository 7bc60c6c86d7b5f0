import { StopAlert } from '../../../../../features/stock-alerts/components/stop-alert.tsx'
import { homePath } from '../../../../../i18n/paths.ts'
import { rawWords } from '../../../../../i18n/raw-words.ts'
import { FormPage } from '../../../../../ui/form-page.tsx'
import { type PageParams, readerOf } from '../../../../reader-params.ts'
import { shellMetadata } from '../../../../shell-page.ts'

export const generateMetadata = shellMetadata(
  (locale) => rawWords(locale, 'stockAlert').removeTitle,
)

export default async function StopAlertPage({ params }: PageParams) {
  const { locale } = await readerOf(params)
  const words = rawWords(locale, 'stockAlert')
  return (
    <FormPage title={words.removeTitle}>
      <StopAlert home={homePath(locale)} words={words} />
    </FormPage>
  )
}
