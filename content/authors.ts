import { authorTag, AUTHORS_TAG, REPORTS_TAG } from '#domain/cache-tags.ts'
import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { pickRichText, pickText } from '#domain/pick-language.ts'
import { authorPath } from '#domain/urls.ts'
import type { Author } from '../payload-types.ts'
import { ALL, payload } from './anonymous.ts'
import { cached } from './cached.ts'
import { imagesById } from './images.ts'
import { authorName, idsOfKind, organisationsById } from './people.ts'
import { creditsOf, idOf } from '#domain/relations.ts'
import { findSummaries } from './report-summaries.ts'
import type { AuthorEntry, AuthorSummary, AuthorView, ImageView } from './views.ts'

const MOST_REPORTS = 500

function summaryOf(author: Author, language: InterfaceLanguage, photos: Map<number, ImageView>): AuthorSummary[] {
  if (!author.slug) return []
  const { slug } = author
  return [
    {
      slug,
      href: authorPath(language, slug),
      name: authorName(author, language),
      role: pickText(author.role, [LANGUAGES[language].tag]),
      photo: photos.get(idOf(author.photo) ?? -1) ?? null,
    },
  ]
}

/** Authors and translators of published editions, in no order. */
export const listAuthors = cached(
  'authors',
  async (language: InterfaceLanguage): Promise<AuthorEntry[]> => {
    const cms = await payload()
    const { docs } = await cms.find({ collection: 'authors', locale: 'all', ...ALL })
    const reports = await cms.find({ collection: 'reports', select: { authors: true }, ...ALL })
    const counts = new Map<number, number>()
    for (const { authors } of reports.docs) {
      for (const id of idsOfKind(creditsOf(authors), 'person')) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    const photos = await imagesById(
      docs.map((author) => idOf(author.photo)),
      [LANGUAGES[language].tag],
    )
    return docs.flatMap((author) =>
      summaryOf(author, language, photos).map((summary) => ({ ...summary, count: counts.get(author.id) ?? 0 })),
    )
  },
  () => [AUTHORS_TAG, REPORTS_TAG],
)

async function affiliationOf(author: Author, language: InterfaceLanguage): Promise<AuthorView['affiliation']> {
  const id = idOf(author.affiliation)
  const organisation = id === null ? undefined : (await organisationsById([id])).get(id)
  const name = organisation && pickText(organisation.name, [LANGUAGES[language].tag])
  return name ? { name, ror: organisation.ror ?? null, url: organisation.website ?? null } : null
}

/** An author's page with the present role and bio; null where nobody of that address has a published report. */
export const getAuthor = cached(
  'author',
  async (language: InterfaceLanguage, slug: string): Promise<AuthorView | null> => {
    const found = await (
      await payload()
    ).find({ collection: 'authors', where: { slug: { equals: slug } }, locale: 'all', limit: 1, ...ALL })
    const author = found.docs[0]
    if (!author) return null
    const { tag } = LANGUAGES[language]
    const [summary] = summaryOf(author, language, await imagesById([idOf(author.photo)], [tag]))
    if (!summary) return null
    const credits = { 'authors.relationTo': { equals: 'authors' }, 'authors.value': { equals: author.id } }
    return {
      ...summary,
      uuid: author.uuid ?? '',
      bio: pickRichText(author.bio, [tag]),
      affiliation: await affiliationOf(author, language),
      orcid: author.orcid ?? null,
      website: author.website ?? null,
      reports: await findSummaries(language, credits, MOST_REPORTS),
      updatedAt: author.updatedAt,
    }
  },
  (_language, slug) => [authorTag(slug), REPORTS_TAG],
)
