import type { Where } from 'payload'
import { authorTag, REPORTS_TAG } from '#domain/cache-tags.ts'
import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import type { LocalizedText } from '#domain/localized.ts'
import type { FeedFacts } from '#domain/metadata/report-feed.ts'
import { pickText } from '#domain/pick-language.ts'
import { authorPath, feedPath, homePath, seriesPath } from '#domain/urls.ts'
import { ALL, payload } from './anonymous.ts'
import { cached } from './cached.ts'
import { feedEntries } from './feed-entries.ts'
import { authorName } from './people.ts'

/**
 * Entries of one feed. Reports are in it whose edition in the language is published, is a PDF only or was withdrawn:
 * each as what it is, and never the original in place of a translation.
 */
export type FeedView = FeedFacts & {
  /** The series or the author that it is about; null for the feed of all reports. */
  subject: LocalizedText | null
  /** When this was read from the archive, which is whenever something in it had changed; ISO 8601. */
  madeAt: string
}

const madeNow = () => new Date().toISOString()

/** The newest editions in a language, at most 50. */
export const getLanguageFeed = cached(
  'feed',
  async (language: InterfaceLanguage): Promise<FeedView> => ({
    ...placeOf(language, homePath(language), ''),
    subject: null,
    updatedAt: null,
    entries: await feedEntries(language, null),
    madeAt: madeNow(),
  }),
  () => [REPORTS_TAG],
)

/** The newest editions of a series; null where there is no such series. */
export const getSeriesFeed = cached(
  'series-feed',
  async (language: InterfaceLanguage, slug: string): Promise<FeedView | null> => {
    const { docs } = await (
      await payload()
    ).find({ collection: 'series', where: { slug: { equals: slug } }, select: SERIES, locale: 'all', ...ALL, limit: 1 })
    const series = docs[0]
    if (!series) return null
    return {
      ...placeOf(language, seriesPath(language, slug), `series/${series.id}`),
      subject: pickText(series.name, [LANGUAGES[language].tag]),
      updatedAt: series.updatedAt,
      entries: await feedEntries(language, await reportIds({ series: { equals: series.id } })),
      madeAt: madeNow(),
    }
  },
  () => [REPORTS_TAG],
)

/** The newest editions of an author's reports; null where nobody of that address has a published report. */
export const getAuthorFeed = cached(
  'author-feed',
  async (language: InterfaceLanguage, slug: string): Promise<FeedView | null> => {
    const { docs } = await (
      await payload()
    ).find({ collection: 'authors', where: { slug: { equals: slug } }, ...ALL, limit: 1 })
    const author = docs[0]
    if (!author) return null
    const credits = { 'authors.relationTo': { equals: 'authors' }, 'authors.value': { equals: author.id } }
    return {
      ...placeOf(language, authorPath(language, slug), `authors/${author.uuid}`),
      subject: authorName(author, language).display,
      updatedAt: author.updatedAt,
      entries: await feedEntries(language, await reportIds(credits)),
      madeAt: madeNow(),
    }
  },
  (_language, slug) => [authorTag(slug), REPORTS_TAG],
)

const SERIES = { name: true, updatedAt: true } as const

const placeOf = (language: InterfaceLanguage, path: string, key: string) => ({
  language,
  key,
  path,
  feedPath: feedPath(path),
})

async function reportIds(where: Where): Promise<number[]> {
  const { docs } = await (await payload()).find({ collection: 'reports', where, select: { slug: true }, ...ALL })
  return docs.map(({ id }) => id)
}
