import { describe, expect, it } from 'vitest'
import { Seats } from './seats.ts'

describe('Seats', () => {
  it('gives so many to one address, and a seat that is left to the next', () => {
    const seats = new Seats({ all: 10, perAddress: 2 })
    const leave = seats.take('a')
    expect(seats.take('a')).not.toBeNull()
    expect(seats.take('a')).toBeNull()
    expect(seats.take('b')).not.toBeNull()
    leave?.()
    leave?.()
    expect(seats.take('a')).not.toBeNull()
    expect(seats.take('a')).toBeNull()
  })

  it('gives so many in all, and none once it has closed', () => {
    const seats = new Seats({ all: 2, perAddress: 2 })
    const leave = seats.take('a')
    seats.take('b')
    expect(seats.take('c')).toBeNull()
    leave?.()
    seats.close()
    expect(seats.take('c')).toBeNull()
  })
})
