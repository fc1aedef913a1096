import { todayIn } from '#domain/calendar-date.ts'
import type { LanguageTag } from '#domain/languages.ts'
import type { LocalizedText } from '#domain/localized.ts'
import type { Report } from '../payload-types.ts'

/**
 * @param lang of the edition that was withdrawn
 * @returns on which calendar date of the site's time zone, and what the editors say of it to readers
 */
export function withdrawalOf(
  { withdrawal }: Pick<Report, 'withdrawal'>,
  lang: LanguageTag,
  timeZone: string,
): { date: string | null; note: LocalizedText | null } {
  const { date, note } = withdrawal ?? {}
  return { date: date ? todayIn(timeZone, new Date(date)) : null, note: note ? { text: note, lang } : null }
}
