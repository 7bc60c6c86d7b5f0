'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useSay } from '../../../admin/ui/use-say.ts'
import { ALERT_SETTLED } from './alert-settled.ts'
import { alertWords } from './alert-words.ts'

/** Says that an alert was dealt with. */
export function ResolveButton({ id }: { id: number }) {
  const say = useSay()
  const router = useRouter()
  const { config } = useConfig()
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle')
  const resolve = async () => {
    setState('saving')
    const url = `${config.serverURL}${config.routes.api}/staff-alerts/${id}/resolve`
    const isDone = await post(url)
    setState(isDone ? 'idle' : 'failed')
    if (!isDone) return
    window.dispatchEvent(new Event(ALERT_SETTLED))
    router.refresh()
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={state === 'saving'}
        onClick={() => void resolve()}
      >
        {say(state === 'saving' ? alertWords.saving : alertWords.done)}
      </Button>
      {state === 'failed' ? <p role="alert">{say(alertWords.failed)}</p> : null}
    </>
  )
}

/** One that somebody else was faster with is done as well. */
async function post(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { method: 'POST', credentials: 'include' })
    return response.ok || response.status === 409
  } catch {
    return false
  }
}
