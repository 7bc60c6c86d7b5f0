'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type SyntheticEvent } from 'react'
import { useSay } from '../../../admin/ui/use-say.ts'
import type { Words } from '../../../platform/words.ts'
import { sendDecision } from './send-decision.ts'
import styles from './unmatched.module.css'
import { takeWords } from './unmatched-words.ts'

/** One thing that can be done with the money, in words with its sums. */
export interface TakeChoice {
  how: 'part' | 'full' | 'refund'
  label: Words
  hint: Words
}

/** Decides what becomes of money that its order could have; the page is loaded anew afterwards. */
export function TakeForm({ id, choices }: { id: number; choices: TakeChoice[] }) {
  const say = useSay()
  const router = useRouter()
  const { config } = useConfig()
  const [how, setHow] = useState<TakeChoice['how'] | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async () => {
    setIsSaving(true)
    const url = `${config.serverURL}${config.routes.api}/unmatched-payments/${id}/take`
    const refusal = await sendDecision(url, { how })
    // The form goes away with its payment: nobody shall press the button again until then.
    if (refusal === null) return router.refresh()
    setProblem(refusal === '' ? say(takeWords.failed) : refusal)
    setIsSaving(false)
  }
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    void submit()
  }
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <fieldset className={styles.choices}>
        <legend>{say(takeWords.ask)}</legend>
        {choices.map((choice) => (
          <div key={choice.how} className={styles.choice}>
            <input
              type="radio"
              id={`take-${id}-${choice.how}`}
              name={`take-${id}`}
              aria-describedby={`take-${id}-${choice.how}-hint`}
              checked={how === choice.how}
              onChange={() => setHow(choice.how)}
            />
            <label htmlFor={`take-${id}-${choice.how}`}>{say(choice.label)}</label>
            <small id={`take-${id}-${choice.how}-hint`}>{say(choice.hint)}</small>
          </div>
        ))}
      </fieldset>
      <Button type="submit" size="medium" margin={false} disabled={isSaving || how === null}>
        {say(isSaving ? takeWords.saving : takeWords.submit)}
      </Button>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </form>
  )
}
