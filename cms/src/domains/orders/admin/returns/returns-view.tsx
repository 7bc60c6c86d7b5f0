import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { shopMoment } from '../../../../platform/shop-time.ts'
import { forStaffAlone } from '../../../../admin/ui/for-staff.ts'
import { formatAmount, signOf } from '../../../../admin/ui/money-text.ts'
import { PanelPage } from '../../../../admin/ui/panel-page.tsx'
import { say, type Words } from '../../../../platform/words.ts'
import { StateMark, toneOf } from '../../../../admin/ui/state-mark.tsx'
import { returnWords } from '../desk-words.ts'
import {
  listOpenRefunds,
  listOpenReturns,
  type OpenRefund,
  type OpenReturn,
} from './open-returns.ts'
import { returnsWords } from './returns-words.ts'
import styles from './returns.module.css'

/** Returns that are not over, and money that has to go back; each leads to its order. */
export async function ReturnsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  forStaffAlone(initPageResult)
  const { req } = initPageResult
  const tell = (words: Words) => say(req, words)
  const [returns, refunds] = await Promise.all([
    listOpenReturns(req.payload),
    listOpenRefunds(req.payload),
  ])
  const page = { initPageResult, params, searchParams }
  return (
    <PanelPage {...page} title={tell(returnsWords.title)} lead={tell(returnsWords.lead)}>
      <section className={styles.part}>
        <h2>{tell(returnsWords.returns)}</h2>
        {returns.length === 0 ? <p>{tell(returnsWords.noReturns)}</p> : null}
        <ul>
          {returns.map((one) => (
            <ReturnRow key={one.id} one={one} req={req} />
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2>{tell(returnsWords.refunds)}</h2>
        {refunds.length === 0 ? <p>{tell(returnsWords.noRefunds)}</p> : null}
        <ul>
          {refunds.map((one) => (
            <RefundRow key={one.id} one={one} req={req} />
          ))}
        </ul>
      </section>
    </PanelPage>
  )
}

function ReturnRow({ one, req }: { one: OpenReturn; req: PayloadRequest }) {
  const pieces = {
    en: one.pieces === 1 ? '1 piece' : `${one.pieces} pieces`,
    th: `${one.pieces} ชิ้น`,
  }
  return (
    <Row one={one} req={req} aside={say(req, pieces)}>
      <StateMark tone={toneOf(one.status)}>{say(req, returnWords[one.status])}</StateMark>
      <span>{one.titles.join(', ')}</span>
      {one.reason === null ? null : <q>{one.reason}</q>}
    </Row>
  )
}

function RefundRow({ one, req }: { one: OpenRefund; req: PayloadRequest }) {
  const isFailed = one.status === 'failed'
  const amount = signOf(one.currency) + formatAmount(one.amountMinor, one.currency)
  return (
    <Row one={one} req={req} aside={amount}>
      <StateMark tone={isFailed ? 'bad' : 'waits'}>
        {say(req, isFailed ? returnsWords.failed : returnsWords.byHand)}
      </StateMark>
      {one.error === null ? null : <span>{one.error}</span>}
    </Row>
  )
}

interface RowProps {
  one: OpenReturn | OpenRefund
  req: PayloadRequest
  aside: string
  children: ReactNode
}

function Row({ one, req, aside, children }: RowProps) {
  const { admin } = req.payload.config.routes
  return (
    <li>
      <Link prefetch={false} href={`${admin}/collections/orders/${one.orderId}`}>
        <strong>{one.number}</strong>
        <span>{one.customerName}</span>
        <time dateTime={new Date(one.at).toISOString()}>
          {shopMoment(one.at, req.i18n.language)}
        </time>
        <b>{aside}</b>
        <span className={styles.what}>{children}</span>
      </Link>
    </li>
  )
}
