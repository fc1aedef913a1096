import { authorTag, reportTag } from '#domain/cache-tags.ts'
import { ALL, payload } from './anonymous.ts'
import { cached } from './cached.ts'
import type { Vocabulary } from './views.ts'

async function presentSlug(collection: 'reports' | 'authors' | Vocabulary, former: string): Promise<string | null> {
  const { docs } = await (
    await payload()
  ).find({ collection, where: { formerSlugs: { in: [former] } }, select: { slug: true }, ...ALL, limit: 1 })
  return docs[0]?.slug ?? null
}

/** The present address of what readers may see and what once had this one; null where there is nothing. */
export const movedReport = cached(
  'moved-report',
  (slug: string) => presentSlug('reports', slug),
  (slug) => [reportTag(slug)],
)

/** Like {@link movedReport}, for an author's page. */
export const movedAuthor = cached(
  'moved-author',
  (slug: string) => presentSlug('authors', slug),
  (slug) => [authorTag(slug)],
)

/** Like {@link movedReport}, for a series, topic or category. Their names and addresses change with the whole site. */
export const movedTerm = cached(
  'moved-term',
  (vocabulary: Vocabulary, slug: string) => presentSlug(vocabulary, slug),
  () => [],
)
