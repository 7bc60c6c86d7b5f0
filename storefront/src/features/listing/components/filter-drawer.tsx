'use client'

import type { ReactNode, ToggleEvent } from 'react'
import { closeWhenLeft } from '../../../ui/close-when-left.ts'

interface FilterDrawerProps {
  id: string
  label: string
  className: string | undefined
  children: ReactNode
}

/** The part of the page that is a drawer where there is little room. Its title takes the focus. */
export function FilterDrawer({ id, label, className, children }: FilterDrawerProps) {
  function start({ newState, currentTarget }: ToggleEvent<HTMLElement>) {
    if (newState === 'open') currentTarget.querySelector('h2')?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears of the focus
    <aside
      id={id}
      popover="auto"
      aria-label={label}
      className={className}
      onToggle={start}
      onBlur={closeWhenLeft}
    >
      {children}
    </aside>
  )
}
