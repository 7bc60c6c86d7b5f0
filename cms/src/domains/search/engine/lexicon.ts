import { stem } from '../../catalogue/analysis/index.ts'
import { editDistance } from './edit-distance.ts'
import type { Slices } from './slices.ts'
import { Vocabulary } from './vocabulary.ts'
import { isCorrectable, type Near, WordIndex } from './word-index.ts'

/** Every term: those of the last full index, numbered in order, then those that came since. */
export class Lexicon {
  readonly base: Vocabulary
  private readonly words: WordIndex
  private readonly added: string[] = []
  private readonly addedIds = new Map<string, number>()
  private readonly addedStems = new Map<string, number[]>()

  private constructor(base: Vocabulary, words: WordIndex) {
    this.base = base
    this.words = words
  }

  /** Of these terms, in the order of `<`, each once. */
  static *of(sorted: readonly string[]): Slices<Lexicon> {
    const base = yield* Vocabulary.of(sorted)
    return new Lexicon(base, yield* WordIndex.of(sorted, (id) => base.term(id)))
  }

  get size(): number {
    return this.base.size + this.added.length
  }

  /** Terms that came since the last full index, whether anything still has them or not. */
  get addedSize(): number {
    return this.added.length
  }

  /** The same terms in the order of `<`. */
  addedInOrder(): { id: number; term: string }[] {
    return this.added
      .map((term, at) => ({ id: this.base.size + at, term }))
      .sort((a, b) => (a.term < b.term ? -1 : 1))
  }

  term(id: number): string {
    return id < this.base.size ? this.base.term(id) : (this.added[id - this.base.size] ?? '')
  }

  /** The number of a term, −1 where it is not known. */
  find(term: string): number {
    const at = this.base.find(term)
    return at >= 0 ? at : (this.addedIds.get(term) ?? -1)
  }

  findOrAdd(term: string): number {
    const known = this.find(term)
    if (known >= 0) return known
    const id = this.size
    this.added.push(term)
    this.addedIds.set(term, id)
    const stemmed = stem(term)
    const same = this.addedStems.get(stemmed)
    if (same === undefined) this.addedStems.set(stemmed, [id])
    else same.push(id)
    return id
  }

  sameStem(word: string): number[] {
    const stemmed = stem(word)
    return [...this.words.sameStem(stemmed), ...(this.addedStems.get(stemmed) ?? [])]
  }

  startingWith(prefix: string): { from: number; to: number; added: number[] } {
    const [from, to] = this.base.range(prefix)
    const added = this.added.flatMap((term, at) =>
      term.startsWith(prefix) ? [this.base.size + at] : [],
    )
    return { from, to, added }
  }

  /** Terms within so many wrong letters, in no order. */
  near(word: string, most: number, isOpen: boolean): Near[] {
    const found = this.words.near(word, most, isOpen)
    this.added.forEach((term, at) => {
      if (!isCorrectable(term)) return
      const edits = editDistance(word, term, most, isOpen)
      if (edits <= most) found.push({ id: this.base.size + at, term, edits })
    })
    return found
  }

  get memory(): number {
    const added = this.added.reduce((sum, term) => sum + term.length * 2 + 100, 0)
    return this.base.memory + this.words.memory + added
  }
}
