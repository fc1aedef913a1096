import { createHash } from 'node:crypto'

/**
 * A name-based UUID of version 5 (RFC 9562, section 5.5): the same for the same name, and no other name's.
 *
 * @param namespace a UUID
 */
export function uuidV5(namespace: string, name: string): string {
  const prefix = Buffer.from(namespace.replaceAll('-', ''), 'hex')
  const hash = createHash('sha1').update(prefix).update(name, 'utf8').digest().subarray(0, 16)
  // Version 5 in the high half of octet 6, the variant in the two highest bits of octet 8 (section 4).
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
