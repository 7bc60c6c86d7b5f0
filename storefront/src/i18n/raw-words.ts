import type { Locale } from '@vitrine/shared-types/primitives/locale'
import en from '../../messages/en.json' with { type: 'json' }
import th from '../../messages/th.json' with { type: 'json' }
import type { Messages } from './translate.ts'

const MESSAGES: Record<Locale, Messages> = { en, th }

/**
 * The words of one part as they stand, to be handed to an island that fills in values itself
 * (`fill`). For server components: it brings all messages.
 */
export function rawWords<Part extends keyof Messages>(locale: Locale, part: Part): Messages[Part] {
  return MESSAGES[locale][part]
}
