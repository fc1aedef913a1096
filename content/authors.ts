import { authorTag, AUTHORS_TAG, REPORTS_TAG } from '#domain/cache-tags.ts'
import { todayIn } from '#domain/calendar-date.ts'
import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { pickRichText, pickText } from '#domain/pick-language.ts'
import type { Author } from '../payload-types.ts'
import { ALL, payload } from './anonymous.ts'
import { authorSummary } from './author-summary.ts'
import { cached } from './cached.ts'
import { imagesById } from './images.ts'
import { authorsById, organisationsById } from './people.ts'
import { ANYONE, type Reader } from './reader.ts'
import { idOf } from '#domain/relations.ts'
import { getSite } from './site.ts'
import { listReportFacts } from './report-facts.ts'
import { findSummaries } from './report-summaries.ts'
import { counted, topicsOfAuthor } from './topic-people.ts'
import type { AuthorEntry, AuthorView } from './views.ts'

const MOST_REPORTS = 500

/** Authors and translators of published editions, in no order. */
export const listAuthors = cached(
  'authors',
  async (language: InterfaceLanguage): Promise<AuthorEntry[]> => {
    const cms = await payload()
    const { docs } = await cms.find({ collection: 'authors', locale: 'all', ...ALL })
    const counts = new Map(counted((await listReportFacts()).flatMap(({ authors }) => authors)))
    const photos = await imagesById(
      docs.map((author) => idOf(author.photo)),
      [LANGUAGES[language].tag],
    )
    return docs.flatMap((author) => {
      const summary = authorSummary(author, language, photos)
      return summary ? [{ ...summary, count: counts.get(author.id) ?? 0 }] : []
    })
  },
  () => [AUTHORS_TAG, REPORTS_TAG],
)

async function affiliationOf(
  author: Author,
  language: InterfaceLanguage,
  reader: Reader,
): Promise<AuthorView['affiliation']> {
  const id = idOf(author.affiliation)
  const organisation = id === null ? undefined : (await organisationsById([id], reader)).get(id)
  const name = organisation && pickText(organisation.name, [LANGUAGES[language].tag])
  return name ? { name, ror: organisation.ror ?? null, url: organisation.website ?? null } : null
}

async function authorView(author: Author, language: InterfaceLanguage, reader: Reader): Promise<AuthorView | null> {
  const { tag } = LANGUAGES[language]
  const summary = authorSummary(author, language, await imagesById([idOf(author.photo)], [tag], reader))
  if (!summary) return null
  const bio = pickRichText(author.bio, [tag])
  const checkedAt = bio && pickText(author.bioCheckedAt, [bio.lang])
  const { timeZone } = await getSite(language)
  const credits = { 'authors.relationTo': { equals: 'authors' }, 'authors.value': { equals: author.id } }
  return {
    ...summary,
    uuid: author.uuid ?? '',
    bio,
    bioAsAt: checkedAt && checkedAt.lang === bio.lang ? todayIn(timeZone, new Date(checkedAt.text)) : null,
    affiliation: await affiliationOf(author, language, reader),
    orcid: author.orcid ?? null,
    website: author.website ?? null,
    topics: await topicsOfAuthor(language, author.id),
    reports: await findSummaries(language, credits, MOST_REPORTS),
    updatedAt: author.updatedAt,
  }
}

/** An author's page with the present role and bio; null where nobody of that address has a published report. */
export const getAuthor = cached(
  'author',
  async (language: InterfaceLanguage, slug: string): Promise<AuthorView | null> => {
    const found = await (
      await payload()
    ).find({ collection: 'authors', where: { slug: { equals: slug } }, locale: 'all', limit: 1, ...ALL })
    const author = found.docs[0]
    return author ? authorView(author, language, ANYONE) : null
  },
  (_language, slug) => [authorTag(slug), REPORTS_TAG],
)

type AuthorPreview = { author: AuthorView; isPublic: boolean }

/**
 * An author's page as staff see it from the form, also before a published report names them. Of reports it has the
 * published ones, as readers' pages do.
 *
 * @returns null where there is nobody whom the reader may see
 */
export async function previewAuthor(
  language: InterfaceLanguage,
  id: number,
  reader: Reader,
): Promise<AuthorPreview | null> {
  const author = (await authorsById([id], reader)).get(id)
  if (!author) return null
  const view = await authorView({ ...author, slug: author.slug ?? String(id) }, language, reader)
  return view && { author: view, isPublic: author.public === true }
}
