import type { CommerceEndpointId } from '@vitrine/shared-types/store-api/v1/commerce'
import { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import { withSession } from './keep-session.ts'
import { type Holdings, signedOut, withOrder, withoutCart } from './holdings.ts'

/** What the browser gets to see, and what it holds from now on. */
export interface Taken {
  text: string
  held: Holdings
}

type Take = (body: Record<string, unknown>, held: Holdings) => Taken

/** Per endpoint whose answer carries a secret, or says how many pieces the cart has. */
const TAKE: Partial<Record<CommerceEndpointId, Take>> = {
  signIn: takeSession,
  confirmEmail: takeSession,
  createCart: takeCart,
  getCart: takeCart,
  changeCart: takeCart,
  addCartLine: takeCart,
  changeCartLine: takeCart,
  removeCartLine: takeCart,
  addCoupon: takeCart,
  removeCoupon: takeCart,
  placeOrder: (body, held) => takeOrder(body, withoutCart(held, 0)),
  findOrder: takeOrder,
}

/** Takes tokens and secrets out of a good answer. */
export function takeSecrets(id: CommerceEndpointId, text: string, held: Holdings): Taken {
  if (id === 'signOut' || id === 'eraseCustomer') {
    return {
      text,
      held: { ...signedOut(held), cart: null, lastCart: null, orders: [], pieces: null },
    }
  }
  const take = TAKE[id]
  return take ? take(JSON.parse(text) as Record<string, unknown>, held) : { text, held }
}

/** Throws on a session that is not whole: then there is nobody to be. */
function takeSession(body: Record<string, unknown>, held: Holdings): Taken {
  const session = Session.parse(body)
  const { accessToken, refreshToken, ...rest } = session
  void accessToken
  void refreshToken
  return { text: JSON.stringify(rest), held: withSession({ ...held, pieces: null }, session) }
}

function takeCart(body: Record<string, unknown>, held: Holdings): Taken {
  const { id, secret, itemCount, expiresAt } = body
  const key = typeof secret === 'string' ? heldSecret(String(id), secret) : held.cart?.value
  const until = typeof expiresAt === 'string' ? expiresAt : undefined
  return {
    text: JSON.stringify({ ...body, secret: null }),
    held: {
      ...held,
      cart: key === undefined ? null : { value: key, until },
      pieces: typeof itemCount === 'number' ? itemCount : held.pieces,
    },
  }
}

function takeOrder(body: Record<string, unknown>, held: Holdings): Taken {
  const { orderSecret, ...rest } = body
  const order = (body['order'] ?? {}) as { id?: unknown; number?: unknown }
  if (typeof orderSecret !== 'string' || typeof order.number !== 'string') {
    return { text: JSON.stringify(rest), held }
  }
  const key = heldSecret(String(order.id), orderSecret)
  return { text: JSON.stringify(rest), held: withOrder(held, { number: order.number, key }) }
}

function heldSecret(id: string, secret: string): string {
  return secret.startsWith(`${id}.`) ? secret : `${id}.${secret}`
}
