import { type InterfaceLanguage, isLanguageTag, languageName } from '#domain/languages.ts'
import { isRecord } from './answers.ts'

/** Query for the published translations of a report, a few facts of each. */
export function releasedTranslationsQuery(report: number | string): string {
  return new URLSearchParams({
    'where[report][equals]': String(report),
    'where[_status][equals]': 'published',
    'select[language]': 'true',
    'select[title]': 'true',
    depth: '0',
    limit: '100',
  }).toString()
}

export type ReleasedTranslation = { language: string; lang: string; title: string | null }

/**
 * @param body the API's answer to {@link releasedTranslationsQuery}
 * @param inLanguage the admin's language, in which the languages are named
 * @returns the translations, or null where the answer is none
 */
export function readReleasedTranslations(body: unknown, inLanguage: InterfaceLanguage): ReleasedTranslation[] | null {
  if (!isRecord(body) || !Array.isArray(body.docs)) return null
  return body.docs.flatMap((translation: unknown) => {
    if (!isRecord(translation) || !isLanguageTag(translation.language)) return []
    const title = typeof translation.title === 'string' && translation.title !== '' ? translation.title : null
    return [{ language: languageName(translation.language, inLanguage), lang: translation.language, title }]
  })
}
