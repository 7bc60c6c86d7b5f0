'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { useId, useState, type SyntheticEvent } from 'react'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { explainWords } from './explain-words.ts'
import { FoundList } from './found-list.tsx'
import styles from './search-trial.module.css'
import { useExplanation, type Trial } from './use-explanation.ts'

interface SearchTrialProps {
  mediaUrl: string
  /** Editors change rules; support looks. */
  mayChange: boolean
  first: { q: string; locale: Locale }
}

/** A search to try: the words, the language, with drafts or without; and what is found. */
export function SearchTrial({ mediaUrl, mayChange, first }: SearchTrialProps) {
  const say = useSay()
  const { config } = useConfig()
  const [trial, setTrial] = useState<Trial>({ ...first, drafts: false })
  const { answer, problem, isWaiting, draftedRule, look, addStep } = useExplanation(trial)
  const change = (part: Partial<Trial>) => {
    const next = { ...trial, ...part }
    setTrial(next)
    void look(next)
  }
  return (
    <div className={styles.trial}>
      <TrialForm
        trial={trial}
        onType={(q) => setTrial({ ...trial, q })}
        onChange={change}
        isWaiting={isWaiting}
      />
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {draftedRule === null ? null : (
        <p role="status" className={styles.drafted}>
          {say(explainWords.drafted)}{' '}
          <Link
            prefetch={false}
            href={`${config.routes.admin}/collections/searchRules/${draftedRule}`}
          >
            {say(explainWords.openRule)}
          </Link>
        </p>
      )}
      {answer === null ? null : (
        <FoundList
          answer={answer}
          mediaUrl={mediaUrl}
          isOld={isWaiting}
          onStep={
            mayChange
              ? (step) =>
                  void addStep({ ...trial, q: answer.q }, step).then(
                    (isAdded) => isAdded && change({ q: answer.q, drafts: true }),
                  )
              : null
          }
        />
      )}
    </div>
  )
}

interface TrialFormProps {
  trial: Trial
  onType: (q: string) => void
  onChange: (part: Partial<Trial>) => void
  isWaiting: boolean
}

function TrialForm({ trial, onType, onChange, isWaiting }: TrialFormProps) {
  const say = useSay()
  const words = useId()
  const language = useId()
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    onChange({})
  }
  return (
    <form className={styles.form} role="search" onSubmit={submit}>
      <div className={styles.words}>
        <label htmlFor={words}>{say(explainWords.words)}</label>
        <input
          id={words}
          type="search"
          maxLength={200}
          placeholder={say(explainWords.placeholder)}
          value={trial.q}
          onChange={({ target }) => onType(target.value)}
        />
      </div>
      <div>
        <label htmlFor={language}>{say(explainWords.language)}</label>
        <select
          id={language}
          value={trial.locale}
          onChange={({ target }) => onChange({ locale: target.value as Locale })}
        >
          <option value="en">English</option>
          <option value="th">ไทย</option>
        </select>
      </div>
      <Button
        type="submit"
        size="large"
        margin={false}
        disabled={isWaiting || trial.q.trim() === ''}
      >
        {say(isWaiting ? explainWords.waiting : explainWords.search)}
      </Button>
      <label className={styles.drafts} title={say(explainWords.withDraftsWhy)}>
        <input
          type="checkbox"
          checked={trial.drafts}
          onChange={({ target }) => onChange({ drafts: target.checked })}
        />
        <span>{say(explainWords.withDrafts)}</span>
        <small>{say(explainWords.withDraftsWhy)}</small>
      </label>
    </form>
  )
}
