import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { readSeen, SEEN_HEADER } from '#domain/original-seen.ts'
import { type EditionTexts, type TranslatedField, TRANSLATED_FIELDS } from '#domain/staleness.ts'
import { comparableTexts, digestOf } from '../hooks/edition-texts.ts'
import { transactionOf } from '../hooks/transaction.ts'
import { isThisDocument } from '../saves/last-save.ts'

/** @returns a text of the original by its digest; empty, as nothing that is known, where no version has it any more */
async function textOf(req: PayloadRequest, original: number, field: TranslatedField, digest: string): Promise<string> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id from _reports_v where parent_id = ${original} and version_text_digests ->> ${field} = ${digest}
    order by id desc limit 1`)
  if (!rows[0]) return ''
  const { version } = await req.payload.findVersionByID({
    collection: 'reports',
    id: String(rows[0].id),
    depth: 0,
    overrideAccess: true,
    trash: true,
    req,
  })
  return (await comparableTexts(req, version))[field]
}

/**
 * The original's texts as the form that saves a translation shows them: what an editor saved behind an open form is
 * nothing that a field begun there was made from.
 *
 * @param present the original's texts as they stand, which count for a client that says nothing of what it shows
 */
export async function asSeen(
  req: PayloadRequest,
  translation: number,
  original: { id: number; present: EditionTexts },
): Promise<EditionTexts> {
  const texts = { ...original.present }
  // Acts and the hooks of other documents write translations with the same request.
  if (req.method !== 'PATCH' || !isThisDocument(req, 'translations', translation)) return texts
  const seen = readSeen(req.headers.get(SEEN_HEADER))
  for (const field of TRANSLATED_FIELDS) {
    const digest = seen[field]
    if (digest === undefined || digest === digestOf(texts[field])) continue
    texts[field] = await textOf(req, original.id, field, digest)
  }
  return texts
}
