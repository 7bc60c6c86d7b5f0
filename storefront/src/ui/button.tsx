import type { ComponentProps, MouseEvent } from 'react'
import styles from './button.module.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'disabled'> {
  /** `primary` once on a page; `plain` beside it; `quiet` like a link; `danger` for what is final. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger'
  /** At work: takes no further press and keeps the focus, which `disabled` would lose. */
  isBusy?: boolean
  /** As wide as what it stands in. */
  isWide?: boolean
}

/** A button. `type` is `button` unless said otherwise. */
export function Button(props: ButtonProps) {
  const { look = 'primary', isBusy = false, isWide = false, onClick, children, ...rest } = props
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (isBusy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      onClick={press}
      aria-disabled={isBusy || undefined}
      className={buttonClass(look, { isWide, isBusy })}
    >
      {children}
    </button>
  )
}

/** The class of a button, for links that look like one. */
export function buttonClass(
  look: NonNullable<ButtonProps['look']>,
  { isWide = false, isBusy = false } = {},
): string {
  const names = [styles.button, styles[look], isWide && styles.wide, isBusy && styles.busy]
  return names.filter(Boolean).join(' ')
}
