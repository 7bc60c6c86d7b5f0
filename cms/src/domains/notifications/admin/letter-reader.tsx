'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useSay } from '../../../admin/ui/use-say.ts'
import type { Words } from '../../../platform/words.ts'
import { letterNames, letterStates, letterWords } from './letter-words.ts'
import type { LetterShown } from './letters.ts'
import styles from './letters.module.css'
import { safeDocument } from './safe-document.ts'

type Loaded = { letter: LetterShown } | { problem: Words } | null

/** One letter, in a frame that can do nothing but show it and open its links. */
export function LetterReader({ id, back }: { id: number; back: string }) {
  const say = useSay()
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}/letters/${id}`
  const [loaded, setLoaded] = useState<Loaded>(null)
  useEffect(() => {
    let isCurrent = true
    void fetchLetter(api).then((found) => isCurrent && setLoaded(found))
    return () => {
      isCurrent = false
    }
  }, [api])
  return (
    <article className={styles.letter} aria-busy={loaded === null}>
      <Link prefetch={false} href={back} className={styles.back ?? ''}>
        {say(letterWords.back)}
      </Link>
      {loaded === null ? <p className={styles.empty}>{say(letterWords.loading)}</p> : null}
      {loaded !== null && 'problem' in loaded ? <p role="alert">{say(loaded.problem)}</p> : null}
      {loaded !== null && 'letter' in loaded ? <Letter letter={loaded.letter} api={api} /> : null}
    </article>
  )
}

function Letter({ letter, api }: { letter: LetterShown; api: string }) {
  const say = useSay()
  const [isText, setIsText] = useState(false)
  const { subject, recipient, status, template, html, text, error } = letter
  const title = subject ?? say(letterNames[template])
  return (
    <>
      <header className={styles.letterHead}>
        <h2>{title}</h2>
        <p>
          {say(letterWords.to)} <span className={styles.address}>{recipient}</span>
          {' · '}
          {say(letterStates[status])}
        </p>
        {status === 'sent' ? <p>{say(letterWords.redacted)}</p> : null}
        {error === null ? null : (
          <p>
            {say(letterWords.why)}: <code>{error}</code>
          </p>
        )}
        {status === 'failed' ? <Retry api={api} /> : null}
      </header>
      {html === null ? (
        <p className={styles.empty}>{say(letterWords.notWritten)}</p>
      ) : (
        <>
          <div className={styles.ways}>
            <button type="button" aria-pressed={!isText} onClick={() => setIsText(false)}>
              {say(letterWords.asLetter)}
            </button>
            <button type="button" aria-pressed={isText} onClick={() => setIsText(true)}>
              {say(letterWords.asText)}
            </button>
          </div>
          {isText ? (
            <pre className={styles.plain}>{text}</pre>
          ) : (
            <iframe
              className={styles.frame}
              title={title}
              sandbox="allow-popups allow-popups-to-escape-sandbox"
              referrerPolicy="no-referrer"
              srcDoc={safeDocument(html)}
            />
          )}
        </>
      )}
    </>
  )
}

function Retry({ api }: { api: string }) {
  const say = useSay()
  const router = useRouter()
  const [said, setSaid] = useState<Words | null>(null)
  const retry = async () => {
    const isAsked = await post(`${api}/retry`)
    setSaid(isAsked ? letterWords.retried : letterWords.notFailed)
    router.refresh()
  }
  if (said !== null) return <p role="status">{say(said)}</p>
  return (
    <Button size="small" margin={false} onClick={() => void retry()}>
      {say(letterWords.retry)}
    </Button>
  )
}

async function fetchLetter(api: string): Promise<NonNullable<Loaded>> {
  try {
    const response = await fetch(api, { credentials: 'include' })
    if (response.ok) return { letter: (await response.json()) as LetterShown }
    return { problem: response.status === 404 ? letterWords.gone : letterWords.cannotRead }
  } catch {
    return { problem: letterWords.cannotRead }
  }
}

async function post(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { method: 'POST', credentials: 'include' })).ok
  } catch {
    return false
  }
}
