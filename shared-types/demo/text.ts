import type { LinkTarget } from '../src/primitives/link.ts'
import type { Locale } from '../src/primitives/locale.ts'
import type { Inline, List, LinkRun, RichText, RichTextBlock } from '../src/primitives/rich-text.ts'
import type { LocalisedText } from './types.ts'

type Words = string | Inline
type Written = string | RichTextBlock

/** A text in both languages. */
export function text(en: string, th: string): LocalisedText {
  return { en, th }
}

/** Formatted text in both languages; a plain string stands for a paragraph. */
export function prose(written: Record<Locale, Written[]>): Record<Locale, RichText> {
  return { en: written.en.map(block), th: written.th.map(block) }
}

/** A paragraph of plain words, bold runs and links. */
export function paragraph(...words: Words[]): RichTextBlock {
  return { type: 'paragraph', children: words.map(run) }
}

/** A heading below the page's own. */
export function heading(words: string, level: 2 | 3 = 2): RichTextBlock {
  return { type: 'heading', level, children: [run(words)] }
}

/** A list with one line for each entry. */
export function bullets(...items: (Words | Words[])[]): List {
  return {
    type: 'list',
    ordered: false,
    items: items.map((item) => ({ children: [item].flat().map(run), lists: [] })),
  }
}

export function bold(words: string): Inline {
  return { type: 'text', text: words, bold: true }
}

export function link(words: string, to: LinkTarget): LinkRun {
  return { type: 'link', to, children: [{ type: 'text', text: words }] }
}

function block(written: Written): RichTextBlock {
  return typeof written === 'string' ? paragraph(written) : written
}

function run(words: Words): Inline {
  return typeof words === 'string' ? { type: 'text', text: words } : words
}
