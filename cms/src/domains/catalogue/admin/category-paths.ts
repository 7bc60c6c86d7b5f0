interface Shelf {
  id: number
  parent: number | null
  title: string
}

/** The titles of the ancestors of every category, the topmost first; a circle ends where it closes. */
export function pathsOf(shelves: Shelf[]): Map<number, string[]> {
  const byId = new Map(shelves.map((shelf) => [shelf.id, shelf]))
  return new Map(shelves.map((shelf) => [shelf.id, ancestorsOf(shelf, byId)]))
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
