import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { securityHeaders } from '#domain/security-headers.ts'
import type { ErrorKind } from '#domain/error-messages.ts'
import { ERROR_STYLE_SOURCE, errorAnswer } from './error-answer.ts'
import { areaOf } from './areas.ts'
import { readerLanguage } from './reader-language.ts'

const KIND_OF_CODE: Readonly<Record<string, ErrorKind>> = {
  HPE_HEADER_OVERFLOW: 'headersTooLarge',
  ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeout',
}

/** How long a client may take to read the answer and close. */
const LINGER_MS = 2_000

/**
 * Answers what Node's parser could not read as a request. There is no response object
 * then, only the connection, so the answer is written out by hand.
 *
 * @param https whether readers reach the portal over TLS
 */
export function answerParserError(error: Error, socket: Duplex, https: boolean): void {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code === 'ECONNRESET' || code === 'EPIPE' || !socket.writable) {
    socket.destroy()
    return
  }
  const packet =
    'rawPacket' in error && error.rawPacket instanceof Uint8Array ? Buffer.from(error.rawPacket).toString('latin1') : ''
  const { pathname, headers } = guessRequest(packet)
  const area = areaOf(pathname)
  const answer = errorAnswer(
    KIND_OF_CODE[code] ?? 'badRequest',
    readerLanguage(pathname, area, headers),
    area === 'api' ? 'json' : 'html',
  )
  const lines = Object.entries({
    ...answer.headers,
    ...securityHeaders({ profile: 'reading', dev: false, https, inlineStyle: ERROR_STYLE_SOURCE }),
    Connection: 'close',
  })
  const head = [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
  ]
  socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), answer.body]))
  setTimeout(() => socket.destroy(), LINGER_MS).unref()
}

/** @returns path and languages, as far as the text of a broken request tells. */
function guessRequest(packet: string): { pathname: string; headers: { 'accept-language'?: string } } {
  return {
    // Method, then the path up to a space or query.
    pathname: /^[A-Z]+ (\/[^\s?]*)/.exec(packet)?.[1] ?? '/',
    headers: { 'accept-language': /^accept-language: *([^\r\n]{1,200})/im.exec(packet)?.[1] },
  }
}
