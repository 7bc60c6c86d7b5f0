/** What staff may be told of. */
export const ALERT_TYPES = [
  'payment_unmatched',
  'refund_failed',
  'return_requested',
  'review_waiting',
  'stock_low',
  'stock_audit_failed',
  'letter_failed',
  'fact_stuck',
] as const
export type AlertType = (typeof ALERT_TYPES)[number]

/** What an alert is about: ids and names of things, nothing about a person. */
export interface AlertData {
  /** The collection and the document to open; none for what has no page of its own. */
  collection?: 'orders' | 'variants' | 'reviews'
  id?: number
  /** What staff call it: an order's number, an SKU, a product's title. */
  label?: string
}
