'use client'

import { type ReactNode, useState } from 'react'

interface FoldProps {
  /** Whether it is open at first; after that whoever opens and closes it has the say. */
  isOpen: boolean
  className?: string | undefined
  name: string
  children: ReactNode
}

/** Something that folds away, and stays as it was left when the list around it changes. */
export function Fold({ isOpen, className, name, children }: FoldProps) {
  const [wasOpen] = useState(isOpen)
  return (
    <details open={wasOpen} className={className} data-facet={name}>
      {children}
    </details>
  )
}
