import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './field.module.css'

/** What stands around every control of a form. */
export interface FieldFrameProps {
  label: string
  /** Said beside the label of what may stay empty. */
  optional?: string | undefined
  /** Helps before anything is wrong. */
  hint?: ReactNode
  /** What must be put right before it can be sent. */
  error?: string | undefined
  /** What looks unusual and stops nobody. */
  warning?: string | undefined
}

type Own = FieldFrameProps & { name: string }

/** One line of text. Its `name` is its place in the form's data. */
export function TextField(props: Own & Omit<ComponentProps<'input'>, 'className' | 'name'>) {
  const { label, optional, hint, error, warning, id, ...input } = props
  const ids = useFieldIds(id)
  return (
    <FieldFrame {...{ label, optional, hint, error, warning, ids }}>
      <input
        type="text"
        {...input}
        id={ids.control}
        className={styles.control}
        {...described(props, ids)}
      />
    </FieldFrame>
  )
}

/** Several lines of text. It grows with what is written. */
export function TextAreaField(props: Own & Omit<ComponentProps<'textarea'>, 'className' | 'name'>) {
  const { label, optional, hint, error, warning, id, ...area } = props
  const ids = useFieldIds(id)
  return (
    <FieldFrame {...{ label, optional, hint, error, warning, ids }}>
      <textarea
        rows={4}
        {...area}
        id={ids.control}
        className={`${styles.control} ${styles.area}`}
        {...described(props, ids)}
      />
    </FieldFrame>
  )
}

/** One of several; the children are its options. */
export function SelectField(props: Own & Omit<ComponentProps<'select'>, 'className' | 'name'>) {
  const { label, optional, hint, error, warning, id, ...select } = props
  const ids = useFieldIds(id)
  return (
    <FieldFrame {...{ label, optional, hint, error, warning, ids }}>
      <select
        {...select}
        id={ids.control}
        className={`${styles.control} ${styles.select}`}
        {...described(props, ids)}
      />
    </FieldFrame>
  )
}

/** A yes or no. */
export function CheckField({
  label,
  hint,
  ...input
}: Pick<Own, 'label' | 'hint' | 'name'> & Omit<ComponentProps<'input'>, 'className' | 'type'>) {
  const ids = useFieldIds(undefined)
  return (
    <div className={styles.check}>
      <input
        {...input}
        type="checkbox"
        id={ids.control}
        className={styles.box}
        aria-describedby={hint ? ids.hint : undefined}
      />
      <label htmlFor={ids.control} className={styles.checkLabel}>
        {label}
      </label>
      {hint ? (
        <p id={ids.hint} className={`${styles.hint} ${styles.checkHint}`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}

export interface FieldIds {
  control: string
  hint: string
  error: string
  warning: string
}

export function useFieldIds(given: string | undefined): FieldIds {
  const own = useId()
  const control = given ?? own
  return {
    control,
    hint: `${control}-hint`,
    error: `${control}-error`,
    warning: `${control}-warning`,
  }
}

/** Ties a control to what is said of it. */
export function described({ hint, error, warning }: FieldFrameProps, ids: FieldIds) {
  const texts = [error && ids.error, warning && ids.warning, hint && ids.hint].filter(Boolean)
  return {
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': texts.length > 0 ? texts.join(' ') : undefined,
  }
}

/** Label above, then the control, then what there is to say about it. */
export function FieldFrame(props: FieldFrameProps & { ids: FieldIds; children: ReactNode }) {
  const { label, optional, hint, error, warning, ids, children } = props
  return (
    <div className={styles.field}>
      <label htmlFor={ids.control} className={styles.label}>
        {label}
        {optional ? <span className={styles.optional}> {optional}</span> : null}
      </label>
      {children}
      {error ? (
        <p id={ids.error} className={styles.error}>
          {error}
        </p>
      ) : null}
      {warning ? (
        <p id={ids.warning} className={styles.warning}>
          {warning}
        </p>
      ) : null}
      {hint ? (
        <p id={ids.hint} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
