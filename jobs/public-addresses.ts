import { BlockList, isIPv4, isIPv6 } from 'node:net'

/**
 * Addresses that are not of the public internet: a link to one would let an editor's text make the portal ask its own
 * network. IPv4 by the IANA Special-Purpose Address Registry (RFC 6890 and its successors) with multicast and the
 * reserved block; of IPv6 only 2000::/3 is assigned to the public (RFC 4291, 2.4), less the special blocks in it,
 * which takes out loopback, ULA, link-local, multicast, IPv4-mapped and NAT64 addresses at once.
 */
const SPECIAL_V4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]
const SPECIAL_V6: [string, number][] = [
  // Teredo and other protocol assignments, documentation, 6to4 (which carries any IPv4 address).
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const special = new BlockList()
for (const [network, prefix] of SPECIAL_V4) special.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of SPECIAL_V6) special.addSubnet(network, prefix, 'ipv6')

const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

/** @returns whether an IP address, as a resolver gives it, belongs to the public internet */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4')
  return isIPv6(address) && globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6')
}
