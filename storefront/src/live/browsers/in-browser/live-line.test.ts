import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { ChangedNews } from '../messages.ts'
import type { followStream, News } from './follow-stream.ts'
import { LiveLine } from './live-line.ts'
import { standForLeader } from './stand-for-leader.ts'
import type { TabMessage } from './tab-line.ts'

const REVISION = 'db.5.100:100:'
const HELLO: News = { name: 'hello', message: { kind: 'following' } }
/** A little more than tabs wait for each other. */
const SETTLED_MS = 60

/** A browser whose tabs share a lock, a line, and what they open to the shop. */
function openBrowser() {
  const lines = new Map<string, (message: TabMessage) => void>()
  const streams = new Map<string, Parameters<typeof followStream>[0]>()
  const asked: string[][] = []
  const queue: (() => Promise<unknown>)[] = []
  let isHeld = false
  const grant = () => {
    const next = isHeld ? undefined : queue.shift()
    if (!next) return
    isHeld = true
    void next().then(() => {
      isHeld = false
      grant()
    })
  }
  const locks = {
    request: (_name: string, { signal }: LockOptions, callback: () => Promise<unknown>) => {
      queue.push(callback)
      signal?.addEventListener('abort', () => {
        const index = queue.indexOf(callback)
        if (index >= 0) queue.splice(index, 1)
      })
      grant()
      return Promise.resolve()
    },
  } as unknown as LockManager

  function openTab(tab: string) {
    const told: ChangedNews[] = []
    const line = new LiveLine({
      tab,
      openTabLine: (onMessage) => {
        lines.set(tab, onMessage)
        return {
          post: (message) => {
            for (const [other, hear] of lines) if (other !== tab) hear(structuredClone(message))
          },
          close: () => lines.delete(tab),
        }
      },
      standForLeader: (onLead) => standForLeader(locks, onLead),
      followStream: (following) => {
        const ask = () => {
          const query = new URL(following.address(), 'http://shop').searchParams
          asked.push(query.getAll('page'))
        }
        streams.set(tab, following)
        ask()
        return { reopen: ask, close: () => streams.delete(tab) }
      },
    })
    line.onChanged((news) => told.push(news))
    line.frame(REVISION)
    return { line, told }
  }
  return { openTab, streams, asked }
}

const show = (line: LiveLine, address: string, revision = REVISION) =>
  line.show({ address, revision })
const changed = (...pages: string[]): News => ({
  name: 'changed',
  message: { pages, marks: [], seq: 9 },
})

describe('LiveLine', () => {
  it('opens one stream for all tabs, and tells each what is about its own page', async () => {
    const { openTab, streams, asked } = openBrowser()
    const [one, two] = [openTab('one'), openTab('two')]
    for (const [{ line }, address] of [
      [one, '/en'],
      [two, '/th'],
    ] as const) {
      show(line, address)
      line.open()
    }
    await pause(SETTLED_MS)
    expect([...streams.keys()]).toEqual(['one'])
    expect(asked.at(-1)?.toSorted()).toEqual(['/en', '/th'])

    streams.get('one')?.onNews(HELLO)
    expect([one, two].map(({ line }) => line.state.line)).toEqual(['up', 'up'])
    streams.get('one')?.onNews(changed('/th'))
    expect([one.told.length, two.told.length]).toEqual([0, 1])
  })

  it('lets another tab lead when the first is hidden, for all that is still shown', async () => {
    const { openTab, streams, asked } = openBrowser()
    const [one, two, three] = [openTab('one'), openTab('two'), openTab('three')]
    for (const [{ line }, address] of [
      [one, '/1'],
      [two, '/2'],
      [three, '/3'],
    ] as const) {
      show(line, address)
      line.open()
    }
    await pause(SETTLED_MS)
    one.line.close()
    await pause(SETTLED_MS)
    expect([...streams.keys()]).toEqual(['two'])
    expect(asked.at(-1)?.toSorted()).toEqual(['/2', '/3'])
    one.line.open()
    await pause(SETTLED_MS)
    expect([...streams.keys()]).toEqual(['two'])
    expect(asked.at(-1)?.toSorted()).toEqual(['/1', '/2', '/3'])
  })

  it('leads nobody when it was hidden before its turn came', async () => {
    const { openTab, streams } = openBrowser()
    const [one, two] = [openTab('one'), openTab('two')]
    one.line.open()
    two.line.open()
    two.line.close()
    one.line.close()
    await pause(SETTLED_MS)
    expect([...streams.keys()]).toEqual([])
  })

  it('asks anew when another page is shown, but not for a newer copy of the same', async () => {
    const { openTab, asked } = openBrowser()
    const { line } = openTab('one')
    show(line, '/en')
    line.open()
    await pause(SETTLED_MS)
    show(line, '/en', 'db.6.101:101:')
    await pause(SETTLED_MS)
    expect(asked).toEqual([['/en']])
    show(line, '/en/brands')
    await pause(SETTLED_MS)
    expect(asked).toEqual([['/en'], ['/en/brands']])
    // The router has brought back what it had kept.
    show(line, '/en/brands', 'db.4.99:99:')
    await pause(SETTLED_MS)
    expect(asked).toHaveLength(3)
  })

  it('watches nothing once the page has gone', async () => {
    const { openTab, streams, asked } = openBrowser()
    const { line, told } = openTab('one')
    show(line, '/en')
    line.open()
    await pause(SETTLED_MS)
    line.leave('/th')
    streams.get('one')?.onNews(changed('/en'))
    line.leave('/en')
    streams.get('one')?.onNews(changed('/en'))
    expect(told).toHaveLength(1)
    show(line, '/en')
    await pause(SETTLED_MS)
    expect(asked).toEqual([['/en'], ['/en']])
  })

  it('calls a page as old as the frame that stayed around it', () => {
    const { line } = openBrowser().openTab('one')
    show(line, '/en', 'db.9.104:104:')
    expect(line.shown).toEqual({ address: '/en', revision: REVISION })
    line.frame('db.10.105:105:')
    expect(line.shown?.revision).toBe('db.9.104:104:')
  })

  it('tells every tab that the line is down', async () => {
    const { openTab, streams } = openBrowser()
    const [one, two] = [openTab('one'), openTab('two')]
    one.line.open()
    two.line.open()
    await pause(SETTLED_MS)
    streams.get('one')?.onDown()
    expect([one, two].map(({ line }) => line.state.line)).toEqual(['down', 'down'])
  })
})

describe('standForLeader', () => {
  it('leads at once where tabs cannot agree', () => {
    let hasLed = false
    standForLeader(undefined, () => (hasLed = true))
    expect(hasLed).toBe(true)
  })
})
