import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The token in the address of a share link: which link (a UUID, 16 bytes), until when (seconds since 1970, 6 bytes),
 * and an HMAC-SHA-256 of both (32 bytes), in base64url (RFC 4648 section 5). 54 bytes are 72 characters without padding
 * or spare bits: there is one spelling of each token. Whether the link was revoked is told by its row in the database.
 */
const UUID_BYTES = 16
const EXPIRY_BYTES = 6
const BODY_BYTES = UUID_BYTES + EXPIRY_BYTES

/** All characters of base64url, exactly as many as a token has. */
const TOKEN = /^[A-Za-z0-9_-]{72}$/

export type ShareClaim = { uuid: string; expiresAt: Date }

/** A key for this purpose only: what signs anything else of the portal cannot make a share link. */
const keyOf = (secret: string) => createHmac('sha256', secret).update('portal-share-link').digest()

const sign = (secret: string, body: Buffer) => createHmac('sha256', keyOf(secret)).update(body).digest()

/**
 * @param secret PAYLOAD_SECRET
 * @param claim `uuid` in its usual form with hyphens; `expiresAt` is kept to the second, later parts are dropped
 */
export function shareToken(secret: string, { uuid, expiresAt }: ShareClaim): string {
  const body = Buffer.alloc(BODY_BYTES)
  body.write(uuid.replaceAll('-', ''), 'hex')
  body.writeUIntBE(Math.floor(expiresAt.getTime() / 1000), UUID_BYTES, EXPIRY_BYTES)
  return Buffer.concat([body, sign(secret, body)]).toString('base64url')
}

/**
 * Reads what the portal itself has signed; takes the same time for every wrong signature.
 *
 * @returns the claim, be it expired or not; null for everything that is not a token of this secret
 */
export function readShareToken(secret: string, token: string): ShareClaim | null {
  if (!TOKEN.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const body = bytes.subarray(0, BODY_BYTES)
  if (!timingSafeEqual(bytes.subarray(BODY_BYTES), sign(secret, body))) return null
  const hex = body.toString('hex', 0, UUID_BYTES)
  // 8-4-4-4-12 digits (RFC 9562 section 4).
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { uuid, expiresAt: new Date(body.readUIntBE(UUID_BYTES, EXPIRY_BYTES) * 1000) }
}
