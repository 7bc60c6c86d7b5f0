'use client'

import { Button, toast, useConfig, useSelection } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { FilterLinks } from '../../../admin/ui/filter-links.tsx'
import { useSay } from '../../../admin/ui/use-say.ts'
import { reviewStates, reviewWords, type ReviewState } from './review-words.ts'
import styles from './reviews.module.css'

const STATES = Object.keys(reviewStates) as ReviewState[]
const FIELD = 'where[or][0][and][0][status][equals]'

/** Above the list: what to look at, and one decision for all that were chosen. */
export function DecideBar() {
  const say = useSay()
  const { config } = useConfig()
  const shown = useSearchParams().get(FIELD)
  const address = `${config.routes.admin}/collections/reviews`
  return (
    <div className={styles.bar}>
      <FilterLinks
        label={say(reviewWords.filter)}
        links={[
          ...STATES.map((state) => ({
            href: `${address}?${new URLSearchParams({ [FIELD]: state })}`,
            text: say(reviewStates[state]),
            isOn: shown === state,
          })),
          { href: address, text: say(reviewWords.all), isOn: shown === null },
        ]}
      />
      <Decide api={`${config.serverURL}${config.routes.api}/reviews/decide`} />
    </div>
  )
}

function Decide({ api }: { api: string }) {
  const say = useSay()
  const router = useRouter()
  const { getSelectedIds, count, toggleAll } = useSelection()
  const [isSaving, setIsSaving] = useState(false)
  if (count === 0) return null
  const decide = async (status: ReviewState) => {
    setIsSaving(true)
    const isDone = await post(api, { ids: getSelectedIds(), status })
    setIsSaving(false)
    if (isDone) toggleAll()
    else toast.error(say(reviewWords.failed))
    router.refresh()
  }
  return (
    <div className={styles.decide} role="group">
      <span>{say({ en: `${count} chosen`, th: `เลือก ${count} รายการ` })}</span>
      <Button
        size="small"
        margin={false}
        disabled={isSaving}
        onClick={() => void decide('published')}
      >
        {say(isSaving ? reviewWords.saving : reviewWords.publish)}
      </Button>
      <Button
        size="small"
        margin={false}
        buttonStyle="secondary"
        disabled={isSaving}
        onClick={() => void decide('rejected')}
      >
        {say(reviewWords.reject)}
      </Button>
    </div>
  )
}

async function post(url: string, body: object): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok
  } catch {
    return false
  }
}
