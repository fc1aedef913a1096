import type { InterfaceLanguage } from '#domain/languages.ts'

/**
 * @param instant ISO 8601
 * @returns day and time where the person is, in the admin's language. @example '3 Mar 2026, 14:05'
 */
export function formatInstant(instant: string, language: InterfaceLanguage): string {
  const locale = { en: 'en-GB', zh: 'zh-Hans', ja: 'ja', ko: 'ko' }[language]
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))
}
