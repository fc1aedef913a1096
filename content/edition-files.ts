import type { Document } from '../payload-types.ts'
import { payload } from './anonymous.ts'
import { allFor, ANYONE, type Reader } from './reader.ts'
import { type MadePdf, typesetPdfsOf } from './typeset-pdfs.ts'
import type { DownloadView } from './views.ts'

/** An edition as far as it decides about its file. */
type WithFile = { uuid: string; document: number | null }

/**
 * The PDF of an edition: the one that its editors uploaded, or the one that the portal set of its text. `pages` is null
 * while an uploaded one is being read.
 */
export type EditionFile = { pages: number | null; bytes: number } & (
  { kind: 'uploaded'; document: EditionDocument & { filename: string } } | { kind: 'typeset'; made: MadePdf }
)

/** Not what was read in the file, which is much and for the staff. */
const DOCUMENT = { filename: true, filesize: true, pages: true, sizes: true, updatedAt: true, url: true } as const
export type EditionDocument = Pick<Document, 'id' | keyof typeof DOCUMENT>

/** @returns those of the PDFs that the reader may have; one query for all */
export async function documentsById(
  ids: (number | null)[],
  reader: Reader = ANYONE,
): Promise<Map<number, EditionDocument>> {
  const wanted = ids.filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const { docs } = await (
    await payload()
  ).find({ collection: 'documents', where: { id: { in: wanted } }, select: DOCUMENT, ...allFor(reader) })
  return new Map(docs.map((document) => [document.id, document]))
}

/**
 * The one place that decides which file an edition has: pages, feeds, metadata and the delivery itself ask here.
 *
 * @param editions released ones that readers may have
 * @returns their files by the editions' uuids, in two queries at most
 */
export async function editionFiles(editions: readonly WithFile[]): Promise<Map<string, EditionFile>> {
  const documents = await documentsById(editions.map(({ document }) => document))
  const typeset = await typesetPdfsOf(editions.flatMap(({ document, uuid }) => (document === null ? uuid : [])))
  return new Map(
    editions.flatMap(({ document: id, uuid }): [string, EditionFile][] => {
      if (id === null) {
        const made = typeset.get(uuid)?.made
        return made ? [[uuid, { kind: 'typeset', made, pages: made.pages, bytes: made.bytes }]] : []
      }
      const document = documents.get(id)
      const filename = document?.filename
      if (!document?.filesize || !filename) return []
      const { filesize: bytes, pages = null } = document
      return [[uuid, { kind: 'uploaded', document: { ...document, filename }, pages, bytes }]]
    }),
  )
}

/** @returns the first page as a picture, in its sizes; none of one that the portal set, whose first page is a title page */
export function coverOf(file: EditionFile): DownloadView['cover'] {
  const sizes = file.kind === 'uploaded' ? file.document.sizes : null
  return [sizes?.cover, sizes?.coverLarge].flatMap((size) =>
    size?.url && size.width && size.height ? [{ src: size.url, width: size.width, height: size.height }] : [],
  )
}
