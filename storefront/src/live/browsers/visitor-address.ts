import type { IncomingMessage } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'

/** Where a reverse proxy of ours may stand: this machine and private networks. */
const NEAR = new BlockList()
NEAR.addSubnet('127.0.0.0', 8)
NEAR.addSubnet('10.0.0.0', 8)
NEAR.addSubnet('172.16.0.0', 12)
NEAR.addSubnet('192.168.0.0', 16)
NEAR.addAddress('::1', 'ipv6')
NEAR.addSubnet('fc00::', 7, 'ipv6')

/**
 * Who asks, for counting. A proxy near by is believed about whom it speaks for: the last address
 * in `X-Forwarded-For` that is not itself near. The others may be anybody's invention.
 */
export function visitorAddress(request: IncomingMessage): string {
  const peer = plain(request.socket.remoteAddress ?? '')
  if (!isNear(peer)) return peer
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join().split(',')
  const known = forwarded.map((address) => plain(address.trim())).filter((one) => one !== '')
  return known.findLast((address) => !isNear(address)) ?? known[0] ?? peer
}

function isNear(address: string): boolean {
  return NEAR.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

/** An IPv4 address as such, however the socket writes it. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/iu, '')
}
