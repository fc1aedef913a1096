import { type InterfaceLanguage, LANGUAGES, type LanguageTag, isInterfaceLanguage, isLanguageTag } from './languages.ts'
import { authorPath, reportPath } from './urls.ts'

/** The text that a web address can be made from, and its language where it is known. */
export type SlugSource = { text: string; language: LanguageTag | null }

const asText = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

/** Names are kept in Latin letters; a language would only mislead. */
function nameInOrder(author: Record<string, unknown>): string {
  const [family, given] = [asText(author.familyName), asText(author.givenName)]
  const inOrder = author.nameOrder === 'familyFirst' ? [family, given] : [given, family]
  return inOrder.filter(Boolean).join(' ')
}

/**
 * @param document values of the form
 * @param locale the language chosen above the form, in which localized names are
 */
export function slugSource(collection: string, document: Record<string, unknown>, locale: string): SlugSource {
  if (collection === 'authors') return { text: nameInOrder(document), language: null }
  if (collection === 'reports') {
    return { text: asText(document.title), language: isLanguageTag(document.language) ? document.language : null }
  }
  const language = isInterfaceLanguage(locale) ? LANGUAGES[locale].tag : null
  return { text: asText(document.title) || asText(document.name), language }
}

/** @returns path of the page that a slug leads to, or null for collections whose entries have no page. */
export function slugPath(collection: string, language: InterfaceLanguage, slug: string): string | null {
  if (collection === 'reports') return reportPath(language, slug)
  if (collection === 'authors') return authorPath(language, slug)
  return null
}
