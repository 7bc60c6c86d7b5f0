interface Shelf {
  id: number
  parent: number | null
  title: string
}

/** A category and the titles of its ancestors, the topmost first. */
export interface ShelfPath {
  title: string
  above: string[]
}

/** The path of every category; where categories stand within each other it ends. */
export function pathsOf(shelves: Shelf[]): Map<number, ShelfPath> {
  const byId = new Map(shelves.map((shelf) => [shelf.id, shelf]))
  return new Map(
    shelves.map((shelf) => [shelf.id, { title: shelf.title, above: ancestorsOf(shelf, byId) }]),
  )
}

function ancestorsOf(shelf: Shelf, byId: ReadonlyMap<number, Shelf>): string[] {
  const titles: string[] = []
  const seen = new Set([shelf.id])
  let parent = shelf.parent === null ? undefined : byId.get(shelf.parent)
  while (parent && !seen.has(parent.id)) {
    seen.add(parent.id)
    titles.unshift(parent.title)
    parent = parent.parent === null ? undefined : byId.get(parent.parent)
  }
  return titles
}
