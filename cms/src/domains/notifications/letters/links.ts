import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { derivedSecret } from '../../../platform/secrets.ts'

/** Where letters lead in the shop. Secrets stand in fragments: those reach no server and no log. */
export interface Links {
  home: string
  signIn: string
  forgotPassword: string
  confirm: (token: string) => string
  reset: (token: string) => string
  order: (order: { id: number; number: string }) => string
  review: (order: { id: number; number: string }) => string
  product: (slug: string) => string
  forgetStockAlert: (alertId: number) => string
}

/** The links of one language. */
export function linksOf(shopUrl: string, locale: Locale): Links {
  const at = (path: string, secret?: string) =>
    `${shopUrl}/${locale}${path}${secret === undefined ? '' : `#${secret}`}`
  const held = ({ id }: { id: number }) => `${id}.${derivedSecret('order', id)}`
  return {
    home: at(''),
    signIn: at('/sign-in'),
    forgotPassword: at('/account/reset'),
    confirm: (token) => at('/account/confirm', token),
    reset: (token) => at('/account/reset', token),
    order: (order) => at(`/orders/${order.number}`, held(order)),
    review: (order) => at(`/orders/${order.number}/review`, held(order)),
    product: (slug) => at(`/products/${encodeURIComponent(slug)}`),
    forgetStockAlert: (alertId) => at('/stock-alerts/remove', stockAlertToken(alertId)),
  }
}

/** What undoes a stock alert: made again from its id, so that nothing of it has to be kept. */
export function stockAlertToken(alertId: number): string {
  return `${alertId}.${derivedSecret('stock-alert', alertId)}`
}

const SECRET = /#[\w.~-]{16,}/gu

/** The same text, no longer good for opening anything. */
export function withoutSecrets(text: string): string {
  return text.replaceAll(SECRET, '#…')
}
