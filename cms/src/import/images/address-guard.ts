import { lookup as lookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Why an address isn't asked. */
export class AddressRefused extends Error {
  override name = 'AddressRefused'
}

/** Whether an IP address is one of the public internet: not of this machine, not of its networks. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // `process` turns an IPv4 address inside an IPv6 one into what it stands for.
  return ipaddr.process(address).range() === 'unicast'
}

export type IsAllowed = (address: string) => boolean

/**
 * A name lookup for sockets: the address that was checked is the one that is connected to, so a
 * name that changes its mind between check and connection gains nothing.
 */
export function guardedLookup(isAllowed: IsAllowed): LookupFunction {
  return (hostname, options, callback) => {
    lookupAddress(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '', 0)
      const refused = addresses.find(({ address }) => !isAllowed(address))
      const [first] = addresses
      if (refused !== undefined || first === undefined) {
        return callback(new AddressRefused('the address is not public'), '', 0)
      }
      if (options.all === true) return callback(null, addresses)
      callback(null, first.address, first.family)
    })
  }
}

/** Checks the parts of an address that need no lookup; throws `AddressRefused`. */
export function checkUrl(text: string, isAllowed: IsAllowed): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null) throw new AddressRefused('not an address')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new AddressRefused('not an http or https address')
  }
  if (url.username !== '' || url.password !== '') {
    throw new AddressRefused('the address carries a password')
  }
  // Sockets look names up, but connect to a written IP address at once.
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  if (isIP(host) !== 0 && !isAllowed(host)) throw new AddressRefused('the address is not public')
  return url
}
