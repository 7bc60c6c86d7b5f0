import type { ProductOption, Variant } from '@vitrine/shared-types/store-api/v1/products'
import { useEffect, useRef } from 'react'
import { fill } from '../../../i18n/fill.ts'
import type { ProductWords } from '../product-words.ts'
import { valueState } from '../variant-rules.ts'
import styles from './option-picker.module.css'

interface OptionPickerProps {
  option: ProductOption
  variants: Variant[]
  current: Variant
  words: ProductWords
  onChoose: (option: string, value: string) => void
}

/** One thing to choose: circles for colours, words for the rest. */
export function OptionPicker({ option, variants, current, words, onChoose }: OptionPickerProps) {
  const chosen = option.values.find((value) => value.key === current.options[option.key])
  const fieldset = useRef<HTMLFieldSetElement>(null)

  // Whoever chose before the scripts were there, or comes back to a form that the browser kept.
  useEffect(() => {
    const picked = fieldset.current?.querySelector<HTMLInputElement>('input:checked')?.value
    if (picked !== undefined && picked !== chosen?.key) onChoose(option.key, picked)
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the scripts take over
  }, [])

  return (
    <fieldset ref={fieldset}>
      <legend className={styles.legend}>
        {option.label}: <span className={styles.chosen}>{chosen?.label}</span>
      </legend>
      <div className={styles.values}>
        {option.values.map((value) => {
          const state = valueState(variants, current, option.key, value.key)
          if (state === 'none') return null
          return (
            <label
              key={value.key}
              className={value.swatch ? styles.swatch : styles.word}
              data-state={state}
              title={value.label}
            >
              <input
                type="radio"
                name={option.key}
                value={value.key}
                checked={value.key === chosen?.key}
                onChange={() => onChoose(option.key, value.key)}
                className="visually-hidden"
                aria-label={
                  state === 'sold_out'
                    ? fill(words.unavailable, { value: value.label })
                    : value.label
                }
              />
              {value.swatch ? (
                <span className={styles.disc} style={{ backgroundColor: value.swatch }} />
              ) : (
                value.label
              )}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
