'use client'

import { SetStepNav, useEditDepth } from '@payloadcms/ui'
import { useSay } from '../../../admin/ui/use-say.ts'
import { customerWords } from './customer-words.ts'

/** The way back to the list; within a drawer that is the drawer's own. */
export function CustomerCrumbs({ name }: { name: string }) {
  const say = useSay()
  const isPage = useEditDepth() <= 1
  if (!isPage) return null
  return (
    <SetStepNav
      nav={[
        { label: say(customerWords.customers), url: '/collections/customers' },
        { label: name },
      ]}
    />
  )
}
