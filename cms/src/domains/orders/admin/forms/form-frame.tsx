'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { useSay } from '../../../../admin/ui/use-say.ts'
import type { DeskActionName } from '../desk-actions.ts'
import { useDeskContext } from '../desk-context.tsx'
import { formWords } from '../form-words.ts'
import styles from './forms.module.css'

/** What a form would do, or why it cannot. */
export type Attempt =
  | { action: DeskActionName; body: object; problem?: never }
  | { problem: string; action?: never }

interface FormFrameProps {
  /** What its button says. */
  submit: string
  /** What cannot be undone looks so. */
  isDangerous?: boolean
  read: () => Attempt
  close: () => void
  /** It was surely not done. */
  onRefused?: () => void
  children?: ReactNode
  /** Further buttons, between the one that does it and the one that leaves. */
  besides?: ReactNode
}

/**
 * One small form of the desk: it takes the focus when it opens, says what is refused where it was
 * refused, and closes when it was done.
 */
export function FormFrame(props: FormFrameProps) {
  const { submit, isDangerous = false, read, close, onRefused, children, besides } = props
  const say = useSay()
  const { act, isBusy } = useDeskContext()
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    const shown = form.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    shown?.addEventListener('keydown', onKey)
    return () => shown?.removeEventListener('keydown', onKey)
  }, [close])

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (isBusy) return
    const attempt = read()
    if (attempt.problem !== undefined) {
      setProblem(attempt.problem)
      return
    }
    const refusal = await act(attempt.action, attempt.body)
    if (refusal === null) {
      close()
      return
    }
    setProblem(refusal.text)
    if (refusal.isSure) onRefused?.()
  }
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => void onSubmit(event)}
      onChange={() => setProblem(null)}
    >
      <fieldset disabled={isBusy}>{children}</fieldset>
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          buttonStyle={isDangerous ? 'error' : 'primary'}
          margin={false}
          disabled={isBusy}
        >
          {submit}
        </Button>
        {besides}
        <Button
          type="button"
          buttonStyle="transparent"
          margin={false}
          disabled={isBusy}
          onClick={close}
        >
          {say(formWords.never)}
        </Button>
      </div>
    </form>
  )
}
