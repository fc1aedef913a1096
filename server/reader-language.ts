import type { IncomingHttpHeaders } from 'node:http'
import Negotiator from 'negotiator'
import { interfaceLanguageFor } from '#domain/accept-language.ts'
import { isInterfaceLanguage } from '#domain/languages.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import type { Area } from './areas.ts'

/** Staff chose a language in the admin; Payload keeps it in this cookie, as "zh" or "zh-TW". */
const ADMIN_LANGUAGE_COOKIE = /(?:^|;\s*)payload-lng=([A-Za-z-]+)/

/** @returns the language a browser asks for. */
export function preferredLanguage(acceptLanguage: string | undefined): InterfaceLanguage {
  return interfaceLanguageFor(new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } }).languages())
}

/**
 * @param pathname path of the request; its first segment is a reader's language
 * @returns the language in which to answer
 */
export function readerLanguage(pathname: string, area: Area, headers: IncomingHttpHeaders): InterfaceLanguage {
  const segment = pathname.split('/')[1]
  if (isInterfaceLanguage(segment)) return segment
  const chosen = area === 'page' ? undefined : ADMIN_LANGUAGE_COOKIE.exec(headers.cookie ?? '')?.[1]
  return chosen === undefined ? preferredLanguage(headers['accept-language']) : interfaceLanguageFor([chosen])
}
