import type { Messages } from '../../i18n/translate.ts'

/** The words of reviews. */
export type ReviewWords = Messages['reviews']
