import { useSyncExternalStore } from 'react'
import { followStream } from './follow-stream.ts'
import { type LineState, LiveLine } from './live-line.ts'
import { standForLeader } from './stand-for-leader.ts'
import { openTabLine } from './tab-line.ts'

/** The one of this tab. */
export const shopLine = new LiveLine({
  tab: Math.random().toString(36).slice(2),
  openTabLine,
  standForLeader: (onLead) => standForLeader(navigator.locks, onLead),
  followStream,
})

const UNKNOWN: LineState = { line: 'unknown', store: null }

/** Whether changes are heard of, and how the shop stands to the store. */
export function useLineState(): LineState {
  return useSyncExternalStore(
    shopLine.subscribe,
    () => shopLine.state,
    () => UNKNOWN,
  )
}
