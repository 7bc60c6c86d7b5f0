'use client'

import { PopupList, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '../ui/use-say.ts'
import { auditWords } from './audit-words.ts'

/** In the menu of a document: the way to who changed it. */
export function DocumentHistory() {
  const say = useSay()
  const { config } = useConfig()
  const { id, collectionSlug: subject } = useDocumentInfo()
  if (subject === undefined || id === undefined) return null
  const query = new URLSearchParams({ subject, id: String(id) })
  return (
    <PopupList.Button href={`${config.routes.admin}/audit?${query.toString()}`}>
      {say(auditWords.history)}
    </PopupList.Button>
  )
}
