import type { Words } from '../../../../platform/words.ts'

type Condition = Record<string, Record<string, string>>

/** A list of orders that staff often want. */
export interface OrderFilter {
  key: 'all' | 'toPay' | 'toSend' | 'onHold'
  label: Words
  /** All of these hold. */
  where: Condition[]
}

/** Ready lists of orders, as they stand above the table; the dashboard leads to them too. */
export const orderFilters: readonly OrderFilter[] = [
  { key: 'all', label: { en: 'All', th: 'ทั้งหมด' }, where: [] },
  {
    key: 'toPay',
    label: { en: 'Transfers to look for', th: 'รอตรวจสอบการโอน' },
    where: [
      { status: { equals: 'pending' } },
      { paymentMethod: { in: 'promptpay,bank_transfer' } },
    ],
  },
  {
    key: 'toSend',
    label: { en: 'To send', th: 'รอจัดส่ง' },
    where: [
      { status: { equals: 'processing' } },
      { fulfillmentStatus: { in: 'unfulfilled,partially_fulfilled' } },
      { onHold: { not_equals: 'true' } },
    ],
  },
  {
    key: 'onHold',
    label: { en: 'On hold', th: 'พักไว้' },
    where: [{ onHold: { equals: 'true' } }, { status: { in: 'pending,processing' } }],
  },
]

/** The list below the panel's root, with a filter that its own filter bar shows. */
export function orderListPath(wanted: OrderFilter['key']): `/${string}` {
  const { where = [] } = orderFilters.find(({ key }) => key === wanted) ?? {}
  const query = where.flatMap((condition, place) =>
    Object.entries(condition).flatMap(([field, test]) =>
      Object.entries(test).map(
        ([operator, value]) =>
          `where[or][0][and][${place}][${field}][${operator}]=${encodeURIComponent(value)}`,
      ),
    ),
  )
  return `/collections/orders${query.length === 0 ? '' : `?${query.join('&')}`}`
}
