'use client'

import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { fill } from '../i18n/fill.ts'

/** Of the messages `form`. */
interface FormWords {
  oneProblem: string
  problems: string
}

/** What was wrong: per field's name what to do about it, and one sentence for the whole form. */
export interface Complaints {
  errors?: Record<string, string | undefined>
  failure?: string | null
}

interface FormOptions {
  words: FormWords
  /** What the fields are called, so that what is said above the form names them. */
  labels?: Record<string, string>
  /** What can be seen without asking anybody: per field's name what to do, in their order. */
  check?: (data: FormData) => Record<string, string | undefined>
  /** Sends it; what it returns is shown. Nothing typed is touched. */
  send: (data: FormData) => Promise<Complaints | undefined>
}

interface FormState {
  errors: NonNullable<Complaints['errors']>
  failure: string
  attempt: number
}

type Field = { name: string; id: string; error: string | undefined }

/**
 * A form that keeps what was typed whatever happens, says what is wrong beside the fields and above
 * them, and is sent once at a time.
 */
export function useForm({ words, labels = {}, check, send }: FormOptions) {
  const id = useId()
  const [state, setState] = useState<FormState>({ errors: {}, failure: '', attempt: 0 })
  const [isBusy, setBusy] = useState(false)
  const underWay = useRef(false)
  const idOf = (name: string) => `${id}-${name}`

  function complain({ errors = {}, failure }: Complaints) {
    setState(({ attempt }) => ({ errors, failure: failure ?? '', attempt: attempt + 1 }))
  }

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (underWay.current) return
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter)
    const errors = check?.(data) ?? {}
    if (Object.values(errors).some(Boolean)) return complain({ errors })
    underWay.current = true
    setBusy(true)
    try {
      complain((await send(data)) ?? {})
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }

  // Back from where a sent form led: the browser brings the page as it was left, at work.
  useEffect(() => {
    const rest = () => {
      underWay.current = false
      setBusy(false)
    }
    window.addEventListener('pageshow', rest)
    return () => window.removeEventListener('pageshow', rest)
  }, [])

  /** Whoever mends a field need not look at its complaint any longer. */
  function onInput(event: { target: EventTarget }) {
    const name = event.target instanceof Element ? event.target.getAttribute('name') : null
    if (!name || !state.errors[name]) return
    setState((now) => ({ ...now, errors: { ...now.errors, [name]: undefined } }))
  }

  const listed = Object.entries(state.errors).flatMap(([name, text]) =>
    text ? [{ id: idOf(name), text: named(text, labels[name]) }] : [],
  )
  return {
    /** For the `form` element. As POST: without scripts a password must not end in the address. */
    form: { onSubmit, onInput, noValidate: true, method: 'post' as const, 'aria-busy': isBusy },
    /** For `FormErrors`. */
    summary: {
      title:
        listed.length === 1 ? words.oneProblem : fill(words.problems, { count: listed.length }),
      failure: state.failure,
      errors: listed,
      attempt: state.attempt,
    },
    /** For a field, by its name. */
    field: (name: string): Field => ({ name, id: idOf(name), error: state.errors[name] }),
    isBusy,
    /** Shows what came of something that was sent beside the form. */
    complain,
  }
}

function named(text: string, label: string | undefined): string {
  return label === undefined ? text : `${label}: ${text}`
}
