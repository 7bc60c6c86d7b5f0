import { isLater } from '@vitrine/shared-types/primitives/reflects'
import { type ChangedNews, liveAddress, type ShownPage, type StoreNews } from '../messages.ts'
import type { followStream, News } from './follow-stream.ts'
import { olderRevision, pageList } from './page-list.ts'
import type { TabLine, TabMessage } from './tab-line.ts'

export interface LineState {
  /** Whether this tab hears of changes, itself or through another. */
  line: 'unknown' | 'up' | 'down'
  store: StoreNews | null
}

export interface World {
  tab: string
  openTabLine: (onMessage: (message: TabMessage) => void) => TabLine
  standForLeader: (onLead: () => void) => () => void
  followStream: typeof followStream
}

/** Tabs that open or move together cause one connection, not several. */
const GATHER_MS = 25

/** What this tab hears of the shop: through its own stream, or from the tab that listens for all. */
export class LiveLine {
  readonly #world: World
  readonly #others = new Map<string, ShownPage | null>()
  readonly #listeners = new Set<() => void>()
  readonly #onChanged = new Set<(news: ChangedNews) => void>()
  #state: LineState = { line: 'unknown', store: null }
  #page: ShownPage | null = null
  #frame: string | null = null
  #tabs: TabLine | undefined
  #resign: (() => void) | undefined
  #isLeader = false
  #stream: ReturnType<typeof followStream> | undefined
  #gathering: ReturnType<typeof setTimeout> | undefined

  constructor(world: World) {
    this.#world = world
  }

  get state(): LineState {
    return this.#state
  }

  /** What this tab shows, as old as its oldest part. */
  get shown(): ShownPage | null {
    if (!this.#page) return null
    return { ...this.#page, revision: olderRevision(this.#page.revision, this.#frame) }
  }

  /** Tells what this tab shows now. */
  show(page: ShownPage): void {
    const known = this.#page
    this.#page = page
    const isOlder =
      known?.revision && page.revision ? isLater(known.revision, page.revision) : false
    this.#say(known?.address !== page.address || isOlder)
  }

  /** The page is shown no more: what comes next may be none that can be watched. */
  leave(address: string): void {
    if (this.#page?.address !== address) return
    this.#page = null
    this.#say(false)
  }

  /** Tells what the frame around the page was made from: moving about the shop keeps it. */
  frame(revision: string | null): void {
    this.#frame = revision
  }

  /** Begins to listen. */
  open(): void {
    if (this.#tabs) return
    this.#tabs = this.#world.openTabLine((message) => this.#hear(message))
    this.#resign = this.#world.standForLeader(() => {
      this.#isLeader = true
      this.#tabs?.post({ kind: 'who' })
      this.#gather()
    })
    this.#say(true)
  }

  /** Stops listening, and lets another tab lead. */
  close(): void {
    if (!this.#tabs) return
    clearTimeout(this.#gathering)
    this.#stream?.close()
    this.#stream = undefined
    this.#isLeader = false
    this.#others.clear()
    this.#tabs.post({ kind: 'left', tab: this.#world.tab })
    this.#tabs.close()
    this.#tabs = undefined
    this.#resign?.()
    this.#set({ ...this.#state, line: 'unknown' })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Calls when the page that this tab shows is old. */
  onChanged(listener: (news: ChangedNews) => void): () => void {
    this.#onChanged.add(listener)
    return () => this.#onChanged.delete(listener)
  }

  #say(isNew: boolean): void {
    const { tab } = this.#world
    this.#tabs?.post({ kind: 'shows', tab, page: this.shown, isNew })
    if (isNew && this.#isLeader) this.#gather()
  }

  #hear(message: TabMessage): void {
    if (message.kind === 'news') return this.#take(message.news)
    if (message.kind === 'down') return this.#set({ ...this.#state, line: 'down' })
    if (message.kind === 'who') return this.#say(false)
    if (message.kind === 'left') return void this.#others.delete(message.tab)
    const isKnown = this.#others.has(message.tab)
    this.#others.set(message.tab, message.page)
    if (this.#isLeader && (message.isNew || !isKnown)) this.#gather()
  }

  /** Opens the stream for all that is shown, once whoever has something to add has done so. */
  #gather(): void {
    clearTimeout(this.#gathering)
    this.#gathering = setTimeout(() => {
      if (this.#stream) return this.#stream.reopen()
      this.#stream = this.#world.followStream({
        address: () => liveAddress(pageList([this.shown, ...this.#others.values()])),
        onNews: (news) => this.#pass(news),
        onDown: () => {
          this.#tabs?.post({ kind: 'down' })
          this.#set({ ...this.#state, line: 'down' })
        },
      })
    }, GATHER_MS)
  }

  #pass(news: News): void {
    this.#tabs?.post({ kind: 'news', news })
    this.#take(news)
  }

  #take({ name, message }: News): void {
    if (name !== 'changed') return this.#set({ line: 'up', store: message })
    if (this.#page && message.pages.includes(this.#page.address)) {
      for (const listener of this.#onChanged) listener(message)
    }
  }

  #set(state: LineState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
