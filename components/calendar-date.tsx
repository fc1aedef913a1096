import { useLocale } from 'next-intl'
import { DATE_LOCALES } from '#domain/instants.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'

/**
 * @param date calendar date, YYYY-MM-DD
 * @returns the date in words, e.g. "4 December 2013"; the same day in every time zone
 */
export function formatCalendarDate(date: string, language: InterfaceLanguage): string {
  // A date without a time is read as midnight UTC, so it has to be written in UTC too.
  return new Intl.DateTimeFormat(DATE_LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}

/** @param month YYYY-MM @returns e.g. "December 2013" */
export function formatMonth(month: string, language: InterfaceLanguage): string {
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(DATE_LOCALES[language], options).format(new Date(`${month}-01`))
}

export function CalendarDate({ date }: { date: string }) {
  return <time dateTime={date}>{formatCalendarDate(date, useLocale())}</time>
}
