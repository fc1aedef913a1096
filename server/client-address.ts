import type { IncomingHttpHeaders } from 'node:http'
import { BlockList, isIP, isIPv6 } from 'node:net'

const own = new BlockList()
own.addSubnet('127.0.0.0', 8)
own.addSubnet('10.0.0.0', 8)
own.addSubnet('172.16.0.0', 12)
own.addSubnet('192.168.0.0', 16)
own.addSubnet('169.254.0.0', 16)
own.addAddress('::1', 'ipv6')
own.addSubnet('fc00::', 7, 'ipv6')
own.addSubnet('fe80::', 10, 'ipv6')

/** An IPv4 address as a socket that listens on both families gives it. */
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

function plain(address: string): string {
  return MAPPED.exec(address.trim())?.[1] ?? address.trim()
}

/** @returns whether an address is this machine's or a private network's, where reverse proxies are. */
export function isOwnNetwork(address: string): boolean {
  const ip = plain(address)
  return isIP(ip) !== 0 && own.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4')
}

/**
 * Forwarding headers say something only where a reverse proxy of ours writes them:
 * when the portal has a public address and the peer is in our own network.
 */
export function trustsForwarding(peer: string, publicUrl: string | undefined): boolean {
  return publicUrl !== undefined && isOwnNetwork(peer)
}

/**
 * @param forwardedFor X-Forwarded-For, to be given only from a trusted peer; each proxy appends whom it heard
 * @returns the nearest address that is not of our own network, else the peer
 */
export function clientAddress(peer: string, forwardedFor: string | undefined): string {
  const hops = (forwardedFor ?? '')
    .split(',')
    .map(plain)
    .filter((hop) => isIP(hop) !== 0)
  return hops.findLast((hop) => !isOwnNetwork(hop)) ?? hops[0] ?? plain(peer)
}

/** @returns the key to count a client by: the address, or the /64 network that an IPv6 client has to itself. */
export function clientKey(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const groups = head === '' ? [] : head.split(':')
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length)
  const all = [...groups, ...Array<string>(missing).fill('0'), ...(tail ? tail.split(':') : [])]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

const FORWARDING_HEADERS = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'forwarded',
  'x-real-ip',
]

/** Takes forwarding headers out of a request whose peer nobody vouches for, so that nothing behind believes them. */
export function dropForwarding(headers: IncomingHttpHeaders): void {
  for (const name of FORWARDING_HEADERS) delete headers[name]
}
