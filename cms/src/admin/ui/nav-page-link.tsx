'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { Words } from '../../platform/words.ts'
import { useSay } from './use-say.ts'

/** A line of the panel's menu that leads to a page of our own, such as `/publishing`. */
export function NavPageLink({ path, label }: { path: `/${string}`; label: Words }) {
  const say = useSay()
  const { config } = useConfig()
  const href = `${config.routes.admin}${path}`
  const isHere = usePathname() === href
  const id = `nav-${path.slice(1)}`
  const words = <span className="nav__link-label">{say(label)}</span>
  return isHere ? (
    <div className="nav__link" id={id} aria-current="page">
      <div className="nav__link-indicator" />
      {words}
    </div>
  ) : (
    <Link className="nav__link" id={id} href={href} prefetch={false}>
      {words}
    </Link>
  )
}
