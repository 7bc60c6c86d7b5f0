import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { vi } from 'vitest'
import { createShopLive } from '../create-shop-live.ts'
import type { Changes, Entry, ShopLive, StoreState } from '../shop-live.ts'
import type { Connection, StreamServer } from './stream-server.ts'

const HEARTBEAT_MS = 50

/** A shop that follows the store of a test, and what it has told its listeners. */
export interface FollowedShop {
  shop: ShopLive
  heard: { batches: Changes[]; resets: number; states: StoreState['kind'][] }
  /** The numbers of all changes it has told. */
  seqs: () => number[]
}

/** Starts shops that follow a store, and stops them all. */
export function createShops(store: () => StreamServer) {
  const shops: ShopLive[] = []
  return {
    stop: async () => void (await Promise.all(shops.splice(0).map((shop) => shop.stop()))),
    follow(options: { isOff?: boolean } = {}): FollowedShop {
      const shop = createShopLive({
        storeUrl: store().url,
        isOff: false,
        secret: undefined,
        replica: 'test',
        heartbeatMs: HEARTBEAT_MS,
        connectMs: 200,
        ...options,
      })
      const heard: FollowedShop['heard'] = { batches: [], resets: 0, states: [] }
      shop.onChanges((batch) => heard.batches.push(batch))
      shop.onReset(() => (heard.resets += 1))
      shop.onState(({ kind }) => heard.states.push(kind))
      shops.push(shop)
      shop.start()
      const seqs = () => heard.batches.flatMap(({ events }) => events.map(({ seq }) => seq))
      return { shop, heard, seqs }
    },
  }
}

/** A revision that has seen the changes up to this number. */
export const at = (seq: number, epoch = 'db-1'): Revision =>
  `${epoch}.${seq}.${seq + 100}:${seq + 100}:`

export const event = (seq: number): StoreEvent => ({
  seq,
  xid: seq + 99,
  type: 'product.changed',
  tags: ['product:1'],
  locales: ['en', 'th'],
  at: '2026-01-01T00:00:00.000Z',
})

export const changes = (...seqs: number[]) => ({
  revision: at(Math.max(...seqs)),
  events: seqs.map((seq) => event(seq)),
})

/** Something of that product, read at revision 1. */
export const entry = (data: Partial<Entry> = {}): Entry => ({
  tags: ['product:1'],
  locale: 'en',
  revision: at(1),
  readAt: Date.now(),
  ...data,
})

/** Opens a stream at revision 1 for whoever is new, and keeps it alive. */
export function greets(then: (connection: Connection) => void = () => {}) {
  return (connection: Connection): void => {
    connection.open(at(1))
    connection.say('hello', { revision: connection.resume ?? at(1) })
    const beat = setInterval(() => connection.write(': still here\n'), HEARTBEAT_MS)
    connection.response.once('close', () => clearInterval(beat))
    then(connection)
  }
}

export const until = (check: () => boolean) => vi.waitUntil(check, { timeout: 5000, interval: 5 })

export const following = ({ shop }: FollowedShop) => until(() => shop.state().kind === 'following')
