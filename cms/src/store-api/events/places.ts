import { DomainError } from '../../platform/errors.ts'

/** How many streams may be open at once. */
export interface StreamLimits {
  perAddress: number
  inAll: number
}

/** Takes a place for a stream and answers what gives it back; refuses when there is none left. */
export type TakePlace = (address: string) => () => void

export function createPlaces({ perAddress, inAll }: StreamLimits): TakePlace {
  const taken = new Map<string, number>()
  let total = 0
  return (address) => {
    const own = taken.get(address) ?? 0
    if (own >= perAddress) {
      throw new DomainError('rate_limited', { message: 'Too many streams from one address' })
    }
    if (total >= inAll) throw new DomainError('unavailable', { message: 'Too many open streams' })
    taken.set(address, own + 1)
    total += 1
    let isGivenBack = false
    return () => {
      if (isGivenBack) return
      isGivenBack = true
      total -= 1
      const left = (taken.get(address) ?? 1) - 1
      if (left === 0) taken.delete(address)
      else taken.set(address, left)
    }
  }
}
