import { expect, it } from 'vitest'
import { pathsOf } from './category-paths.ts'

it('names the shelves above a category from the top', () => {
  const paths = pathsOf([
    { id: 3, parent: 2, title: 'Tea cups' },
    { id: 1, parent: null, title: 'Table' },
    { id: 2, parent: 1, title: 'Cups' },
  ])
  expect(paths.get(3)).toEqual({ title: 'Tea cups', above: ['Table', 'Cups'] })
  expect(paths.get(1)?.above).toEqual([])
})

it('ends where categories stand within each other', () => {
  const paths = pathsOf([
    { id: 1, parent: 2, title: 'One' },
    { id: 2, parent: 1, title: 'Two' },
  ])
  expect(paths.get(1)?.above).toEqual(['Two'])
})
