import { describe, expect, it } from 'vitest'
import { insertLate, mergeGallery, type Gallery } from './gallery.ts'

const gallery = (...order: number[]): Gallery => ({ mediaIds: new Map(), order, pending: [] })

describe('mergeGallery', () => {
  it('follows the export and keeps what an editor added', () => {
    const before = { images: { a: 1, b: 2 }, variants: {} }
    expect(mergeGallery([1, 2, 99], gallery(3, 1), before)).toEqual([3, 1, 99])
  })
})

describe('insertLate', () => {
  it('puts a late picture behind its neighbour in the export', () => {
    expect(insertLate([1, 3, 99], gallery(1, 2, 3), new Set([2]))).toEqual([1, 2, 3, 99])
    expect(insertLate([3, 1], gallery(1, 2, 3), new Set([2]))).toEqual([3, 1, 2])
  })

  it('puts it first when nothing of the export stands before it', () => {
    expect(insertLate([99], gallery(1, 2), new Set([1, 2]))).toEqual([1, 2, 99])
  })
})
