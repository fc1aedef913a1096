import { DEFAULT_LANGUAGE, interfaceLanguageOf } from '#domain/languages.ts'
import { creditsOf, idOf } from '#domain/relations.ts'
import { proseText } from '#domain/rich-text-plain.ts'
import { figureImages } from '#domain/text-blocks.ts'
import { previewPath, previewPdfPath } from '#domain/share-link.ts'
import { pdfFileName } from '#domain/urls.ts'
import type { Report, Translation } from '../payload-types.ts'
import { ALL, payload } from './anonymous.ts'
import { textsOfDraft } from './draft-texts.ts'
import { documentsById, type EditionDocument } from './edition-files.ts'
import { editionLinks, editionRows, type EditionRow, translationsOf } from './editions.ts'
import { authorsById, idsOfKind } from './people.ts'
import type { Reader } from './reader.ts'
import { reportView } from './report-view.ts'
import type { DownloadView, DraftView, EditionLink } from './views.ts'

/** Drafts are read anew each time, and by nobody but a named {@link Reader}. */

type Editions = 'reports' | 'translations'
export type EditionKey = { collection: Editions; id: number }

export type Draft = {
  key: EditionKey
  report: Report
  translation: Translation | null
  original: EditionRow
  shown: EditionRow
  /** Whether it is a version after which there is a newer one. */
  isOlder: boolean
}

/** Stands in the names of files while a report has no address. */
const NO_SLUG = 'draft'

async function readEdition<Slug extends Editions>(
  collection: Slug,
  id: number,
  version: number | null,
  reader: Reader,
) {
  const cms = await payload()
  const read = { collection, depth: 0, disableErrors: true, ...reader.access } as const
  const latest = await cms.findByID({ ...read, id })
  if (!latest) return null
  if (version === null) return { edition: latest, isOlder: false }
  const found = await cms.findVersionByID({ ...read, id: String(version) })
  if (!found || Number(found.parent) !== id) return null
  return { edition: { ...found.version, id }, isOlder: found.latest !== true }
}

/**
 * The latest draft of an edition, or one of its versions; of a translation with the latest facts of its report.
 *
 * @param version id of a version of this edition, or null for the latest draft
 * @returns null where there is none that the reader may see, or the version is another edition's
 */
export async function readDraft(key: EditionKey, version: number | null, reader: Reader): Promise<Draft | null> {
  if (key.collection === 'reports') {
    const read = await readEdition('reports', key.id, version, reader)
    if (!read) return null
    const [original] = editionRows(read.edition, [])
    return original
      ? { key, report: read.edition, translation: null, original, shown: original, isOlder: read.isOlder }
      : null
  }
  const read = await readEdition('translations', key.id, version, reader)
  const reportId = idOf(read?.edition.report)
  const ofReport = reportId === null ? null : await readEdition('reports', reportId, null, reader)
  if (!read || !ofReport) return null
  const { edition: translation, isOlder } = read
  const { edition: report } = ofReport
  const [original, shown] = editionRows(report, [translation])
  return original && shown ? { key, report, translation, original, shown, isOlder } : null
}

/** @returns the name of the edition's PDF, as it would be if it were released now */
export const draftPdfName = ({ report, shown }: Draft) => pdfFileName(report.slug ?? NO_SLUG, shown.language)

/** @returns the language of the page that shows the draft: its own, or its original's where it has no pages */
export const draftLanguage = ({ original, shown }: Draft) =>
  interfaceLanguageOf(shown.language) ?? interfaceLanguageOf(original.language) ?? DEFAULT_LANGUAGE

/** @returns ids of the images that the draft's page shows */
export async function imagesOfDraft({ report, translation }: Draft, reader: Reader): Promise<number[]> {
  const authors = await authorsById(idsOfKind(creditsOf(report.authors), 'person'), reader)
  const { body, summary } = translation ?? report
  const photos = [...authors.values()].map(({ photo }) => idOf(photo))
  return [idOf(report.image), ...photos, ...figureImages(summary, body)].filter((id) => id !== null)
}

/** The texts that the release keeps which is out now; null where there is none. */
async function keptTexts({ collection, id }: EditionKey, reader: Reader): Promise<unknown> {
  const released = await (
    await payload()
  ).findByID({ collection, id, depth: 0, disableErrors: true, ...reader.access, draft: false })
  return released?._status === 'published' ? released.asPublished : null
}

/** Pages in other languages that readers have already. */
async function publishedElsewhere({ report, shown }: Draft): Promise<EditionLink[]> {
  const { docs } = await (
    await payload()
  ).find({ collection: 'reports', where: { id: { equals: report.id } }, limit: 1, ...ALL })
  const [released] = docs
  if (!released?.slug) return []
  const links = editionLinks(editionRows(released, await translationsOf([released.id])), released.slug)
  return links.filter(({ language }) => language !== shown.language)
}

function downloadOf({ shown }: Draft, document: EditionDocument | undefined, href: string | null): DownloadView[] {
  if (!document?.filesize || !document.pages || !href) return []
  const { form, language, title } = shown
  return [{ form, href, language, title, pages: document.pages, bytes: document.filesize, cover: [] }]
}

/**
 * The page of a draft as it would be if it were released now. It has the draft's own PDF, and no link to anything
 * else that is not published.
 *
 * @param pdfHref where the PDF is; null: where staff read it
 */
export async function draftView(draft: Draft, reader: Reader, pdfHref: string | null): Promise<DraftView> {
  const { key, original, report, shown, translation } = draft
  const edition = translation ?? report
  const document =
    shown.document === null ? undefined : (await documentsById([shown.document], reader)).get(shown.document)
  const parts = {
    ...{ report, original, shown, translation },
    slug: report.slug ?? NO_SLUG,
    availability: 'published' as const,
    isWithdrawn: false,
    published: await textsOfDraft(report, [shown.language, original.language], await keptTexts(key, reader), reader),
    downloads: downloadOf(draft, document, pdfHref ?? document?.url ?? null),
    editions: await publishedElsewhere(draft),
    olderThanOriginal: [],
  }
  const view = await reportView(parts, draftLanguage(draft), reader)
  const isMade = shown.document === null && !draft.isOlder && proseText(view.body) !== ''
  return {
    report: { ...view, title: edition.title ?? '' },
    savedAt: edition.updatedAt,
    isReleased: edition._status === 'published',
    newestHref: draft.isOlder ? previewPath(key.collection, key.id) : null,
    madePdfHref: isMade ? (pdfHref ?? previewPdfPath(key.collection, key.id)) : null,
  }
}
