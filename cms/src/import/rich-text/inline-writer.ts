import type { Inline, LineBreak, TextRun } from '@vitrine/shared-types/primitives/rich-text'
import { toLinkTarget } from './link-target.ts'

type Mark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'code'

const MARKS: Record<string, Mark> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  del: 'strikethrough',
  strike: 'strikethrough',
  code: 'code',
}

/** Collects the words of one block, with their marks and links. */
export interface InlineWriter {
  open(tag: string, href: string | undefined): void
  close(tag: string): void
  text(text: string): void
  /** One break stays in the block; a second in a row ends it. */
  lineBreak(endBlock: () => void): void
  /** What stands between two cells of a table, unless the block is still empty. */
  gap(sign: string): void
  /** The collected words, trimmed at both ends; the writer is empty afterwards. */
  take(): Inline[]
}

export function createInlineWriter(): InlineWriter {
  const depth: Record<Mark, number> = {
    bold: 0,
    italic: 0,
    underline: 0,
    strikethrough: 0,
    code: 0,
  }
  let runs: (TextRun | LineBreak)[] = []
  let done: Inline[] = []
  let link: ReturnType<typeof toLinkTarget> = null

  const endLink = () => {
    const children = link === null ? runs : trim(runs)
    if (link !== null && children.length > 0) done.push({ type: 'link', to: link, children })
    else done.push(...children)
    runs = []
  }
  const write = (text: string) => {
    const marks = Object.fromEntries(
      Object.entries(depth).flatMap(([mark, count]) => (count > 0 ? [[mark, true]] : [])),
    )
    const last = runs.at(-1)
    if (last?.type === 'text' && sameMarks(last, marks)) last.text = squeeze(last.text + text)
    else runs.push({ type: 'text', text: squeeze(text), ...marks })
  }
  return {
    open(tag, href) {
      const mark = MARKS[tag]
      if (mark !== undefined) depth[mark]++
      if (tag !== 'a') return
      endLink()
      link = href === undefined ? null : toLinkTarget(href)
    },
    close(tag) {
      const mark = MARKS[tag]
      if (mark !== undefined) depth[mark] = Math.max(0, depth[mark] - 1)
      if (tag !== 'a') return
      endLink()
      link = null
    },
    text: write,
    lineBreak(endBlock) {
      if (runs.at(-1)?.type === 'lineBreak') endBlock()
      else if (runs.length > 0 || done.length > 0) runs.push({ type: 'lineBreak' })
    },
    gap(sign) {
      if (done.length > 0 || runs.some((run) => run.type === 'text' && run.text.trim() !== '')) {
        write(sign)
      }
    },
    take() {
      endLink()
      const words = trim(done)
      done = []
      return words.some((word) => word.type !== 'lineBreak') ? words : []
    },
  }
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ')
}

function sameMarks(run: TextRun, marks: Record<string, boolean>): boolean {
  return Object.values(MARKS).every((mark) => (run[mark] === true) === (marks[mark] === true))
}

/** Without breaks and blanks at both ends, and without runs that are blank alone at the edge. */
function trim<T extends Inline>(words: T[]): T[] {
  const kept = words.map((word) => ({ ...word }))
  const isBlank = (word: T | undefined) =>
    word?.type === 'lineBreak' || (word?.type === 'text' && word.text.trim() === '')
  while (kept.length > 0 && isBlank(kept[0])) kept.shift()
  while (kept.length > 0 && isBlank(kept.at(-1))) kept.pop()
  const [first, last] = [kept[0], kept.at(-1)]
  if (first?.type === 'text') first.text = first.text.trimStart()
  if (last?.type === 'text') last.text = last.text.trimEnd()
  return kept
}
