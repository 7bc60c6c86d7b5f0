'use client'

import { TextField, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useSay } from '../../../admin/ui/use-say.ts'
import styles from './swatch-field.module.css'

const COLOUR = /^#[0-9a-f]{6}$/iu

/** The code of a colour, and the colour itself to pick from. */
export const SwatchField: TextFieldClientComponent = (props) => {
  const say = useSay()
  const { disabled, setValue, value } = useField<string | null>({ path: props.path })
  const isColour = typeof value === 'string' && COLOUR.test(value)
  const isLocked = Boolean(props.readOnly || disabled)
  return (
    <div className={styles.row}>
      <label className={styles.well} data-empty={!isColour}>
        <span className={styles.spoken}>{say({ en: 'Pick a colour', th: 'เลือกสี' })}</span>
        <input
          type="color"
          disabled={isLocked}
          value={isColour ? value.toLowerCase() : '#d9d3c7'}
          onChange={(event) => setValue(event.target.value.toUpperCase())}
        />
      </label>
      <TextField {...props} />
    </div>
  )
}
