import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { type ActivityAction, SPELL_OF_WORK_MS } from '#domain/activity.ts'
import { isLanguageTag } from '#domain/languages.ts'
import { idOf } from '#domain/relations.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { transactionOf } from './transaction.ts'

type Act = {
  action: ActivityAction
  collection: CollectionSlug
  id: number
  title: string
  language?: string | null | undefined
  report?: number | null | undefined
  details?: Record<string, unknown> | undefined
}

/**
 * Adds a row to the activity log, in the transaction of what it tells of: an act that was rolled back is not logged.
 * Without a signed-in user the portal itself acted.
 */
export async function recordActivity(req: PayloadRequest, act: Act): Promise<void> {
  const user = req.user?.collection === 'users' ? req.user : null
  await req.payload.create({
    collection: 'activity',
    data: {
      action: act.action,
      user: user?.id ?? null,
      userName: user?.name ?? null,
      collection: act.collection,
      document: act.id,
      title: act.title,
      language: isLanguageTag(act.language) ? act.language : null,
      report: act.report ?? null,
      details: act.details ?? null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** @param edition its latest draft, or what of it is known */
export async function recordEditionActivity(
  req: PayloadRequest,
  collection: 'reports' | 'translations',
  edition: Partial<Report> | Partial<Translation>,
  action: ActivityAction,
  details?: Record<string, unknown>,
): Promise<void> {
  if (edition.id === undefined) return
  const isTranslation = 'report' in edition
  await recordActivity(req, {
    action,
    collection,
    id: edition.id,
    title: (isTranslation ? edition.displayName : edition.title) ?? '',
    language: edition.language,
    report: isTranslation ? idOf(edition.report) : edition.id,
    details,
  })
}

/**
 * @returns whether this person's present spell of work on the document is in the log: they edited it a short time ago,
 * and nothing but editing happened to it since
 */
export async function wasEditLogged(req: PayloadRequest, collection: string, id: number): Promise<boolean> {
  const { rows } = await (
    await transactionOf(req)
  ).execute(sql`
    select from activity edited
    where edited.collection = ${collection} and edited.document = ${id} and edited.action = 'edited'
      and edited.user_id is not distinct from ${req.user?.id ?? null}::int
      and edited.created_at > now() - ${SPELL_OF_WORK_MS} * interval '1 millisecond'
      and not exists (
        select from activity since where since.collection = edited.collection and since.document = edited.document
          and since.id > edited.id and since.action <> 'edited')
    limit 1`)
  return rows.length > 0
}
