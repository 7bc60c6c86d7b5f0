import type {
  CommerceEndpointId,
  CommerceEndpoints,
} from '@vitrine/shared-types/store-api/v1/commerce'

type PathOf<Id extends CommerceEndpointId> =
  `${CommerceEndpoints[Id]['method']} ${CommerceEndpoints[Id]['path']}`

/** Only the shop's server may call these: they take secrets that no script holds. */
type ServerOnly = 'refreshSession' | 'mergeCart'
export type ShopEndpointId = Exclude<CommerceEndpointId, ServerOnly>

/**
 * Method and path of every endpoint, without the contract's schemas: those would bring zod along.
 * The types refuse an entry that is missing or not what the contract says.
 */
export const STORE_PATHS: { [Id in ShopEndpointId]: PathOf<Id> } = {
  signUp: 'POST /store/v1/customers',
  confirmEmail: 'POST /store/v1/customers/confirmations',
  requestConfirmation: 'POST /store/v1/customers/confirmations/requests',
  requestPasswordReset: 'POST /store/v1/password-resets',
  resetPassword: 'POST /store/v1/password-resets/confirmations',
  signIn: 'POST /store/v1/sessions',
  signOut: 'DELETE /store/v1/sessions/current',
  listSessions: 'GET /store/v1/sessions',
  endSession: 'DELETE /store/v1/sessions/{sessionId}',
  getCustomer: 'GET /store/v1/customers/me',
  changeCustomer: 'PATCH /store/v1/customers/me',
  changePassword: 'POST /store/v1/customers/me/password',
  changeEmail: 'POST /store/v1/customers/me/email',
  exportCustomer: 'GET /store/v1/customers/me/export',
  eraseCustomer: 'POST /store/v1/customers/me/erasure',
  listAddresses: 'GET /store/v1/customers/me/addresses',
  addAddress: 'POST /store/v1/customers/me/addresses',
  changeAddress: 'PUT /store/v1/customers/me/addresses/{addressId}',
  removeAddress: 'DELETE /store/v1/customers/me/addresses/{addressId}',
  checkAddress: 'POST /store/v1/addresses/check',
  createCart: 'POST /store/v1/carts',
  getCart: 'GET /store/v1/carts/current',
  changeCart: 'PATCH /store/v1/carts/current',
  addCartLine: 'POST /store/v1/carts/current/lines',
  changeCartLine: 'PATCH /store/v1/carts/current/lines/{lineId}',
  removeCartLine: 'DELETE /store/v1/carts/current/lines/{lineId}',
  addCoupon: 'POST /store/v1/carts/current/coupons',
  removeCoupon: 'DELETE /store/v1/carts/current/coupons/{code}',
  getCheckoutOptions: 'POST /store/v1/checkout/options',
  getCheckoutQuote: 'POST /store/v1/checkout/quote',
  placeOrder: 'POST /store/v1/orders',
  recordSearch: 'POST /store/v1/search/steps',
  listOrders: 'GET /store/v1/orders',
  getOrder: 'GET /store/v1/orders/{number}',
  findOrder: 'POST /store/v1/orders/lookup',
  startPayment: 'POST /store/v1/orders/{number}/payment',
  settlePayment: 'POST /store/v1/orders/{number}/payment/settle',
  cancelOrder: 'POST /store/v1/orders/{number}/cancellation',
  requestReturn: 'POST /store/v1/orders/{number}/returns',
  listReviewables: 'GET /store/v1/orders/{number}/reviews',
  writeReview: 'POST /store/v1/orders/{number}/reviews',
  getWishlist: 'GET /store/v1/customers/me/wishlist',
  addWishes: 'POST /store/v1/customers/me/wishlist',
  removeWish: 'DELETE /store/v1/customers/me/wishlist/{productId}',
  listNotices: 'GET /store/v1/customers/me/notices',
  markNoticesRead: 'POST /store/v1/customers/me/notices/read',
  watchStock: 'POST /store/v1/stock-alerts',
  unwatchStock: 'POST /store/v1/stock-alerts/removal',
}
