import { readFileSync } from 'node:fs'
import { analyseProduct, analyseQuery } from '../../src/domains/catalogue/analysis/index.ts'
import { createTermIndex, type TermIndex } from '../../src/domains/search/engine/index.ts'
import { realData } from '../../src/testing/real-data.ts'
import type { ProductFields } from './judged-sets.ts'

const WORDS = 60_000
const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu ar el in or us'.split(' ')
const SAMPLES = 400

/** How fast and how large the index of words is, with so many made-up products in both languages. */
export function measureSpeed(count: number, say: (line: string) => void): void {
  const random = seeded(7)
  const english = Array.from({ length: WORDS }, (_, at) => englishWord(at))
  const thai = thaiWords()
  const zipf = (words: readonly string[]): string =>
    words[Math.floor(words.length ** random()) - 1] ?? ''
  const text = (words: readonly string[], length: number, gap = ' '): string =>
    Array.from({ length }, () => zipf(words)).join(gap)
  const started = processorMs()
  const stored = Array.from({ length: count }, (_, doc) => ({
    doc,
    stored: analyseProduct(
      product(
        doc,
        random,
        (n) => text(english, n),
        (n) => text(thai, n, ''),
      ),
    ),
  }))
  say(`analysed: ${each(processorMs() - started, count)} a product`)
  const index = createTermIndex()
  const before = memory()
  const loading = processorMs()
  index.load(stored)
  say(`loaded ${index.size} products in ${((processorMs() - loading) / 1000).toFixed(2)} s`)
  say(`memory: ${megabytes(index.memoryBytes())} counted, ${megabytes(memory() - before)} measured`)
  const word = (): string => zipf(english)
  const kinds: [string, () => string][] = [
    ['one word', () => `${word()} `],
    ['two words', () => `${word()} ${word()} `],
    ['three words', () => `${word()} ${word()} ${word()} `],
    ['unfinished word', () => `${word()} ${word().slice(0, 3)}`],
    ['one letter', () => word().slice(0, 1)],
    ['wrong letter', () => `${word()} ${slip(word(), random)} `],
    ['Thai', () => text(thai, 2, '')],
    ['Thai, wrong letter', () => slip(text(thai, 3, ''), random)],
    ['twelve words', () => Array.from({ length: 12 }, word).join(' ')],
  ]
  for (const [name, query] of kinds) say(`${name.padEnd(20)}${timesOf(index, query)}`)
  const changing = processorMs()
  for (let at = 0; at < 1000; at += 1) index.replace(at, stored[at + 1000]?.stored ?? null)
  say(`replaced 1000: ${each(processorMs() - changing, 1000)} each`)
  say(`${'two words then'.padEnd(20)}${timesOf(index, () => `${word()} ${word()} `)}`)
}

/** The mean of the processor, and the clock, which tells of other work on the machine, too. */
function timesOf(index: TermIndex, query: () => string): string {
  const times: number[] = []
  let found = 0
  const busy = processorMs()
  for (let at = 0; at < SAMPLES; at += 1) {
    const q = query()
    const started = performance.now()
    found += index.search(analyseQuery(q)).docs.length
    times.push(performance.now() - started)
  }
  const mean = (processorMs() - busy) / SAMPLES
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0
  const cells = [`mean ${ms(mean)}`, `p50 ${ms(at(0.5))}`, `p95 ${ms(at(0.95))}`]
  return `${cells.join('  ')}  found ${Math.round(found / SAMPLES)}`
}

function ms(time: number): string {
  return `${time.toFixed(2)} ms`.padStart(9)
}

function product(
  doc: number,
  random: () => number,
  english: (length: number) => string,
  thai: (length: number) => string,
): ProductFields {
  const both = (length: number): ProductFields['title'] => [
    { text: english(length), locale: 'en' },
    { text: thai(length), locale: 'th' },
  ]
  return {
    title: both(4 + Math.floor(random() * 5)),
    brand: [{ text: english(1), locale: 'en' }],
    category: both(3),
    attribute: both(10),
    tag: both(2),
    code: [{ text: `SKU-${doc}-${Math.floor(random() * 1000)}`, locale: 'en' }],
    description: both(30),
  }
}

function englishWord(at: number): string {
  let word = ''
  for (let left = at + 25; left > 0; left = Math.floor(left / SYLLABLES.length)) {
    word += SYLLABLES[left % SYLLABLES.length] ?? ''
  }
  return word + ['', 's', 'er', 'ing'][at % 4]
}

function thaiWords(): string[] {
  try {
    const words = readFileSync(realData('thai/pythainlp-words_th.txt'), 'utf8').split('\n')
    return words.filter((word, at) => word !== '' && at % 5 === 0)
  } catch {
    return 'ชุด ชาม ถ้วย กาแฟ เก้าอี้ โต๊ะ ไม้สัก ทองเหลือง แจกัน ตะกร้า หวาย สาน โคม ผ้า'.split(' ')
  }
}

/** Time that this thread was on a processor: the machine has other work. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1))
  return `${word.slice(0, at)}q${word.slice(at + 1)}`
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`
}

function each(ms: number, count: number): string {
  return `${((ms / count) * 1000).toFixed(0)} µs`
}

/** The same numbers each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
