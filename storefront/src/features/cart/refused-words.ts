import type { Problem } from '@vitrine/shared-types/primitives/problem'
import type { Shortages } from '@vitrine/shared-types/store-api/v1/carts'
import { fill } from '../../i18n/fill.ts'
import type { Messages } from '../../i18n/translate.ts'

/** The words of the button, and those of every form for what nobody expects. */
export type AddWords = Messages['cart']['add'] & {
  quantity: Messages['cart']['quantity']
  form: Pick<Messages['form'], 'limited' | 'failed'>
}

/** Why something could not be put into the cart, or its number not be changed. */
export function refusedWords(
  refusal: { problem?: Problem | undefined; unreachable?: true | undefined },
  words: Omit<AddWords, 'quantity'>,
): string {
  const { problem } = refusal
  if (!problem) return words.away
  if (problem.code === 'out_of_stock') {
    const left = leftOf(problem)
    return left === 0 ? words.gone : fill(words.left, { count: left })
  }
  const known: Partial<Record<Problem['code'], string>> = {
    line_limit: words.limit,
    cart_full: words.full,
    variant_not_found: words.missing,
    line_not_found: words.missing,
    rate_limited: words.form.limited,
  }
  return known[problem.code] ?? fill(words.form.failed, { id: problem.requestId })
}

/** How many of the thing can be had, as the refusal says. */
function leftOf({ data }: Problem): number {
  // What `out_of_stock` carries, by the contract.
  const shortages = (data as Shortages | undefined)?.shortages ?? []
  return shortages[0]?.available ?? 0
}
