'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { saveAsFile } from '../save-as-file.ts'
import { isSignedOut, leaveForSignIn } from '../sign-out.ts'
import type { AccountWords, FormWords } from '../words.ts'
import { CloseAccount } from './close-account.tsx'
import form from '../../../ui/form.module.css'
import styles from './security.module.css'

interface OwnDataProps {
  locale: Locale
  words: AccountWords['data']
  form: FormWords
}

/** A copy of everything, and the end of it. */
export function OwnData(props: OwnDataProps) {
  const { words, form: formWords } = props
  const [isClosing, setClosing] = useState(false)
  return (
    <div className={styles.sections}>
      <section className={styles.section}>
        <h2 className={styles.title}>{words.exportTitle}</h2>
        <p className={styles.soft}>{words.exportText}</p>
        <Export {...props} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{words.eraseTitle}</h2>
        <p className={styles.soft}>{words.eraseText}</p>
        <p>
          <Button look="plain" onClick={() => setClosing(true)}>
            {words.erase}
          </Button>
        </p>
        <Dialog
          isOpen={isClosing}
          onClose={() => setClosing(false)}
          title={words.confirmTitle}
          closeWord={formWords.close}
        >
          <CloseAccount {...props} onKeep={() => setClosing(false)} />
        </Dialog>
      </section>
    </div>
  )
}

function Export({ locale, words, form: formWords }: OwnDataProps) {
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  async function download() {
    setBusy(true)
    setSaid(null)
    const answer = await callShop('exportCustomer')
    setBusy(false)
    if (answer.ok) {
      const day = answer.data.exportedAt.slice(0, 10)
      saveAsFile(`my-data-${day}.json`, JSON.stringify(answer.data, null, 2))
      setSaid(words.exported)
    } else if (isSignedOut(answer.problem?.code)) leaveForSignIn(locale)
    else setSaid(refusalWords(answer, formWords))
  }
  return (
    <div className={form.foot}>
      <Button look="plain" isBusy={isBusy} onClick={() => void download()}>
        {isBusy ? words.exporting : words.export}
      </Button>
      <span role="status" className={styles.soft}>
        {said}
      </span>
    </div>
  )
}
