import { authorTag, AUTHORS_TAG, reportTag } from '#domain/cache-tags.ts'
import { LANGUAGE_TAGS, type LanguageTag } from '#domain/languages.ts'
import { isSlug } from '#domain/slug.ts'
import { pdfFileName } from '#domain/urls.ts'
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

/** The present address of a report by its present or a former one; null where readers may see none. */
async function addressOf(slug: string): Promise<string> {
  return (await movedReport(slug)) ?? slug
}

/**
 * Where the PDF of a report is now whose folder or file has a former name.
 *
 * @param slug of the folder @param file name of the file, of any report and language
 * @returns slug and language under which to look for the edition; null where the two are not of one report
 */
export async function movedPdf(slug: string, file: string): Promise<{ slug: string; language: LanguageTag } | null> {
  for (const language of LANGUAGE_TAGS) {
    const ending = pdfFileName('', language)
    const named = file.slice(0, -ending.length)
    if (!file.endsWith(ending) || !isSlug(named)) continue
    const [folder, own] = [await addressOf(slug), await addressOf(named)]
    if (folder === own) return { slug: own, language }
  }
  return null
}

/** Like {@link movedReport}, for an author's page. */
export const movedAuthor = cached(
  'moved-author',
  (slug: string) => presentSlug('authors', slug),
  // A release of a report may show or hide its authors, whatever their addresses were.
  (slug) => [authorTag(slug), AUTHORS_TAG],
)

/** Like {@link movedReport}, for a series, topic or category. Their names and addresses change with the whole site. */
export const movedTerm = cached(
  'moved-term',
  (vocabulary: Vocabulary, slug: string) => presentSlug(vocabulary, slug),
  () => [],
)
