import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { DocumentFacts } from '#domain/document-facts.ts'
import { EDITION_LANGUAGES, isLanguageTag } from '#domain/languages.ts'
import { linksInPdf } from '#domain/links-in-text.ts'
import { pdfFacts } from '#domain/pdf-facts.ts'
import { idOf } from '#domain/relations.ts'
import type { Document } from '../../payload-types.ts'
import { brokenAmong } from './broken-links.ts'
import { transactionOf } from './transaction.ts'

/** How long a release waits for the reading of a file that was just uploaded. */
export const READING_TAKES_AT_MOST_MS = 15_000
const LOOK_AGAIN_MS = 400

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Looks again, outside the request's own transaction, until the file is read or the wait is over. */
async function onceRead(req: PayloadRequest, id: number, patience: number): Promise<Document | null> {
  for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
    const found = await req.payload.findByID({
      collection: 'documents',
      id,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
    })
    if (found?.reading !== 'reading' || waited >= patience) return found
    await pause(LOOK_AGAIN_MS)
  }
}

/** An edition whose use of a document is no news, and the work that it is of. */
export type Self = { kind: 'original' | 'translation'; id: number | null; report: number | null }

const rowSchema = z.object({ name: z.string().nullable(), language: z.string().nullable() })

/** @returns names of the other editions, drafts included, that have chosen the document or another of the same bytes */
async function usedElsewhere(req: PayloadRequest, id: number, self: Self): Promise<string[]> {
  const db = await transactionOf(req)
  const [report, translation] = self.kind === 'original' ? [self.id, null] : [null, self.id]
  const { rows } = await db.execute(sql`
    with same as (
      select id from documents where id = ${id} or sha256 = (select sha256 from documents where id = ${id})
    )
    select version_title as name, version_language::text as language from _reports_v
      where latest and version_document_id in (select id from same) and version_deleted_at is null
        and parent_id is distinct from ${report}
    union all
    select version_display_name, null from _translations_v
      where latest and version_document_id in (select id from same) and version_deleted_at is null
        and parent_id is distinct from ${translation}
    limit 3`)
  return z
    .array(rowSchema)
    .parse(rows)
    .map(({ language, name }) => `${name ?? '–'}${isLanguageTag(language) ? ` (${EDITION_LANGUAGES[language]})` : ''}`)
}

const otherSchema = z.object({ language: z.string().nullable(), pages: z.coerce.number() })

/** @returns the number of pages of the PDFs of the work's other editions, drafts included, the original's first */
async function pagesOfOthers(req: PayloadRequest, { id: document, self }: { id: number; self: Self }) {
  if (self.report === null) return []
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select edition.language, documents.pages from (
      select 0 as place, version_language::text as language, version_document_id as document from _reports_v
        where latest and parent_id = ${self.report}
      union all
      select 1, version_language::text, version_document_id from _translations_v
        where latest and version_report_id = ${self.report} and version_deleted_at is null
    ) edition join documents on documents.id = edition.document
    where documents.pages > 0 and documents.id <> ${document}
    order by edition.place, edition.language`)
  return z
    .array(otherSchema)
    .parse(rows)
    .flatMap(({ language, pages }) => (isLanguageTag(language) ? [{ language, pages }] : []))
}

/** @returns what a document's form and its reading say of it, for an edition that has chosen it or for itself */
export async function factsOfDocument(req: PayloadRequest, found: Document, self: Self | null): Promise<DocumentFacts> {
  const read = pdfFacts.safeParse(found.facts)
  const facts = read.success ? read.data : null
  return {
    id: found.id,
    state: found.reading === 'reading' || found.reading === 'failed' ? found.reading : 'read',
    failure: found.failure ?? null,
    bytes: found.filesize ?? 0,
    language: found.language ?? null,
    pages: found.pages ?? null,
    facts,
    elsewhere: self ? await usedElsewhere(req, found.id, self) : [],
    others: self ? await pagesOfOthers(req, { id: found.id, self }) : [],
    brokenLinks: facts ? await brokenAmong(req, linksInPdf(facts)) : [],
  }
}

/**
 * @param patience milliseconds to wait for a file that is being read
 * @returns what of the edition's PDF is looked at before it goes out, or null where it has none
 */
export async function documentOf(
  req: PayloadRequest,
  document: number | { id: number } | null | undefined,
  self: Self,
  patience: number,
): Promise<DocumentFacts | null> {
  const id = idOf(document)
  const found = id === null ? null : await onceRead(req, id, patience)
  if (!found) return null
  return factsOfDocument(req, found, self)
}
