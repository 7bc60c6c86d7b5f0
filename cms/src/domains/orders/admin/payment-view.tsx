import { redirect } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

/** Whoever opens a payment comes to its order: there it is shown, and dealt with. */
export function PaymentView({ initPageResult, doc }: DocumentViewServerProps) {
  const { admin } = initPageResult.req.payload.config.routes
  const order = doc['order'] as number | { id: number }
  redirect(`${admin}/collections/orders/${typeof order === 'object' ? order.id : order}`)
}
