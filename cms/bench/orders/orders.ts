import type { Market } from '../../src/cli/rig/market.ts'
import { saveResults, summarise, tableOf, type Summary } from '../results.ts'
import { auditSales, type SalesAudit } from './audit.ts'
import { rush, type RushResult } from './rush.ts'

const CONNECTIONS = 50
/** Statements are prepared, and plans made, before anything counts. */
const WARM_UP = 400
/** What delivery costs in this market, in satang. */
export const SHIPPING_MINOR = 5_000

interface Scene {
  ordersPerSecond: number
  orders: number
  errors: number
  /** Milliseconds of processor time for each order that the measurement took for itself. */
  ownCost: number
  milliseconds: { cart: Summary; place: Summary; both: Summary }
}

type Say = (line: string) => void

/**
 * Places whole orders over HTTP, each from an empty cart to its order, on 50 connections: spread
 * over all goods, then all for one. Prints the tables and writes them down. Answers whether all
 * orders were placed and stock, reservations and ledger agree.
 */
export async function benchOrders(market: Market, orders: number, say: Say): Promise<boolean> {
  const { variantIds } = market
  const spread = (n: number): string => variantIds[n % variantIds.length] ?? ''
  const one = (): string => variantIds[0] ?? ''
  say(`${WARM_UP} orders that do not count`)
  const warmUp = await run(market, 'warm', WARM_UP, spread)
  say(`${orders} orders spread over ${variantIds.length} goods`)
  const over = await run(market, 'spread', orders, spread)
  say(`${orders} orders for one`)
  const onOne = await run(market, 'one', orders, one)
  const audit = await auditSales(market)
  const scenes = { spreadOverAll: sceneOf(over), allOnOne: sceneOf(onOne) }
  print(scenes, audit, say)
  const about = { connections: CONNECTIONS, goods: variantIds.length, warmUp: WARM_UP }
  say(`written to ${await saveResults('orders', { ...about, ...scenes, audit })}`)
  const errors = [...warmUp.errors, ...over.errors, ...onOne.errors]
  for (const error of new Set(errors)) say(error.slice(0, 300))
  const placed = warmUp.bought.length + over.bought.length + onOne.bought.length
  return errors.length === 0 && audit.differences === 0 && audit.orders === placed
}

function run(
  market: Market,
  name: string,
  orders: number,
  variantOf: (n: number) => string,
): Promise<RushResult> {
  const place = { ...market, shippingMinor: SHIPPING_MINOR }
  return rush({ name, market: place, connections: CONNECTIONS, orders, variantOf })
}

function sceneOf({ bought, errors, seconds, ownMs }: RushResult): Scene {
  return {
    ordersPerSecond: Math.round((bought.length / seconds) * 10) / 10,
    orders: bought.length,
    errors: errors.length,
    ownCost: Math.round((ownMs / bought.length) * 100) / 100,
    milliseconds: {
      cart: summarise(bought.map(({ cartMs }) => cartMs)),
      place: summarise(bought.map(({ placeMs }) => placeMs)),
      both: summarise(bought.map(({ cartMs, placeMs }) => cartMs + placeMs)),
    },
  }
}

function print(scenes: Record<string, Scene>, audit: SalesAudit, say: Say): void {
  for (const [name, { ordersPerSecond, errors, milliseconds }] of Object.entries(scenes)) {
    say(`${name}: ${ordersPerSecond} orders a second, ${errors} errors`)
    const rows = Object.entries(milliseconds).map(([label, summary]) => ({ label, summary }))
    console.log(tableOf(rows))
  }
  say(`${audit.orders} orders, ${audit.checked} levels audited, ${audit.differences} differences`)
}
