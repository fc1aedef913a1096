import { type AsPublished, nextAsPublished, readAsPublished, textsNow } from '#domain/as-published.ts'
import { disclaimerFor } from '#domain/disclaimers.ts'
import type { LanguageTag } from '#domain/languages.ts'
import { creditsOf, idOf } from '#domain/relations.ts'
import type { Report } from '../payload-types.ts'
import { payload } from './anonymous.ts'
import { authorsById, idsOfKind, organisationsById } from './people.ts'
import type { Reader } from './reader.ts'

async function disclaimerText(report: Report, reader: Reader): Promise<unknown> {
  const cms = await payload()
  const read = { depth: 0, disableErrors: true, ...reader.access } as const
  const [seriesId, categoryId] = [idOf(report.series), idOf(report.category)]
  const series = seriesId === null ? null : await cms.findByID({ collection: 'series', id: seriesId, ...read })
  const category =
    categoryId === null ? null : await cms.findByID({ collection: 'categories', id: categoryId, ...read })
  const settings = await cms.findGlobal({ slug: 'site-settings', depth: 0, ...reader.access })
  const id = disclaimerFor({
    report: idOf(report.disclaimer),
    series: idOf(series?.disclaimer),
    category: idOf(category?.disclaimer),
    site: idOf(settings.defaultDisclaimer),
  })
  return id === null ? null : (await cms.findByID({ collection: 'disclaimers', id, locale: 'all', ...read }))?.text
}

/**
 * The disclaimer and bios that a release of the draft would keep.
 *
 * @param preferred the edition's language, then the original's
 * @param kept `asPublished` of the release that is out; null where there is none
 */
export async function textsOfDraft(
  report: Report,
  preferred: readonly LanguageTag[],
  kept: unknown,
  reader: Reader,
): Promise<AsPublished> {
  const credits = creditsOf(report.authors)
  const authors = await authorsById(idsOfKind(credits, 'person'), reader)
  const organisations = await organisationsById(idsOfKind(credits, 'organisation'), reader)
  const now = textsNow(
    preferred,
    { text: await disclaimerText(report, reader) },
    credits,
    ({ kind, id }) => (kind === 'person' ? authors.get(id) : organisations.get(id)) ?? null,
    new Date(),
  )
  return nextAsPublished(readAsPublished(kept), now)
}
