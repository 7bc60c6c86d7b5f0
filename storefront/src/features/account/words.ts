import type { Messages } from '../../i18n/translate.ts'

/** The words of the account, handed from a page to its islands. */
export type AccountWords = Messages['account']
export type FormWords = Messages['form']
