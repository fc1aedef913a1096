import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { refersTo, type Reference } from '#domain/uses.ts'
import { transactionOf } from '../hooks/transaction.ts'
import { referencesOf } from './references.ts'

/** What has versions that can be restored. */
const EDITIONS = ['reports', 'translations'] as const
type Editions = (typeof EDITIONS)[number]

type Target = { collection: CollectionSlug; id: number }

async function versionsIn(req: PayloadRequest, collection: Editions, references: Reference[], target: Target) {
  const refers: Where[] = references.map(({ isPolymorphic, path }) => ({
    [`version.${path}${isPolymorphic ? '.value' : ''}`]: { equals: target.id },
  }))
  const { docs } = await req.payload.findVersions({
    collection,
    where: { or: refers },
    select: { version: Object.fromEntries(references.map(({ path }) => [path.split('.')[0] ?? path, true])) },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  // Numbers of a relation to several collections may belong to another one.
  return docs.filter(({ version }) => refersTo(version, references, target)).map(({ id }) => Number(id))
}

const key = ({ collection, id }: Target) => `versionsThatUse:${collection}/${id}`

/** Old versions may use what nothing uses any more, and the database takes it out of them without a word. */
export const noteVersionsThatUse: CollectionBeforeDeleteHook = async ({ collection: { slug }, id, req }) => {
  const target = { collection: slug, id: Number(id) }
  const versions: Partial<Record<Editions, number[]>> = {}
  for (const collection of EDITIONS) {
    const references = referencesOf(req.payload, collection, slug)
    const found = references.length > 0 ? await versionsIn(req, collection, references, target) : []
    if (found.length > 0) versions[collection] = found
  }
  req.context[key(target)] = versions
}

/** @returns what the log keeps of a deletion, so that the restore of a version can say what it lacks */
export const versionsThatUsed = (req: PayloadRequest, target: Target): Record<string, unknown> | undefined => {
  const versions = req.context[key(target)]
  const isAny = typeof versions === 'object' && versions !== null && Object.keys(versions).length > 0
  return isAny ? { versions } : undefined
}

const rows = z.array(z.object({ collection: z.string(), title: z.string().nullable() }))

/** @returns what was deleted for good since the version was saved, and is not in it any more */
export async function goneFromVersion(req: PayloadRequest, collection: Editions, version: number) {
  const db = await transactionOf(req)
  const found = await db.execute(sql`select collection, title from activity
    where action = 'deleted' and details->'versions'->${collection}::text @> ${JSON.stringify([version])}::jsonb order by id`)
  return rows.parse(found.rows)
}
