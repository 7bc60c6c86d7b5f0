'use client'

import { FieldDescription, FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { NumberFieldClientComponent, NumberFieldClientProps } from 'payload'
import { useCallback, useMemo, useState } from 'react'
import { useSay } from '../../../admin/ui/use-say.ts'
import type { Words } from '../../../platform/words.ts'
import styles from './money-field.module.css'
import {
  formatAmount,
  parseAmount,
  signOf,
  type AmountProblem,
  type ParsedAmount,
} from '../../../admin/ui/money-text.ts'

/** Stands in the form for text that is no amount: no price can be it, so nothing wrong is saved. */
const NO_AMOUNT = 0.5

const problems: Record<AmountProblem, Words> = {
  not_an_amount: {
    en: 'Write an amount such as 1,290.00.',
    th: 'ใส่จำนวนเงิน เช่น 1,290.00',
  },
  too_many_decimals: {
    en: 'There are two digits after the point at most.',
    th: 'ใส่ทศนิยมได้ไม่เกินสองตำแหน่ง',
  },
  too_large: { en: 'This amount is too large.', th: 'จำนวนเงินนี้สูงเกินไป' },
}

type MoneyFieldProps = NumberFieldClientProps & { currency: Currency }

function MoneyInput(props: MoneyFieldProps) {
  const { currency, field, path: pathFromProps, readOnly } = props
  const say = useSay()
  const validate = useCallback(
    (value: unknown) => (value === NO_AMOUNT ? say(problems.not_an_amount) : true),
    [say],
  )
  const { disabled, path, setValue, showError, value } = useField<number | null>({
    potentiallyStalePath: pathFromProps,
    validate,
  })
  const { text, problem, onBlur, onChange } = useAmountText(currency, value ?? null, setValue)
  const [isFocused, setIsFocused] = useState(false)
  const style = useMemo(() => mergeFieldStyles(field), [field])
  const isLocked = Boolean(readOnly || disabled)
  // What cannot be read is said as soon as the field is left, not only when saving.
  const isWrong = showError || (problem !== null && !isFocused)

  return (
    <div
      style={style}
      className={`field-type number${isWrong ? ' error' : ''}${isLocked ? ' read-only' : ''}`}
    >
      <FieldLabel label={field.label ?? ''} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError
          path={path}
          showError={isWrong}
          {...(problem === null ? {} : { message: say(problems[problem]) })}
        />
        <div className={styles.input}>
          <span aria-hidden className={styles.sign}>
            {signOf(currency)}
          </span>
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            id={`field-${path.replaceAll('.', '__')}`}
            name={path}
            placeholder="–"
            disabled={isLocked}
            value={text}
            onChange={(event) => onChange(event.target.value)}
            onFocus={() => setIsFocused(true)}
            onBlur={() => {
              setIsFocused(false)
              onBlur()
            }}
          />
        </div>
        <FieldDescription description={field.admin?.description ?? ''} path={path} />
      </div>
    </div>
  )
}

/** A decimal amount over whole minor units. What cannot be read stays as typed, and is refused. */
export const MoneyField = withCondition(MoneyInput) as NumberFieldClientComponent

function useAmountText(
  currency: Currency,
  value: number | null,
  setValue: (value: number | null) => void,
) {
  const [typed, setTyped] = useState<string | null>(null)
  const parsed = typed === null ? null : parseAmount(typed, currency)
  // Another hand may have changed the value: a restored version, a reset. Then that is shown.
  const isOurs = parsed !== null && stored(parsed) === value

  const onChange = (text: string) => {
    setTyped(text)
    setValue(stored(parseAmount(text, currency)))
  }
  const onBlur = () => {
    if (parsed?.kind !== 'wrong') setTyped(null)
  }
  return {
    text: isOurs && typed !== null ? typed : written(value, currency),
    problem: isOurs && parsed.kind === 'wrong' ? parsed.problem : null,
    onBlur,
    onChange,
  }
}

function stored(parsed: ParsedAmount): number | null {
  if (parsed.kind === 'amount') return parsed.minor
  return parsed.kind === 'empty' ? null : NO_AMOUNT
}

function written(value: number | null, currency: Currency): string {
  return value !== null && Number.isInteger(value) ? formatAmount(value, currency) : ''
}
