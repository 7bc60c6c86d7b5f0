'use client'

import { FieldDescription, FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { NumberFieldClientComponent, NumberFieldClientProps } from 'payload'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSay } from '../../../admin/ui/use-say.ts'
import type { Words } from '../../../platform/words.ts'
import styles from './money-field.module.css'
import { formatAmount, parseAmount, signOf, type AmountProblem } from './money-text.ts'

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
  const problem = useRef<AmountProblem | null>(null)
  const validate = useCallback(
    (value: unknown) =>
      value === NO_AMOUNT ? say(problems[problem.current ?? 'not_an_amount']) : true,
    [say],
  )
  const { disabled, path, setValue, showError, value } = useField<number | null>({
    potentiallyStalePath: pathFromProps,
    validate,
  })
  const style = useMemo(() => mergeFieldStyles(field), [field])
  const { onChange, onBlur, text } = useAmountText(currency, value, setValue, problem)
  const isLocked = Boolean(readOnly || disabled)
  const [isFocused, setIsFocused] = useState(false)
  // What cannot be read is said as soon as the field is left, not only when saving.
  const isUnreadable = value === NO_AMOUNT && !isFocused

  return (
    <div
      style={style}
      className={[
        'field-type',
        'number',
        (showError || isUnreadable) && 'error',
        isLocked && 'read-only',
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <FieldLabel label={field.label ?? ''} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError
          path={path}
          showError={showError || isUnreadable}
          {...(value === NO_AMOUNT
            ? { message: say(problems[problem.current ?? 'not_an_amount']) }
            : {})}
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
  value: number | null | undefined,
  setValue: (value: number | null) => void,
  problem: React.RefObject<AmountProblem | null>,
) {
  const [text, setText] = useState(() => written(value, currency))
  const own = useRef(value ?? null)

  // Another hand changed the value: a reset, a restored version, a colleague.
  useEffect(() => {
    if ((value ?? null) === own.current) return
    own.current = value ?? null
    setText(written(value, currency))
  }, [value, currency])

  const onChange = (typed: string) => {
    const parsed = parseAmount(typed, currency)
    const next =
      parsed.kind === 'amount' ? parsed.minor : parsed.kind === 'empty' ? null : NO_AMOUNT
    problem.current = parsed.kind === 'wrong' ? parsed.problem : null
    own.current = next
    setText(typed)
    setValue(next)
  }
  const onBlur = () => {
    if (own.current !== NO_AMOUNT) setText(written(own.current, currency))
  }
  return { onChange, onBlur, text }
}

function written(value: number | null | undefined, currency: Currency): string {
  return typeof value === 'number' && Number.isInteger(value) ? formatAmount(value, currency) : ''
}
