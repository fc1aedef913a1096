import path from 'node:path'
import { readableEditions } from '#domain/availability.ts'
import { type InterfaceLanguage, interfaceLanguageOf, type LanguageTag } from '#domain/languages.ts'
import { pdfFileName, reportPath } from '#domain/urls.ts'
import { ALL, payload } from './anonymous.ts'
import { type EditionFile, editionFiles } from './edition-files.ts'
import { editionRows, type EditionRow, pdfFolder, translationsOf } from './editions.ts'
import { typesetPdfsOf } from './typeset-pdfs.ts'
import { readyPdf } from './typeset-run.ts'

export type EditionPdf = {
  /** Absolute path on disk. */
  path: string
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

/** Where the bytes are, and what tells them from others. */
type Bytes = Pick<EditionPdf, 'path' | 'bytes' | 'etag' | 'modified'>

async function uploadedBytes({ bytes, document }: EditionFile & { kind: 'uploaded' }): Promise<Bytes | null> {
  const folder = (await payload()).collections.documents.config.upload.staticDir
  if (!folder) return null
  return {
    path: path.join(folder, document.filename),
    bytes,
    etag: `"${document.id}-${Date.parse(document.updatedAt).toString(36)}-${bytes.toString(36)}"`,
    modified: new Date(document.updatedAt),
  }
}

/** The PDF that the portal sets, as it would be now: a reader never gets one of an older text. */
async function typesetBytes({ uuid, language }: EditionRow, slug: string): Promise<Bytes | 'failed' | null> {
  const row = (await typesetPdfsOf([uuid])).get(uuid)
  const page = interfaceLanguageOf(language)
  if (!row || !page) return null
  const outcome = await readyPdf(row, { language: page, slug })
  // One that was never made is promised nowhere.
  if (outcome === 'failed') return row.made ? 'failed' : null
  if (outcome === 'nothing') return null
  const { made, path: file } = outcome
  return { path: file, bytes: made.bytes, etag: `"${made.sha256.slice(0, 32)}"`, modified: made.madeAt }
}

/**
 * The PDF of a published edition, asked anew each time, so that unpublishing hides it at once.
 *
 * @param file as made by `pdfFileName`
 * @returns null unless an edition that readers may have has the file; `failed` where it had one, and the one of its
 * present text cannot be made
 */
export async function getEditionPdf(
  _folder: InterfaceLanguage,
  slug: string,
  file: string,
): Promise<EditionPdf | 'failed' | null> {
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
  if (!edition) return null
  const found = (await editionFiles([edition])).get(edition.uuid)
  const bytes = found?.kind === 'uploaded' ? await uploadedBytes(found) : await typesetBytes(edition, slug)
  if (bytes === null || bytes === 'failed') return bytes

  const title = (edition.title ?? report.title ?? slug).replaceAll(UNFIT_FOR_FILES, ' ').replace(/\s+/g, ' ').trim()
  return {
    ...bytes,
    names: { ascii: file, utf8: `${title}.pdf` },
    language: edition.language,
    landingPath: reportPath(pdfFolder(rows, edition), slug),
    sample: report.sample === true,
  }
}
