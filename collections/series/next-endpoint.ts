import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, NotFound, type PayloadRequest } from 'payload'
import type { Colleague } from '#domain/assignment.ts'
import { lastEntryOf, planNext } from '#domain/next-in-series.ts'
import { idOf } from '#domain/relations.ts'
import { inTransaction } from '../hooks/transaction.ts'
import { idInAddress, requireRole } from '../endpoints/require-role.ts'
import { transactionOf } from '../hooks/transaction.ts'

/** First key of the lock under which entries of one series are made one after another; the second is the series. */
const NEXT_ENTRY_LOCK = 7_301_001

const LATEST = { draft: true, depth: 0, pagination: false, overrideAccess: true } as const

async function colleagues(req: PayloadRequest, ids: (number | null)[]): Promise<Map<number, Colleague>> {
  const wanted = ids.filter((id) => id !== null)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: wanted } },
    select: { active: true, role: true, languages: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((user) => [user.id, user]))
}

async function planFor(req: PayloadRequest, series: number) {
  const { payload } = req
  const { docs: entries } = await payload.find({
    collection: 'reports',
    where: { series: { equals: series } },
    ...LATEST,
    req,
  })
  const last = lastEntryOf(entries)
  const { docs: translations } = last
    ? await payload.find({
        collection: 'translations',
        where: { report: { equals: last.id } },
        sort: 'id',
        ...LATEST,
        req,
      })
    : { docs: [] }
  const users = await colleagues(
    req,
    [last, ...translations].map((edition) => idOf(edition?.assignee)),
  )
  return planNext(series, entries, translations, users)
}

/** Makes the drafts; one after another, so that two clicks at once get two numbers. */
async function makeNext(req: PayloadRequest, series: number): Promise<number> {
  const { payload } = req
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(${NEXT_ENTRY_LOCK}, ${series})`)
  const plan = await planFor(req, series)
  const report = await payload.create({
    collection: 'reports',
    data: plan.report,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  for (const translation of plan.translations) {
    await payload.create({
      collection: 'translations',
      data: { ...translation, report: report.id },
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
  }
  return report.id
}

/**
 * `POST /api/series/ID/next` → `{ report }`, the number of a new draft report of the series that begins with what the
 * last one had, and draft translations into the same languages; see domain/next-in-series. For editors.
 */
export const nextInSeriesEndpoint: Endpoint = {
  path: '/:id/next',
  method: 'post',
  handler: async (req) => {
    requireRole(req, 'admin', 'editor')
    const id = idInAddress(req)
    const series = await req.payload.findByID({
      collection: 'series',
      id,
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      req,
    })
    if (!series) throw new NotFound(req.t)
    const report = await inTransaction(req, () => makeNext(req, series.id))
    return Response.json({ report }, { status: 201 })
  },
}
