import { locale as rootLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { DEFAULT_LANGUAGE, isInterfaceLanguage } from '#domain/languages.ts'
import { loadMessages } from './messages.ts'

export default getRequestConfig(async (asking) => {
  // Route handlers and metadata may name a language; pages take the one in their path.
  // Pages of drafts have none there and name the draft's own. It is a getter that reads the request's headers, which
  // a cached page must not: it is asked last, and never taken out of the object beforehand.
  const asked = asking.locale ?? (await rootLocale()) ?? (await asking.requestLocale)
  const locale = isInterfaceLanguage(asked) ? asked : DEFAULT_LANGUAGE
  // Dates shown are calendar dates without a time of day: any zone but UTC could move them by a day.
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' }
})
