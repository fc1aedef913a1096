import { interfaceLanguageOf } from '#domain/languages.ts'
import type { EditionFact } from '#domain/search/edition-fact.ts'
import type { FoundEdition } from '#domain/search/found.ts'
import type { Snippet } from '#domain/search/snippet.ts'
import type { FoundPlace, Fragment, SearchResult } from '#domain/search/view.ts'
import { pdfPath, reportPath } from '#domain/urls.ts'
import type { Evidence } from './evidence.ts'
import type { IndexFacts } from './facts.ts'
import type { Labels } from './labels.ts'

/** More pages than these are a number. */
const PAGES_SHOWN = 5

const fragmentOf = ({ isCutAfter, isCutBefore, marked }: Snippet, { language }: EditionFact): Fragment => ({
  marked,
  lang: language,
  isCutBefore,
  isCutAfter,
})

/** The same folder as on the report's page: that of the page which shows the edition, else the original's. */
function pdfOf({ language, report, slug }: EditionFact, facts: IndexFacts): string {
  const original = facts.originals.get(report)
  const folder = interfaceLanguageOf(language) ?? (original && interfaceLanguageOf(original)) ?? 'en'
  return pdfPath(folder, slug, language)
}

function hrefOf(edition: EditionFact, facts: IndexFacts): { href: string; isPdf: boolean } {
  const own = interfaceLanguageOf(edition.language)
  return own !== null && edition.form === 'text'
    ? { href: reportPath(own, edition.slug), isPdf: false }
    : { href: pdfOf(edition, facts), isPdf: true }
}

/** A PDF needs no title of its own: readers know it by the original's. */
function titleOf({ language, report, title }: EditionFact, { title: marked }: Evidence, { list }: IndexFacts) {
  const original = title === '' ? list.find((one) => one.isOriginal && one.report === report) : undefined
  return original
    ? { title: [{ text: original.title, isHit: false }], titleLang: original.language }
    : { title: marked, titleLang: language }
}

function placeOf({ edition }: FoundEdition, evidence: Evidence | undefined, facts: IndexFacts): FoundPlace {
  const pdf = pdfOf(edition, facts)
  const hits = (evidence?.pages ?? []).map((page) => ({ page, href: `${pdf}#page=${page}` }))
  const snippet = evidence?.pageSnippet
  const [first] = hits
  return {
    language: edition.language,
    ...hrefOf(edition, facts),
    pages: hits.slice(0, PAGES_SHOWN),
    more: Math.max(0, hits.length - PAGES_SHOWN),
    fragment: snippet && first ? { ...fragmentOf(snippet, edition), ...first } : null,
  }
}

/**
 * @param editions in which it was found, the one to show first
 * @returns what is shown of a report that was found; null where there is nothing to see after all
 */
export function resultOf(
  report: number,
  editions: readonly FoundEdition[],
  evidence: ReadonlyMap<number, Evidence>,
  facts: IndexFacts,
  labels: Labels,
): SearchResult | null {
  const proven = editions.filter(({ edition }) => evidence.get(edition.id)?.isProven)
  const [lead] = proven
  const seen = lead && evidence.get(lead.edition.id)
  if (!lead || !seen) return null
  const { edition } = lead
  const series = labels.terms.series.find(({ id }) => id === edition.series)
  const beginning = seen.beginning && {
    marked: seen.beginning,
    lang: edition.language,
    isCutBefore: false,
    isCutAfter: false,
  }
  return {
    report,
    ...hrefOf(edition, facts),
    lang: edition.language,
    ...titleOf(edition, seen, facts),
    fragment: seen.snippet ? fragmentOf(seen.snippet, edition) : seen.pages.length > 0 ? null : beginning,
    authors: edition.authors.flatMap((id) => {
      const person = labels.person(id)
      return person ? [{ name: person.name, slug: person.slug }] : []
    }),
    date: edition.date,
    series: series ? { text: series.text, lang: series.lang } : null,
    sample: edition.sample,
    places: proven.map((found) => placeOf(found, evidence.get(found.edition.id), facts)),
  }
}
