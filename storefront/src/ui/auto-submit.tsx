'use client'

import Form from 'next/form'
import type { ReactNode } from 'react'

interface AutoSubmitProps {
  action: string
  className?: string | undefined
  label: string
  children: ReactNode
}

/** A form that asks again as soon as something in it is changed. */
export function AutoSubmit({ action, className, label, children }: AutoSubmitProps) {
  return (
    <Form
      action={action}
      className={className}
      aria-label={label}
      scroll={false}
      onChange={(event) => event.currentTarget.requestSubmit()}
    >
      {children}
    </Form>
  )
}
