'use client'

import { Gutter, SetStepNav, useConfig, useEditDepth } from '@payloadcms/ui'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { DeskProvider } from '../desk-context.tsx'
import type { DeskOrder } from '../desk-order.ts'
import { deskWords } from '../desk-words.ts'
import { useDesk } from '../use-desk.ts'
import { DeskHead } from './desk-head.tsx'
import styles from './desk.module.css'
import { LinesCard } from './lines-card.tsx'
import { MoreCard } from './more-card.tsx'
import { NextCard } from './next-card.tsx'
import { ParcelsCard } from './parcels-card.tsx'
import { PaymentsCard } from './payments-card.tsx'
import { PeopleCard } from './people-card.tsx'
import { ReturnsCard } from './returns-card.tsx'
import { SumsCard } from './sums-card.tsx'
import { TimelineCard } from './timeline-card.tsx'

interface OrderDeskProps {
  initial: DeskOrder
  mayHandleMoney: boolean
  invoiceHref: string | null
}

/** One order: what to do next, and everything that one needs to know for it. */
export function OrderDesk({ initial, mayHandleMoney, invoiceHref }: OrderDeskProps) {
  const say = useSay()
  const { config } = useConfig()
  const desk = useDesk(initial)
  const { admin, api } = config.routes
  // Within a drawer the way back is the drawer's own.
  const isPage = useEditDepth() <= 1
  const Frame = isPage ? 'main' : 'div'
  return (
    <DeskProvider
      desk={desk}
      mayHandleMoney={mayHandleMoney}
      admin={admin}
      api={`${config.serverURL}${api}`}
    >
      {isPage ? (
        <SetStepNav
          nav={[
            { label: say(deskWords.orders), url: '/collections/orders' },
            { label: initial.order.number },
          ]}
        />
      ) : null}
      <Frame>
        <Gutter className={styles.desk ?? ''}>
          <DeskHead invoiceHref={invoiceHref} isBehind={desk.isBehind} />
          <NextCard />
          <div className={styles.columns}>
            <div>
              <LinesCard />
              <ParcelsCard />
              <ReturnsCard />
              <PaymentsCard />
              <TimelineCard />
            </div>
            <div>
              <SumsCard />
              <PeopleCard />
              <MoreCard />
            </div>
          </div>
        </Gutter>
      </Frame>
    </DeskProvider>
  )
}
