import { Shopper, type Bought, type Market } from './shopper.ts'

/** Many connections that place orders one after the other, as fast as they are answered. */
export interface Rush {
  name: string
  market: Market
  connections: number
  orders: number
  /** What the n-th order is for. */
  variantOf: (n: number) => string
}

/** What came of it. */
export interface RushResult {
  bought: Bought[]
  /** What was said when an order was refused or failed. */
  errors: string[]
  seconds: number
  /** Processor time that the measurement itself took of the machine's, in milliseconds. */
  ownMs: number
}

/** Runs the rush to its end. */
export async function rush({
  name,
  market,
  connections,
  orders,
  variantOf,
}: Rush): Promise<RushResult> {
  const bought: Bought[] = []
  const errors: string[] = []
  let next = 0
  const shop = async (): Promise<void> => {
    const shopper = new Shopper(market)
    while (next < orders) {
      const n = (next += 1) - 1
      try {
        bought.push(await shopper.buy(variantOf(n), `${name}-${n}`))
      } catch (error) {
        errors.push(String(error))
      }
    }
    shopper.close()
  }
  const begun = performance.now()
  const usedBefore = process.cpuUsage()
  await Promise.all(Array.from({ length: connections }, shop))
  const { user, system } = process.cpuUsage(usedBefore)
  const seconds = (performance.now() - begun) / 1000
  return { bought, errors, seconds, ownMs: (user + system) / 1000 }
}
