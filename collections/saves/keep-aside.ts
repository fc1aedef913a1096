import { sql } from '@payloadcms/db-postgres'
import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest, restoreVersionOperation } from 'payload'
import { z } from 'zod'
import { idOf } from '#domain/relations.ts'
import { roleOf } from '../access/roles.ts'
import { inTransaction, transactionOf } from '../hooks/transaction.ts'

/** Collections whose documents keep versions and are written by several people. */
export type Guarded =
  'reports' | 'translations' | 'authors' | 'organisations' | 'series' | 'categories' | 'topics' | 'disclaimers'

/** What a form sends that is no text of its writer, or that somebody would be told of. */
const NOT_KEPT = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'lastSave', '_status', 'assignee']

async function latestVersion(req: PayloadRequest, collection: Guarded, id: number) {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    trash: true,
    req,
  })
  return docs[0] ?? null
}

/** Puts the version just made behind the one that stays the latest, and the identity of the row back. */
async function putBehind(req: PayloadRequest, collection: 'reports' | 'translations', id: number, stays: string) {
  const db = await transactionOf(req)
  const versions = sql.identifier(`_${collection}_v`)
  // Payload takes a draft for newer than what is published by the time of the row, which is a little earlier.
  const behind = sql`(case when theirs.version__status = 'published'
    then least(theirs.updated_at, theirs.version_updated_at) else theirs.updated_at end) - interval '1 ms'`
  await db.execute(sql`
    update ${versions} mine set latest = false, updated_at = ${behind}, created_at = ${behind}
    from ${versions} theirs
    where theirs.id = ${stays} and mine.parent_id = ${id} and mine.updated_at > theirs.updated_at`)
  await db.execute(sql`update ${versions} set latest = true where id = ${stays}`)
  const theirs = await req.payload.findVersionByID({
    collection,
    id: stays,
    depth: 0,
    overrideAccess: true,
    trash: true,
    req,
  })
  if (theirs.version._status === 'published') return
  const { version } = theirs
  const data =
    'report' in version
      ? { report: idOf(version.report), language: version.language, displayName: version.displayName }
      : { slug: 'slug' in version ? (version.slug ?? null) : null, language: version.language }
  const isOut = { id: { equals: id }, _status: { equals: 'published' } }
  const { totalDocs } = await req.payload.count({ collection, where: isOut, overrideAccess: true, trash: true, req })
  // While it was never published, the row itself holds the identity that the database keeps unique.
  if (totalDocs === 0) await req.payload.db.updateOne({ collection, id, data, req, returning: false })
}

async function keepAside(req: PayloadRequest, collection: Guarded, id: number, values: Record<string, unknown>) {
  const theirs = await latestVersion(req, collection, id)
  if (!theirs) throw new APIError('There is no version that could stay the latest.', 409, null, true)
  const data = Object.fromEntries(Object.entries(values).filter(([name]) => !NOT_KEPT.includes(name)))
  await req.payload.update({ collection, id, data, draft: true, depth: 0, overrideAccess: false, req })
  if (collection === 'reports' || collection === 'translations') return putBehind(req, collection, id, theirs.id)
  // What was there a moment ago comes back whole, whoever may write how much of it.
  await restoreVersionOperation({
    id: Number(theirs.id),
    collection: req.payload.collections[collection],
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/**
 * `POST /api/COLLECTION/ID/keep-aside` with the values of a form: keeps them as a version in the history, while the
 * present text stays the latest. Who may save the document may do this; answers `{ kept: true }`.
 */
export const keepAsideEndpoint = (collection: Guarded): Endpoint => ({
  path: '/:id/keep-aside',
  method: 'post',
  handler: async (req) => {
    if (roleOf(req) === null) throw new APIError(req.t('error:unauthorized'), req.user ? 403 : 401, null, true)
    const id = Number(req.routeParams?.id)
    await addDataAndFileToRequest(req)
    const values = z.record(z.string(), z.unknown()).safeParse(req.data)
    if (!Number.isSafeInteger(id) || !values.success)
      throw new APIError('Expected the values of a form.', 400, null, true)
    await inTransaction(req, () => keepAside(req, collection, id, values.data))
    return Response.json({ kept: true })
  },
})
