import type { Block } from '../letter.ts'

/** A paragraph. */
export const text = (words: string): Block => ({ kind: 'text', text: words })

/** What may be said more softly: how long a link lives, what to do when it was somebody else. */
export const quiet = (words: string): Block => ({ kind: 'quiet', text: words })
