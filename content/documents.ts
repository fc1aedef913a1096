import { readableEditions } from '#domain/availability.ts'
import { downloadNames } from '#domain/download-names.ts'
import type { InterfaceLanguage, LanguageTag } from '#domain/languages.ts'
import { pickText } from '#domain/pick-language.ts'
import { idOf } from '#domain/relations.ts'
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

/** @returns the series as the name of a download has it, in the edition's language where it has a name there */
async function seriesOf(id: number | null, number: number | null | undefined, language: LanguageTag) {
  if (id === null) return null
  const { docs } = await (
    await payload()
  ).find({
    collection: 'series',
    where: { id: { equals: id } },
    select: { slug: true, name: true },
    locale: 'all',
    limit: 1,
    ...ALL,
  })
  const name = pickText(docs[0]?.name, [language, 'en'])
  return docs[0]?.slug && name ? { slug: docs[0].slug, name: name.text, number: number ?? null } : null
}

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
    select: {
      uuid: true,
      title: true,
      language: true,
      state: true,
      document: true,
      sample: true,
      series: true,
      seriesNumber: true,
    },
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

  const series = await seriesOf(idOf(report.series), report.seriesNumber, edition.language)
  const title = edition.title ?? report.title ?? slug
  return {
    open: () => files.documents.open(filename),
    bytes: document.filesize,
    etag: `"${document.id}-${Date.parse(document.updatedAt).toString(36)}-${document.filesize.toString(36)}"`,
    modified: new Date(document.updatedAt),
    names: downloadNames({ slug, language: edition.language, title, series }),
    language: edition.language,
    landingPath: reportPath(pdfFolder(rows, edition), slug),
    sample: report.sample === true,
  }
}
