'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, type SyntheticEvent } from 'react'
import { useSay } from '../../../admin/ui/use-say.ts'
import { sendDecision } from './send-decision.ts'
import styles from './unmatched.module.css'
import { unmatchedWords } from './unmatched-words.ts'

const SHORTEST = 3
const LONGEST = 500

/** Says what was done with money that fitted no order; the page is loaded anew afterwards. */
export function ResolveForm({ id }: { id: number }) {
  const say = useSay()
  const field = useId()
  const router = useRouter()
  const { config } = useConfig()
  const [resolution, setResolution] = useState('')
  const [state, setState] = useState<'idle' | 'saving'>('idle')
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async () => {
    setState('saving')
    const url = `${config.serverURL}${config.routes.api}/unmatched-payments/${id}/resolve`
    const refusal = await sendDecision(url, { resolution })
    if (refusal === null) {
      // The form goes away with its payment: nobody shall press the button again until then.
      router.refresh()
      return
    }
    setProblem(refusal === '' ? say(unmatchedWords.failed) : refusal)
    setState('idle')
  }
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    void submit()
  }
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <label htmlFor={field}>{say(unmatchedWords.whatWasDone)}</label>
      <textarea
        id={field}
        rows={2}
        required
        minLength={SHORTEST}
        maxLength={LONGEST}
        placeholder={say(unmatchedWords.example)}
        value={resolution}
        onChange={({ target }) => setResolution(target.value)}
      />
      <Button
        type="submit"
        size="medium"
        margin={false}
        disabled={state === 'saving' || resolution.trim().length < SHORTEST}
      >
        {say(state === 'saving' ? unmatchedWords.saving : unmatchedWords.resolve)}
      </Button>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </form>
  )
}
