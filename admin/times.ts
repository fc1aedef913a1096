import { momentIn } from '#domain/instants.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'

/** @returns the time zone of the person's browser */
export const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/**
 * How every part of the admin says when something was: day and time where the person is, with the zone.
 *
 * @param instant ISO 8601
 */
export const formatInstant = (instant: string, language: InterfaceLanguage): string =>
  momentIn(instant, ownTimeZone(), language)
