import type { ShownPage } from '../messages.ts'
import type { News } from './follow-stream.ts'

/** What the tabs of one browser tell each other. */
export type TabMessage =
  | { kind: 'shows'; tab: string; page: ShownPage | null; isNew: boolean }
  | { kind: 'left'; tab: string }
  /** From a tab that has begun to listen for all. */
  | { kind: 'who' }
  | { kind: 'news'; news: News }
  | { kind: 'down' }

export interface TabLine {
  post: (message: TabMessage) => void
  close: () => void
}

/** The line between the tabs; where there is none, nobody else hears. */
export function openTabLine(onMessage: (message: TabMessage) => void): TabLine {
  if (typeof BroadcastChannel === 'undefined') return { post: () => {}, close: () => {} }
  const channel = new BroadcastChannel('vitrine-live')
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => onMessage(data))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  return { post: (message) => channel.postMessage(message), close: () => channel.close() }
}
