import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { storeCalendarDate, toCalendarDate } from '#domain/calendar-date.ts'
import { refusalOfCorrection } from '#domain/corrections.ts'
import type { Report } from '../../payload-types.ts'
import { hasRole } from '../access/roles.ts'
import { CORRECTION_CONTEXT } from '../hooks/log-edition.ts'
import { releasedReport, releasedTranslation } from '../hooks/released-version.ts'
import { siteDay } from '../hooks/site-day.ts'
import { inTransaction, transactionOf } from '../hooks/transaction.ts'
import { say } from '../messages.ts'
import { refuse } from '../refuse.ts'
import { lastSaveNow } from '../saves/last-save.ts'

type Editions = 'reports' | 'translations'
/** The day is YYYY-MM-DD. */
type Asked = { day: string; note: string }
type Row = NonNullable<Report['corrections']>[number]

const request = z.object({ date: z.string().optional(), note: z.string().trim().min(1).max(2000) })

async function readCorrection(req: PayloadRequest): Promise<Asked> {
  const body = request.safeParse(await req.json?.().catch(() => null))
  if (!body.success) throw new APIError(say(req, 'correctionEmpty'), 400, null, true)
  const { date, note } = body.data
  return { day: date ?? (await siteDay(req)), note }
}

const released = (req: PayloadRequest, collection: Editions, id: number) =>
  collection === 'reports' ? releasedReport(req, id) : releasedTranslation(req, id)

/** Which days a correction of an edition may bear, YYYY-MM-DD; see domain/corrections. */
async function daysOf(req: PayloadRequest, edition: Pick<Report, 'publicationDate'>) {
  return { publicationDate: toCalendarDate(edition.publicationDate ?? '') ?? '', today: await siteDay(req) }
}

/** @returns the day as it is stored @throws what is wrong with it, at the field */
async function storedDay(
  req: PayloadRequest,
  collection: Editions,
  edition: Pick<Report, 'publicationDate'>,
  date: string,
): Promise<string> {
  const stored = storeCalendarDate(date)
  if (stored === null) return refuse(req, collection, 'date', 'dateInvalid', { value: date })
  const days = await daysOf(req, edition)
  const refusal = refusalOfCorrection(date, days)
  return refusal === null ? stored : refuse(req, collection, 'date', refusal, { date, ...days })
}

/** The newer draft beside what readers have, as it is stored; null where readers have the latest. */
async function newerDraft(req: PayloadRequest, collection: Editions, id: number) {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { parent: { equals: id }, latest: { equals: true }, 'version._status': { equals: 'draft' } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

type Draft = NonNullable<Awaited<ReturnType<typeof newerDraft>>>

/** The draft stays the latest and in its state, with the correction in it: else its publication would take it back. */
async function keepDraftLatest(req: PayloadRequest, collection: Editions, id: number, draft: Draft, added: Row) {
  const now = new Date().toISOString()
  const corrections = [...(draft.version.corrections ?? []), added]
  const version = { ...draft.version, corrections, updatedAt: now, lastSave: lastSaveNow(req) }
  const versionData = { ...draft, version, updatedAt: now }
  await req.payload.db.updateVersion({ collection, id: draft.id, versionData, req, returning: false })
  const db = await transactionOf(req)
  const versions = sql.identifier(`_${collection}_v`)
  const own = sql`id = ${Number(draft.id)}`
  await db.execute(sql`
    update ${versions} set latest = (${own}), updated_at = case when ${own}
      then (select max(updated_at) + interval '1 ms' from ${versions} where parent_id = ${id}) else updated_at end
    where parent_id = ${id} and (latest or ${own})`)
}

async function correct(req: PayloadRequest, collection: Editions, id: number, { day, note }: Asked): Promise<void> {
  const edition = await released(req, collection, id)
  if (edition?.state !== 'published') throw new APIError(say(req, 'correctionNotPublished'), 409, null, true)
  const date = await storedDay(req, collection, edition, day)
  const draft = await newerDraft(req, collection, id)
  req.context[CORRECTION_CONTEXT] = true
  const corrections = [...(edition.corrections ?? []), { date, note }]
  const data = { ...edition, corrections, _status: 'published' as const }
  const doc = await req.payload.update({ collection, id, data, draft: false, depth: 0, overrideAccess: true, req })
  const row = doc.corrections?.at(-1)
  if (draft && row) await keepDraftLatest(req, collection, id, draft, row)
}

function editionAsked(req: PayloadRequest): number {
  if (!hasRole(req, 'admin', 'editor'))
    throw new APIError(req.t('error:unauthorized'), req.user ? 403 : 401, null, true)
  const id = Number(req.routeParams?.id)
  if (!Number.isSafeInteger(id)) throw new APIError('Expected the number of an edition.', 400, null, true)
  return id
}

/**
 * `POST /api/COLLECTION/ID/corrections` with `{ date?, note }`: adds a dated note to what readers have, and publishes
 * that alone; a newer draft stays the draft, with the note in it. Editors and administrators; answers `{ corrected: true }`,
 * or 400, 401, 403 or 409.
 */
const addEndpoint = (collection: Editions): Endpoint => ({
  path: '/:id/corrections',
  method: 'post',
  handler: async (req) => {
    const id = editionAsked(req)
    await inTransaction(req, async () => correct(req, collection, id, await readCorrection(req)))
    return Response.json({ corrected: true })
  },
})

/**
 * `GET /api/COLLECTION/ID/corrections`: the first and the last day that a correction may bear now, as
 * `{ publicationDate, today }`, YYYY-MM-DD in the site's time zone. Editors and administrators.
 */
const daysEndpoint = (collection: Editions): Endpoint => ({
  path: '/:id/corrections',
  method: 'get',
  handler: async (req) => {
    const edition = await released(req, collection, editionAsked(req))
    if (edition?.state !== 'published') throw new APIError(say(req, 'correctionNotPublished'), 409, null, true)
    return Response.json(await daysOf(req, edition))
  },
})

export const correctionsEndpoints = (collection: Editions): Endpoint[] => [
  addEndpoint(collection),
  daysEndpoint(collection),
]
