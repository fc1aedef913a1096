import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Token with which the portal's own processes (job runner, scripts) call `/internal/…`.
 * Derived from the one secret that all of them know, so that there is nothing more to configure.
 *
 * @param secret PAYLOAD_SECRET
 * @returns HMAC-SHA256 in hexadecimal
 */
export function internalToken(secret: string): string {
  return createHmac('sha256', secret).update('portal-internal').digest('hex')
}

/**
 * @param secret PAYLOAD_SECRET
 * @param header value of the `Authorization` header, e.g. "Bearer 3f…"
 * @returns whether the header carries {@link internalToken}; takes the same time for every wrong token
 */
export function isInternalToken(secret: string, header: string | null | undefined): boolean {
  // "Bearer" in any case (RFC 7235 section 2.1), spaces, then the token.
  const token = /^bearer +(\S+)$/i.exec(header ?? '')?.[1]
  if (token === undefined) return false
  // Digests have one length, which timingSafeEqual needs, whatever was sent.
  const digest = (value: string) => createHmac('sha256', secret).update(value).digest()
  return timingSafeEqual(digest(token), digest(internalToken(secret)))
}
