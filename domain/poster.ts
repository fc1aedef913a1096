import { createHash } from 'node:crypto'
import { LANGUAGES, type LanguageTag } from './languages.ts'
import type { LocalizedText } from './localized.ts'
import type { ReportFacts, SiteFacts } from './metadata/facts.ts'

/** The words on a poster, each in its own language. */
export type PosterText = {
  /** The series, or what kind of work it is. */
  label: LocalizedText | null
  title: LocalizedText
  /** Names and what joins them, to be written one after the other. */
  people: LocalizedText[]
  organisation: LocalizedText
}

/** What those who show links ask for: 1.91 to 1, at twice the size at which they show it. */
export const POSTER = { width: 1200, height: 630, type: 'image/png' } as const

/** To be raised when the same words are drawn in another way: what has been remembered is then no longer right. */
const DRAWING = 2

function joined(people: LocalizedText[], lang: LanguageTag): LocalizedText[] {
  const format = new Intl.ListFormat(lang, { type: 'conjunction' })
  return format
    .formatToParts(people.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? people[Number(value)] : undefined) ?? { text: value, lang })
}

/** @returns the words on the poster of the edition shown */
export function reportPoster(report: ReportFacts, site: SiteFacts): PosterText {
  return {
    label: report.series?.name ?? report.category,
    title: { text: report.title, lang: report.lang },
    people: joined(
      report.authors.map(({ name }) => name.display),
      LANGUAGES[report.language].tag,
    ),
    organisation: site.publisher.name,
  }
}

/** @returns the words on the poster of all pages without one of their own */
export const sitePoster = (site: SiteFacts): PosterText => ({
  label: null,
  title: site.name,
  people: [],
  organisation: site.publisher.name,
})

/** @returns what tells a poster from another one, as part of an address: the same words, the same picture */
export const posterVersion = (text: PosterText): string =>
  createHash('sha256')
    .update(JSON.stringify([DRAWING, text]))
    .digest('hex')
    .slice(0, 16)

/** @returns what the poster says, for those who do not see it: its words are all there is on it */
export const posterAlt = ({ label, organisation, people, title }: PosterText): string =>
  [label?.text, title.text, people.map(({ text }) => text).join(''), organisation.text].filter(Boolean).join(' · ')
