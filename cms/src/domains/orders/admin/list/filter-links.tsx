'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { orderFilters, orderListPath } from './order-filters.ts'
import styles from './order-list.module.css'

/** How many orders each ready filter finds. */
export type FilterCounts = Partial<Record<'toPay' | 'toSend' | 'onHold' | 'returns', number>>

const RETURNS = { en: 'Returns', th: 'การคืนสินค้า' }

/** The ready filters as links; the one that is on is marked. */
export function FilterLinks({ counts }: { counts: FilterCounts }) {
  const say = useSay()
  const { config } = useConfig()
  const { admin } = config.routes
  const here = conditionsIn(useSearchParams())
  return (
    <nav className={styles.filters} aria-label={say({ en: 'Ready filters', th: 'ตัวกรองด่วน' })}>
      {orderFilters.map(({ key, label }) => {
        const path = orderListPath(key)
        const isHere = here === conditionsIn(new URL(path, 'http://panel').searchParams)
        return (
          <Link
            key={key}
            prefetch={false}
            href={`${admin}${path}`}
            aria-current={isHere ? 'page' : undefined}
          >
            {say(label)}
            {key === 'all' ? null : <Count count={counts[key]} />}
          </Link>
        )
      })}
      <Link prefetch={false} href={`${admin}/returns`}>
        {say(RETURNS)}
        <Count count={counts.returns} />
      </Link>
    </nav>
  )
}

function Count({ count = 0 }: { count?: number | undefined }) {
  return count === 0 ? null : <span>{count}</span>
}

/** The filter of an address, however its parts are ordered. */
function conditionsIn(search: URLSearchParams): string {
  return [...search]
    .filter(([name]) => name.startsWith('where['))
    .map((pair) => pair.join('='))
    .toSorted()
    .join('&')
}
