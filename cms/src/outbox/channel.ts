/** Postgres's channel on which a commit with events is announced. The payload is empty. */
export const EVENTS_CHANNEL = 'vitrine_events'
