import { z } from 'zod'
import { defineCommerceEndpoint } from '../../primitives/commerce-endpoint.ts'

const ProductId = z.string().regex(/^\d{1,9}$/u)
export const MAX_WISHES = 200

/** Product ids, the one added last first. Ask `listProducts` with `ids` for what they are. */
export const Wishlist = z.strictObject({ productIds: z.array(ProductId) }).meta({ id: 'Wishlist' })
export type Wishlist = z.infer<typeof Wishlist>

export const getWishlist = defineCommerceEndpoint({
  id: 'getWishlist',
  method: 'GET',
  path: '/store/v1/customers/me/wishlist',
  summary: 'What the customer likes',
  description: 'Guests keep theirs in the browser and bring it along when they sign in.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: undefined,
  response: Wishlist,
  problems: [],
})

export const addWishes = defineCommerceEndpoint({
  id: 'addWishes',
  method: 'POST',
  path: '/store/v1/customers/me/wishlist',
  summary: 'Like products',
  description: 'One, or a guest’s whole list. What is there already stays.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: z.strictObject({ productIds: z.array(ProductId).min(1).max(MAX_WISHES) }),
  response: Wishlist,
  problems: ['wishlist_full'],
})

export const removeWish = defineCommerceEndpoint({
  id: 'removeWish',
  method: 'DELETE',
  path: '/store/v1/customers/me/wishlist/{productId}',
  summary: 'Like a product no more',
  description: 'One that is not on the list is no error.',
  caller: 'customer',
  params: z.strictObject({ productId: ProductId }),
  query: undefined,
  body: undefined,
  response: Wishlist,
  problems: [],
})
