import type { ReactNode } from 'react'
import { isOutside } from '../i18n/paths.ts'
import { ShopLink } from './shop-link.tsx'

interface GoProps {
  href: string
  className?: string | undefined
  children: ReactNode
}

/** A link inside the shop, or a plain one to anywhere else. */
export function Go({ href, className, children }: GoProps) {
  const Anchor = isOutside(href) ? 'a' : ShopLink
  return (
    <Anchor href={href} className={className}>
      {children}
    </Anchor>
  )
}
