import { locale as rootLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { DEFAULT_LANGUAGE, isInterfaceLanguage } from '#domain/languages.ts'
import { loadMessages } from './messages.ts'

export default getRequestConfig(async ({ locale: explicit, requestLocale }) => {
  // Route handlers and metadata may name a language; pages take the one in their path.
  // Pages of drafts have none there and name the draft's own. Asked last, as asking ends the caching of a page.
  const asked = explicit ?? (await rootLocale()) ?? (await requestLocale)
  const locale = isInterfaceLanguage(asked) ? asked : DEFAULT_LANGUAGE
  // Dates shown are calendar dates without a time of day: any zone but UTC could move them by a day.
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' }
})
