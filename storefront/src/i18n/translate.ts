import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { createTranslator } from 'next-intl'
import en from '../../messages/en.json' with { type: 'json' }
import th from '../../messages/th.json' with { type: 'json' }

/** The shop's own words. English is the shape that every other language must have. */
export type Messages = typeof en
type Namespace = keyof Messages

const MESSAGES: Record<Locale, Messages> = { en, th }

type Translator<Part extends Namespace> = ReturnType<typeof createTranslator<Messages, Part>>

const translators = new Map<string, unknown>()

/** The shop's words of one part, in one language. For server components: it brings all messages. */
export function translate<Part extends Namespace>(
  locale: Locale,
  namespace: Part,
): Translator<Part> {
  const name = `${locale} ${namespace}`
  const known = translators.get(name)
  // Made once: a page asks dozens of times, and each would set up its own formats.
  const translator =
    known ??
    createTranslator<Messages, Part>({
      locale,
      messages: MESSAGES[locale],
      namespace,
    })
  translators.set(name, translator)
  // What lies under this name was made for this part.
  return translator as Translator<Part>
}
