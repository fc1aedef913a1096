import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { DocumentFacts } from '#domain/document-findings.ts'
import { EDITION_LANGUAGES, isLanguageTag } from '#domain/languages.ts'
import { idOf } from '#domain/relations.ts'
import type { Document } from '../../payload-types.ts'
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

/** An edition whose use of a document is no news. */
export type Self = { kind: 'original' | 'translation'; id: number | null }

const rowSchema = z.object({ name: z.string().nullable(), language: z.string().nullable() })

/** @returns names of the other editions, drafts included, that have chosen the document */
async function usedElsewhere(req: PayloadRequest, id: number, self: Self): Promise<string[]> {
  const db = await transactionOf(req)
  const [report, translation] = self.kind === 'original' ? [self.id, null] : [null, self.id]
  const { rows } = await db.execute(sql`
    select version_title as name, version_language::text as language from _reports_v
      where latest and version_document_id = ${id} and version_deleted_at is null
        and parent_id is distinct from ${report}
    union all
    select version_display_name, null from _translations_v
      where latest and version_document_id = ${id} and version_deleted_at is null
        and parent_id is distinct from ${translation}
    limit 3`)
  return z
    .array(rowSchema)
    .parse(rows)
    .map(({ language, name }) => `${name ?? '–'}${isLanguageTag(language) ? ` (${EDITION_LANGUAGES[language]})` : ''}`)
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
  return {
    id: found.id,
    state: found.reading === 'reading' || found.reading === 'failed' ? found.reading : 'read',
    bytes: found.filesize ?? 0,
    language: found.language ?? null,
    elsewhere: await usedElsewhere(req, found.id, self),
  }
}
