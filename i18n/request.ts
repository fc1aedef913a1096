import { locale as rootLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { DEFAULT_LANGUAGE, isInterfaceLanguage } from '#domain/languages.ts'
import { loadMessages } from './messages.ts'

export default getRequestConfig(async ({ locale: explicit }) => {
  // Route handlers and metadata may name a language; pages take the one in their path.
  const asked = explicit ?? (await rootLocale())
  const locale = isInterfaceLanguage(asked) ? asked : DEFAULT_LANGUAGE
  // Dates shown are calendar dates without a time of day: any zone but UTC could move them by a day.
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' }
})
