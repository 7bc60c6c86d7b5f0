'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'
import { publicPath } from '../../../i18n/public-path.ts'
import { pageAddress } from '../../../live/browsers/in-browser/page-list.ts'
import { shopLine } from '../../../live/browsers/in-browser/shop-line.ts'
import { Gone } from '../../../ui/gone.tsx'

interface LivePageProps {
  /** What the page was made from; null when that is not known. */
  revision: string | null
  /** Whether the children say that there is no such thing. */
  isMissing: boolean
  children: ReactNode
}

/**
 * A page that is kept up to date while it is open (`LiveShop` does it). When what it shows is taken
 * down, whoever is reading keeps it: its `GoneNotice` says so.
 */
export function LivePage({ revision, isMissing, children }: LivePageProps) {
  const path = publicPath(usePathname())
  const search = useSearchParams().toString()
  const address = pageAddress({ pathname: path, search })
  const [last, setLast] = useState({ address, children, isMissing })
  if (!isMissing && (last.children !== children || last.address !== address)) {
    setLast({ address, children, isMissing })
  }
  const isGone = isMissing && !last.isMissing && last.address === address

  useEffect(() => shopLine.show({ address, revision }), [address, revision])
  useEffect(() => () => shopLine.leave(address), [address])

  return <Gone value={isGone}>{isGone ? last.children : children}</Gone>
}
