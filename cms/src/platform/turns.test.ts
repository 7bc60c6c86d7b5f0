import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

test('work is done in the order of asking, one piece in each turn of the event loop', async () => {
  const takeTurn = createTurns()
  const turns: string[] = []
  const work = async (name: string) => {
    await takeTurn()
    turns.push(name)
  }
  const all = Promise.all(['first', 'second', 'third'].map(work))
  for (const done of [1, 2, 3]) {
    await nextTurn()
    expect(turns.length).toBeLessThanOrEqual(done)
  }
  await all
  expect(turns).toEqual(['first', 'second', 'third'])
})

test('what others finish comes between two pieces of work', async () => {
  const takeTurn = createTurns()
  const seen: string[] = []
  const work = [1, 2, 3].map(async (piece) => {
    await takeTurn()
    seen.push(`work ${piece}`)
    if (piece === 1) setImmediate(() => seen.push('an answer'))
  })
  await Promise.all(work)
  expect(seen.indexOf('an answer')).toBeLessThan(seen.indexOf('work 3'))
})

test('whoever asks later, when nobody waits, gets a turn as well', async () => {
  const takeTurn = createTurns()
  await takeTurn()
  await nextTurn()
  await expect(Promise.all([takeTurn(), takeTurn()])).resolves.toHaveLength(2)
})
