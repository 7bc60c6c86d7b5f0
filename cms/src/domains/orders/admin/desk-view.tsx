import type { DocumentViewServerProps } from 'payload'
import { env } from '../../../env.ts'
import { isEditor } from '../../../platform/access.ts'
import { databaseOf } from '../../../platform/commerce-database.ts'
import { orderSecretOf } from '../present.ts'
import { readDeskOrder } from './desk-order.ts'
import { OrderDesk } from './desk/order-desk.tsx'

/** What one sees who opens an order: it takes the place of Payload's form, for nothing is typed. */
export async function OrderDeskView({ initPageResult, doc }: DocumentViewServerProps) {
  const { req } = initPageResult
  const deps = { db: databaseOf(req.payload), clock: () => new Date() }
  const desk = await readDeskOrder(deps, Number(doc['id']))
  const mayHandleMoney = isEditor({ req })
  const { id, number, locale } = desk.order
  // Whoever opens it there can do what the shopper can, so it is for those who may here.
  const invoiceHref = mayHandleMoney
    ? `${env.SHOP_URL}/${locale}/orders/${number}/invoice#${id}.${orderSecretOf(id)}`
    : null
  return <OrderDesk initial={desk} mayHandleMoney={mayHandleMoney} invoiceHref={invoiceHref} />
}
