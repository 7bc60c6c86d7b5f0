import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { gatherReads } from './gather-reads.ts'

interface Trip {
  wanted: number[]
  arrive: () => void
  fail: (error: Error) => void
}

let trips: Trip[]
beforeEach(() => {
  trips = []
})

function read(wanted: number[]): Promise<string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<string[]>()
  const arrive = (): void => resolve(wanted.map((one) => `found ${one}`))
  trips.push({ wanted, arrive, fail: reject })
  return promise
}

const aTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))
const wantedOf = (): number[][] => trips.map(({ wanted }) => wanted)

describe('reads that are gathered', () => {
  test('go together when they are asked for in one turn, and each finds its own', async () => {
    const ask = gatherReads(read)
    const found = Promise.all([1, 2, 3].map(ask))
    await aTurn()
    expect(wantedOf()).toEqual([[1, 2, 3]])
    trips[0]?.arrive()
    expect(await found).toEqual(['found 1', 'found 2', 'found 3'])
  })

  test('never join one that has begun', async () => {
    const ask = gatherReads(read, { atOnce: 1, patienceMs: 60_000 })
    const first = ask(1)
    await aTurn()
    const later = [ask(2), ask(3)]
    await aTurn()
    expect(wantedOf()).toEqual([[1]])
    trips[0]?.arrive()
    await first
    await aTurn()
    expect(wantedOf()).toEqual([[1], [2, 3]])
    trips[1]?.arrive()
    expect(await Promise.all(later)).toEqual(['found 2', 'found 3'])
  })

  test('do not wait for one that hangs', async () => {
    const ask = gatherReads(read, { atOnce: 1, patienceMs: 1 })
    void ask(1)
    await aTurn()
    const second = ask(2)
    await sleep(20)
    expect(wantedOf()).toEqual([[1], [2]])
    trips[1]?.arrive()
    expect(await second).toBe('found 2')
  })

  test('fail together, and leave those behind them alone', async () => {
    const ask = gatherReads(read, { atOnce: 1, patienceMs: 60_000 })
    const failing = Promise.allSettled([ask(1), ask(2)])
    await aTurn()
    const behind = ask(3)
    trips[0]?.fail(new Error('gone'))
    expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await aTurn()
    trips[1]?.arrive()
    expect(await behind).toBe('found 3')
  })

  test('go in several trips when they are many, one after the other', async () => {
    const ask = gatherReads(read, { atOnce: 1, most: 2, patienceMs: 60_000 })
    const found = Promise.all([1, 2, 3].map(ask))
    await aTurn()
    expect(wantedOf()).toEqual([[1, 2]])
    trips[0]?.arrive()
    await aTurn()
    expect(wantedOf()).toEqual([[1, 2], [3]])
    trips[1]?.arrive()
    expect(await found).toEqual(['found 1', 'found 2', 'found 3'])
  })

  test('go several trips at once where that is allowed', async () => {
    const ask = gatherReads(read, { atOnce: 2, most: 2, patienceMs: 60_000 })
    void Promise.all([1, 2, 3, 4, 5].map(ask))
    await aTurn()
    expect(wantedOf()).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  test('all go when one hangs, however many wait', async () => {
    const ask = gatherReads(read, { atOnce: 1, most: 2, patienceMs: 1 })
    void Promise.all([1, 2, 3, 4, 5].map(ask))
    await sleep(20)
    expect(wantedOf()).toEqual([[1, 2], [3, 4], [5]])
  })
})
