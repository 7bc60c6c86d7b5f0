'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useSay } from '../../admin/ui/use-say.ts'
import { publishingWords } from './publishing-words.ts'

/** Below the panel's own menu: the way to what was published. */
export function PublishingNavLink() {
  const say = useSay()
  const { config } = useConfig()
  const href = `${config.routes.admin}/publishing`
  const isHere = usePathname() === href
  const words = <span className="nav__link-label">{say(publishingWords.nav)}</span>
  return isHere ? (
    <div className="nav__link" id="nav-publishing" aria-current="page">
      <div className="nav__link-indicator" />
      {words}
    </div>
  ) : (
    <Link className="nav__link" id="nav-publishing" href={href} prefetch={false}>
      {words}
    </Link>
  )
}
