import { rawWords } from '../../i18n/raw-words.ts'
import type { Messages } from '../../i18n/translate.ts'
import type { Reader } from '../../ui/context.ts'

/** The words of stock alerts, handed from a page to its island. */
export interface StockAlertWords {
  stockAlert: Pick<Messages['stockAlert'], 'ask' | 'lead' | 'email' | 'submit' | 'done' | 'gone'>
  form: Pick<
    Messages['form'],
    'away' | 'limited' | 'failed' | 'notTaken' | 'required' | 'email' | 'oneProblem' | 'problems'
  >
}

/** Only what is needed: it goes with every product page. */
export function stockAlertWords({ locale }: Reader): StockAlertWords {
  const { ask, lead, email, submit, done, gone } = rawWords(locale, 'stockAlert')
  const form = rawWords(locale, 'form')
  const { away, limited, failed, notTaken, required, oneProblem, problems } = form
  return {
    stockAlert: { ask, lead, email, submit, done, gone },
    form: { away, limited, failed, notTaken, required, email: form.email, oneProblem, problems },
  }
}
