import type { Inline, List, ListItem } from '@vitrine/shared-types/primitives/rich-text'

const MAX_DEPTH = 5

/** The lists that are open while HTML is read, from the outermost to the innermost. */
export interface ListStack {
  isOpen(): boolean
  open(ordered: boolean): void
  item(): void
  write(children: Inline[]): void
  /** The list when it was the outermost and has entries; else null. */
  close(): List | null
}

export function createListStack(): ListStack {
  const open: List[] = []
  let tooDeep = 0
  const lastItem = (): ListItem => {
    const list = open.at(-1)
    const item = list?.items.at(-1)
    if (item !== undefined) return item
    const made: ListItem = { children: [], lists: [] }
    list?.items.push(made)
    return made
  }
  return {
    isOpen: () => open.length > 0,
    open(ordered) {
      if (open.length >= MAX_DEPTH) tooDeep++
      else open.push({ type: 'list', ordered, items: [] })
    },
    item() {
      open.at(-1)?.items.push({ children: [], lists: [] })
    },
    write(children) {
      const item = lastItem()
      if (item.children.length > 0) item.children.push({ type: 'lineBreak' })
      item.children.push(...children)
    },
    close() {
      if (tooDeep > 0) {
        tooDeep--
        return null
      }
      const list = open.pop()
      if (list === undefined) return null
      list.items = list.items.filter(
        ({ children, lists }) => children.length > 0 || lists.length > 0,
      )
      if (list.items.length === 0) return null
      if (open.length === 0) return list
      lastItem().lists.push(list)
      return null
    },
  }
}
