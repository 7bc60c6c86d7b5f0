import { describe, expect, it } from 'vitest'
import { KeptBeginnings } from './kept-beginnings.ts'
import { Sparse } from './sparse.ts'
import { find, indexOf, stored } from './testing/index-of.ts'

function listOf(entries: [doc: number, value: number][], room = 10): Sparse {
  const list = new Sparse(room)
  for (const [doc, value] of entries) list.add(doc, value)
  return list
}

describe('what short beginnings come to', () => {
  it('is known again as it was, until a product changes', () => {
    const kept = new KeptBeginnings()
    kept.keep(
      't',
      1,
      listOf([
        [7, 0.5],
        [2, 3],
      ]),
      20_000,
    )
    const again = new Sparse(10)
    expect(kept.restore('t', 1, again)).toBe(true)
    expect([...again.docs.subarray(0, again.size)]).toEqual([7, 2])
    expect([again.values[7], again.values[2], again.values[0]]).toEqual([0.5, 3, 0])
    expect(kept.restore('te', 1, new Sparse(10))).toBe(false)
    expect(kept.restore('t', 2, new Sparse(10))).toBe(false)
    expect(kept.bytes).toBe(0)
  })

  it('is not kept when it is quickly read, and makes room for what comes', () => {
    const kept = new KeptBeginnings()
    kept.keep('rare', 1, listOf([[1, 1]]), 100)
    expect(kept.restore('rare', 1, new Sparse(10))).toBe(false)
    const small = new KeptBeginnings(240)
    const ten = listOf(Array.from({ length: 10 }, (_, doc) => [doc, 1]))
    for (const text of ['a', 'b', 'c', 'd']) small.keep(text, 1, ten, 20_000)
    const known = ['a', 'b', 'c', 'd'].map((text) => small.restore(text, 1, new Sparse(10)))
    expect(known).toEqual([false, true, true, true])
    expect(small.bytes).toBe(240)
  })

  it('is never older than the products', () => {
    const index = indexOf(Array.from({ length: 12_000 }, (_, at) => (at % 2 ? 'Cup' : 'Cupboard')))
    expect(find(index, 'cu')).toHaveLength(12_000)
    index.replace(3, stored({ title: 'Lamp' }))
    index.replace(12_000, stored({ title: 'Cuckoo' }))
    const found = find(index, 'cu')
    expect(found).toHaveLength(12_000)
    expect(found).not.toContain(3)
    expect(found).toContain(12_000)
    expect(find(index, 'cu')).toEqual(found)
  })
})
