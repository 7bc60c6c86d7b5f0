import {
  addAddress,
  changeAddress,
  checkAddress,
  listAddresses,
  removeAddress,
} from './addresses.ts'
import {
  addCartLine,
  addCoupon,
  changeCart,
  changeCartLine,
  createCart,
  getCart,
  mergeCart,
  removeCartLine,
  removeCoupon,
} from './cart-endpoints.ts'
import { getCheckoutOptions, getCheckoutQuote, placeOrder } from './checkout.ts'
import {
  changeCustomer,
  changeEmail,
  confirmEmail,
  eraseCustomer,
  exportCustomer,
  getCustomer,
  requestConfirmation,
  signUp,
} from './customers.ts'
import { changePassword, requestPasswordReset, resetPassword } from './passwords.ts'
import { listNotices, markNoticesRead, unwatchStock, watchStock } from './notices.ts'
import {
  cancelOrder,
  findOrder,
  getOrder,
  listOrders,
  requestReturn,
  settlePayment,
  startPayment,
} from './order-endpoints.ts'
import { listReviewables, writeReview } from './reviews.ts'
import { recordSearch } from './search.ts'
import { endSession, listSessions, refreshSession, signIn, signOut } from './sessions.ts'
import { addWishes, getWishlist, removeWish } from './wishlist.ts'

/** Every endpoint that belongs to somebody or changes something. */
export const commerceEndpoints = {
  signUp,
  confirmEmail,
  requestConfirmation,
  requestPasswordReset,
  resetPassword,
  signIn,
  refreshSession,
  signOut,
  listSessions,
  endSession,
  getCustomer,
  changeCustomer,
  changePassword,
  changeEmail,
  exportCustomer,
  eraseCustomer,
  listAddresses,
  addAddress,
  changeAddress,
  removeAddress,
  checkAddress,
  createCart,
  getCart,
  changeCart,
  addCartLine,
  changeCartLine,
  removeCartLine,
  addCoupon,
  removeCoupon,
  mergeCart,
  getCheckoutOptions,
  getCheckoutQuote,
  placeOrder,
  listOrders,
  getOrder,
  findOrder,
  startPayment,
  settlePayment,
  cancelOrder,
  requestReturn,
  listReviewables,
  writeReview,
  getWishlist,
  addWishes,
  removeWish,
  listNotices,
  markNoticesRead,
  watchStock,
  unwatchStock,
  recordSearch,
} as const

export type CommerceEndpoints = typeof commerceEndpoints
export type CommerceEndpointId = keyof CommerceEndpoints

/** Where payment providers call: raw bodies, signed by them. */
export const WEBHOOK_PATH = '/store/v1/payments/{provider}/webhook'
