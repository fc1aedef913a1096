import { DEFAULT_LANGUAGE, type InterfaceLanguage, interfaceLanguageOf } from '#domain/languages.ts'
import { citationView } from './citation-view.ts'
import { getReport } from './reports.ts'
import { getSite } from './site.ts'
import type { CitationView } from './views.ts'

/**
 * How to cite what a report's page shows: the edition in the page's language, or the original that stands in for it,
 * then in the original's language. Null for what is withdrawn, so that nobody goes on citing it.
 */
export async function getCitation(language: InterfaceLanguage, slug: string): Promise<CitationView | null> {
  const shown = await getReport(language, slug)
  if (!shown || shown.availability === 'withdrawn') return null
  const own = shown.availability === 'published' ? language : (interfaceLanguageOf(shown.lang) ?? DEFAULT_LANGUAGE)
  const edition = own === language ? shown : await getReport(own, slug)
  return edition?.availability === 'published' ? citationView(edition, await getSite(own)) : null
}
