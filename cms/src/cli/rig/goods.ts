/** What `goods-process.ts` is asked for. */
export interface Goods {
  /** How many products, of one variant each. */
  goods: number
  piecesEach: number
  /** What delivery costs, in satang. */
  shippingMinor: number
}

/** What it says when it is done. */
export interface FilledShop {
  variantIds: string[]
  shippingMethodId: string
}
