import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#domain/relations.ts'
import { type MadeFrom, nextMadeFrom, readMadeFrom } from '#domain/staleness.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { restoredVersion } from '../hooks/edition-intent.ts'
import { comparableTexts } from '../hooks/edition-texts.ts'
import { transactionOf } from '../hooks/transaction.ts'
import { asSeen } from './original-seen.ts'

/** @returns the latest draft of the original, which translators work from, or null where there is none */
export async function latestOriginal(req: PayloadRequest, translation: Partial<Translation>): Promise<Report | null> {
  const id = idOf(translation.report)
  if (id === null) return null
  return req.payload.findByID({
    collection: 'reports',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    trash: true,
    req,
  })
}

/** A version that is restored brings the record of its time along. */
async function recordOf(req: PayloadRequest, before: Translation | undefined): Promise<MadeFrom> {
  const version = restoredVersion(req)
  if (version === null) return readMadeFrom(before?.madeFrom)
  const found = await req.payload.findVersionByID({
    collection: 'translations',
    id: String(version),
    depth: 0,
    overrideAccess: true,
    trash: true,
    req,
  })
  return readMadeFrom(found.version.madeFrom)
}

/** Keeps with each field the original's text that it is made from; see domain/staleness. */
export const trackOriginal: CollectionBeforeChangeHook<Translation> = async ({ data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? originalDoc : undefined
  const original = await latestOriginal(req, data)
  if (!original) return { ...data, madeFrom: before?.madeFrom ?? null }
  // Another original, while the translation was never published: everything is made from that one.
  const isSame = before !== undefined && idOf(before.report) === original.id
  const present = await comparableTexts(req, original)
  const madeFrom = nextMadeFrom(
    isSame ? await asSeen(req, before.id, { id: original.id, present }) : present,
    {
      before: isSame ? await comparableTexts(req, before) : null,
      after: await comparableTexts(req, data),
    },
    await recordOf(req, before),
  )
  return { ...data, madeFrom }
}

/** Writes the record to the latest draft, and to what readers have where nothing newer stands beside it. */
export async function recordMadeFrom(req: PayloadRequest, id: number, madeFrom: MadeFrom): Promise<void> {
  const db = await transactionOf(req)
  const record = sql`${JSON.stringify(madeFrom)}::jsonb`
  await db.execute(sql`update _translations_v set version_made_from = ${record} where parent_id = ${id} and latest`)
  await db.execute(sql`update translations set made_from = ${record} where id = ${id} and (
    _status <> 'published' or exists (
      select from _translations_v where parent_id = ${id} and latest and version__status = 'published'
    ))`)
}
