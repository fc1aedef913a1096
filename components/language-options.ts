import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import type { Availability } from '#domain/availability.ts'
import { reportPath } from '#domain/urls.ts'
import type { ReportView } from '#content/views.ts'

/** Where the switcher leads for one language, and what the reader finds there. */
export type LanguageOption = { language: InterfaceLanguage; href: string; availability: Availability }

/** @returns options for a page that exists in every interface language. */
export function pageLanguages(pathIn: (language: InterfaceLanguage) => string): LanguageOption[] {
  return INTERFACE_LANGUAGES.map((language) => ({ language, href: pathIn(language), availability: 'published' }))
}

/** @returns options that say in which languages there is a page of the report's text, a PDF only, or nothing. */
export function reportLanguages(report: Pick<ReportView, 'slug' | 'editions'>): LanguageOption[] {
  return INTERFACE_LANGUAGES.map((language) => {
    const edition = report.editions.find((candidate) => candidate.interfaceLanguage === language)
    return { language, href: reportPath(language, report.slug), availability: edition?.availability ?? 'absent' }
  })
}
