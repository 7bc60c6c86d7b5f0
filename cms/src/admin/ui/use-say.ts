'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Words } from '../../platform/words.ts'

/** Says words in the panel's language, which need not be the language of the content. */
export function useSay(): (words: Words) => string {
  const { i18n } = useTranslation()
  const { language } = i18n
  return useCallback((words) => (language === 'th' ? words.th : words.en), [language])
}
