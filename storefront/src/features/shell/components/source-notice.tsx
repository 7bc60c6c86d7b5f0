import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { pageSource } from '../../../api/freshness.ts'
import { translate } from '../../../i18n/translate.ts'
import { NoticeBar } from './notice-bar.tsx'

/** Says politely when a page is not made of live answers, and keeps watching while it is open. */
export function SourceNotice({ locale }: { locale: Locale }) {
  const source = pageSource()
  const t = translate(locale, 'notice')
  return (
    <NoticeBar
      source={source}
      locale={locale}
      words={{
        label: t('label'),
        snapshot: t('snapshot', { time: '{time}' }),
        mock: t('mock'),
        offline: t('offline'),
        back: t('back'),
        reload: t('reload'),
      }}
    />
  )
}
