import { readableEditions } from '#domain/availability.ts'
import { downloadNames } from '#domain/download-names.ts'
import { type InterfaceLanguage, interfaceLanguageOf, type LanguageTag } from '#domain/languages.ts'
import { pickText } from '#domain/pick-language.ts'
import { idOf } from '#domain/relations.ts'
import { pdfFileName, pdfPath, reportPath } from '#domain/urls.ts'
import type { StoredFile } from '#storage/file-store.ts'
import { files } from '#storage/stores.ts'
import { ALL, payload } from './anonymous.ts'
import { type EditionFile, editionFiles } from './edition-files.ts'
import { editionRows, type EditionRow, pdfFolder, translationsOf } from './editions.ts'
import { typesetPdfsOf } from './typeset-pdfs.ts'
import { readyPdf } from './typeset-run.ts'

export type EditionPdf = {
  /** @returns null where the file is gone @throws where it cannot be read */
  open: () => Promise<StoredFile | null>
  bytes: number
  /** Strong validator, in quotes. */
  etag: string
  modified: Date
  names: { ascii: string; utf8: string }
  language: LanguageTag
  /** The address of the file, and the page that offers it: below the folder of another language is the same file. */
  path: string
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

/** Where the bytes are, and what tells them from others. */
type Bytes = Pick<EditionPdf, 'open' | 'bytes' | 'etag' | 'modified'>

const uploadedBytes = ({ bytes, document }: EditionFile & { kind: 'uploaded' }): Bytes => ({
  open: () => files.documents.open(document.filename),
  bytes,
  etag: `"${document.id}-${Date.parse(document.updatedAt).toString(36)}-${bytes.toString(36)}"`,
  modified: new Date(document.updatedAt),
})

/** The PDF that the portal sets, as it would be now: a reader never gets one of an older text. */
async function typesetBytes({ uuid, language }: EditionRow, slug: string): Promise<Bytes | 'failed' | null> {
  const row = (await typesetPdfsOf([uuid])).get(uuid)
  const page = interfaceLanguageOf(language)
  if (!row || !page) return null
  const outcome = await readyPdf(row, { language: page, slug })
  // One that was never made is promised nowhere.
  if (outcome === 'failed') return row.made ? 'failed' : null
  if (outcome === 'nothing') return null
  const { made, open } = outcome
  return { open, bytes: made.bytes, etag: `"${made.sha256.slice(0, 32)}"`, modified: made.madeAt }
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
  if (!edition) return null
  const found = (await editionFiles([edition])).get(edition.uuid)
  const bytes = found?.kind === 'uploaded' ? uploadedBytes(found) : await typesetBytes(edition, slug)
  if (bytes === null || bytes === 'failed') return bytes

  const series = await seriesOf(idOf(report.series), report.seriesNumber, edition.language)
  const title = edition.title ?? report.title ?? slug
  const folder = pdfFolder(rows, edition)
  return {
    ...bytes,
    names: downloadNames({ slug, language: edition.language, title, series }),
    language: edition.language,
    path: pdfPath(folder, slug, edition.language),
    landingPath: reportPath(folder, slug),
    sample: report.sample === true,
  }
}
