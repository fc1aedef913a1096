import { readableEditions } from '#domain/availability.ts'
import type { InterfaceLanguage, LanguageTag } from '#domain/languages.ts'
import { pdfFileName, reportPath } from '#domain/urls.ts'
import type { StoredFile } from '#storage/file-store.ts'
import { files } from '#storage/stores.ts'
import { ALL, payload } from './anonymous.ts'
import { documentsById, editionRows, pdfFolder, translationsOf } from './editions.ts'

export type EditionPdf = {
  /** @returns null where the file is gone @throws where it cannot be read */
  open: () => Promise<StoredFile | null>
  bytes: number
  /** Strong validator, in quotes. */
  etag: string
  modified: Date
  names: { ascii: string; utf8: string }
  language: LanguageTag
  /** The page that offers the file. */
  landingPath: string
  sample: boolean
}

/** Characters that file systems refuse in names, and control characters. */
const UNFIT_FOR_FILES = /[/\\:*?"<>|\p{Cc}]/gu

/**
 * The PDF of a published edition, asked anew each time, so that unpublishing hides it at once.
 *
 * @param file as made by `pdfFileName`
 * @returns null unless an edition that readers may have uses the file
 */
export async function getEditionPdf(
  _folder: InterfaceLanguage,
  slug: string,
  file: string,
): Promise<EditionPdf | null> {
  const cms = await payload()
  const { docs } = await cms.find({
    collection: 'reports',
    where: { slug: { equals: slug } },
    select: { uuid: true, title: true, language: true, state: true, document: true, sample: true },
    limit: 1,
    ...ALL,
  })
  const report = docs[0]
  if (!report) return null
  const rows = editionRows(report, await translationsOf([report.id]))
  const edition = readableEditions(rows).find((row) => pdfFileName(slug, row.language) === file)
  if (!edition || edition.document === null) return null
  const document = (await documentsById([edition.document])).get(edition.document)
  if (!document?.filename || !document.filesize) return null
  const { filename } = document

  const title = (edition.title ?? report.title ?? slug).replaceAll(UNFIT_FOR_FILES, ' ').replace(/\s+/g, ' ').trim()
  return {
    open: () => files.documents.open(filename),
    bytes: document.filesize,
    etag: `"${document.id}-${Date.parse(document.updatedAt).toString(36)}-${document.filesize.toString(36)}"`,
    modified: new Date(document.updatedAt),
    names: { ascii: file, utf8: `${title}.pdf` },
    language: edition.language,
    landingPath: reportPath(pdfFolder(rows, edition), slug),
    sample: report.sample === true,
  }
}
