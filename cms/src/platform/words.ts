import type { PayloadRequest } from 'payload'

/** A text of the admin panel in both of its languages. */
export interface Words {
  en: string
  th: string
  // Payload's label types are open records.
  [language: string]: string
}

/** The words in the language of the person who asks; English when they ask in none of ours. */
export function say(req: Pick<PayloadRequest, 'i18n'>, words: Words): string {
  return (req.i18n as { language?: string } | undefined)?.language === 'th' ? words.th : words.en
}
