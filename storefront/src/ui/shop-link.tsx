'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

/** A pointer that only crosses a link is gone by then. */
const INTENT_MS = 80

interface ShopLinkProps {
  href: string
  className?: string | undefined
  rel?: string
  'aria-label'?: string
  'aria-current'?: 'page' | 'true' | undefined
  /** False: the page stays where it is, for what changes a part of it. */
  scroll?: boolean
  children: ReactNode
}

/**
 * A link inside the shop. It asks for the page when somebody is about to follow it (a pointer that
 * rests, a finger, the keyboard), not when it comes into view: pages are made for each request, and
 * a list would ask for dozens that nobody opens.
 */
export function ShopLink({ href, children, ...rest }: ShopLinkProps) {
  const router = useRouter()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const forget = () => clearTimeout(timer.current)
  // The whole page, which is what a click will ask for; `auto` would bring its frame alone.
  const prepare = () => router.prefetch(href, { kind: 'full' as never })
  const prepareSoon = () => {
    forget()
    timer.current = setTimeout(prepare, INTENT_MS)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <Link
      {...rest}
      href={href}
      prefetch={false}
      onMouseEnter={prepareSoon}
      onMouseLeave={forget}
      onTouchStart={prepare}
      onFocus={prepareSoon}
      onBlur={forget}
    >
      {children}
    </Link>
  )
}
