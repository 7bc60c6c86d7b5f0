'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { useSay } from '../../../../admin/ui/use-say.ts'
import type { Size } from './slip-view.tsx'
import { toolWords } from './slip-words.ts'
import styles from './slip.module.css'

interface SlipToolsProps {
  orderId: string
  size: Size
  parcelId: string | null
}

/** Above the sheet, and not on paper: which paper, the printer, the way back. */
export function SlipTools({ orderId, size, parcelId }: SlipToolsProps) {
  const say = useSay()
  const { config } = useConfig()
  const { admin } = config.routes
  const address = (one: Size) =>
    `${admin}/orders/${orderId}/packing-slip?${new URLSearchParams({
      size: one,
      ...(parcelId !== null && { parcel: parcelId }),
    }).toString()}`
  return (
    <nav className={styles.tools}>
      <Link prefetch={false} href={`${admin}/collections/orders/${orderId}`}>
        {say(toolWords.back)}
      </Link>
      <span className={styles.sizes} role="group" aria-label={say(toolWords.size)}>
        {(['a4', 'a6'] as const).map((one) => (
          <Link
            key={one}
            prefetch={false}
            href={address(one)}
            aria-current={one === size ? 'page' : undefined}
          >
            {one.toUpperCase()}
          </Link>
        ))}
      </span>
      <Button type="button" margin={false} onClick={() => print()}>
        {say(toolWords.print)}
      </Button>
    </nav>
  )
}
