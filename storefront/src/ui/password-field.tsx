'use client'

import { type ComponentProps, useState } from 'react'
import { described, FieldFrame, type FieldFrameProps, useFieldIds } from './field.tsx'
import field from './field.module.css'
import styles from './password-field.module.css'

interface PasswordFieldProps
  extends FieldFrameProps, Omit<ComponentProps<'input'>, 'className' | 'name' | 'type'> {
  name: string
  autoComplete: 'current-password' | 'new-password'
  words: { show: string; hide: string }
}

/** A password, shown on demand. Pasting and password keepers work as everywhere. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, optional, hint, error, warning, id, words, ...input } = props
  const ids = useFieldIds(id)
  const [isShown, setShown] = useState(false)
  return (
    <FieldFrame {...{ label, optional, hint, error, warning, ids }}>
      <div className={styles.row}>
        <input
          {...input}
          type={isShown ? 'text' : 'password'}
          id={ids.control}
          className={`${field.control} ${styles.input}`}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={200}
          {...described(props, ids)}
        />
        <button
          type="button"
          aria-pressed={isShown}
          aria-controls={ids.control}
          aria-label={`${words.show}: ${label}`}
          className={styles.show}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? words.hide : words.show}
        </button>
      </div>
    </FieldFrame>
  )
}
