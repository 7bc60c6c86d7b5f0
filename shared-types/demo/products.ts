import { seating } from './products/furniture-seating.ts'
import { walls } from './products/furniture-walls.ts'
import { baskets } from './products/home-baskets.ts'
import { smallThings } from './products/home-small.ts'
import { vases } from './products/home-vases.ts'
import { lighting } from './products/lighting.ts'
import { boards } from './products/tableware-boards.ts'
import { bowls } from './products/tableware-bowls.ts'
import { cups } from './products/tableware-cups.ts'
import { pots } from './products/tableware-pots.ts'
import { textiles } from './products/textiles.ts'
import type { DemoProduct } from './types.ts'

/** The shop window, the first thing first; what is not named here follows as filed. */
const FEATURED = [
  'teapot',
  'lounge-chair',
  'stoneware-mug',
  'rattan-pendant',
  'vase-moon',
  'celadon-cup',
  'floor-lamp',
  'side-table',
  'cushion',
  'dinner-plate',
  'rice-bowl',
  'table-lamp',
  'teak-stool',
  'carafe',
  'woven-basket',
  'cotton-throw',
  'candle-trio',
  'round-mirror',
  'vase-bottle',
  'serving-board',
  'napkin-set',
  'wall-clock',
  'planter',
  'spoon-set',
  'wall-shelf',
  'dish-set',
  'vase-faceted',
  'incense-holder',
  'round-tray',
  'notebook',
  'soap-dish',
]

const all: DemoProduct[] = [
  ...seating,
  ...walls,
  ...baskets,
  ...smallThings,
  ...vases,
  ...lighting,
  ...boards,
  ...bowls,
  ...cups,
  ...pots,
  ...textiles,
]

export const products: DemoProduct[] = all.toSorted((a, b) => place(a) - place(b))

function place(product: DemoProduct): number {
  const index = FEATURED.indexOf(product.slug)
  return index === -1 ? FEATURED.length : index
}
