import type { ProductDoc } from '../../src/domains/catalogue/projection/documents.ts'
import { zipf, type Chance } from './chance.ts'
import { prose, type Pair } from './lexicon.ts'

interface Topic {
  quality: Pair | undefined
  stuff: Pair | undefined
  kind: Pair
}

const wordOf = { en: zipf(prose.en.length, 0.8), th: zipf(prose.th.length, 0.8) }

/** Twenty to sixty words in each language, as the editor of formatted texts keeps them. */
export function describe(chance: Chance, topic: Topic): NonNullable<ProductDoc['description']> {
  const length = 20 + chance.below(41)
  return {
    en: paragraph(`${sentence(chance, 'en', length, topic)}.`),
    th: paragraph(sentence(chance, 'th', length, topic)),
  }
}

/** Thai has no spaces between words, only between phrases. */
function sentence(chance: Chance, locale: 'en' | 'th', length: number, topic: Topic): string {
  const own = [topic.kind, topic.quality, topic.stuff].flatMap((pair) => pair?.[locale] ?? [])
  const words = Array.from({ length }, (_, at) =>
    at % 7 === 3 ? chance.pick(own) : (prose[locale][wordOf[locale](chance)] ?? ''),
  )
  if (locale === 'en') return words.join(' ')
  return words.map((word, at) => (at % 6 === 5 ? `${word} ` : word)).join('')
}

type State = NonNullable<NonNullable<ProductDoc['description']>['en']>

function paragraph(text: string): State {
  const box = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 }
  const run = { type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }
  return {
    root: { type: 'root', ...box, children: [{ type: 'paragraph', ...box, children: [run] }] },
  }
}
