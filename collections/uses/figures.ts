import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { transactionOf } from '../hooks/transaction.ts'

const rows = z.array(z.object({ id: z.coerce.number() }))

/** Tables of an edition's texts, released and latest, and what names the edition in each. */
const TABLES: Partial<Record<CollectionSlug, { released: string; versions: string }>> = {
  reports: { released: 'reports', versions: '_reports_v' },
  translations: { released: 'translations', versions: '_translations_v' },
}

/** @returns ids of the editions whose texts, released or in the latest draft, have the image in a figure. */
export async function editionsWithFigure(
  req: PayloadRequest,
  collection: CollectionSlug,
  target: { collection: CollectionSlug; id: number },
): Promise<number[]> {
  const tables = TABLES[collection]
  if (!tables || target.collection !== 'images') return []
  const db = await transactionOf(req)
  const path = sql.raw(`'lax $.**.fields ? (@.blockType == "figure" && @.image == $image)'`)
  const image = sql`jsonb_build_object('image', ${target.id}::int)`
  const found = await db.execute(sql`
    select id from ${sql.raw(tables.released)}
      where jsonb_path_exists(summary, ${path}, ${image}) or jsonb_path_exists(body, ${path}, ${image})
    union
    select parent_id from ${sql.raw(tables.versions)}
      where latest and (jsonb_path_exists(version_summary, ${path}, ${image}) or jsonb_path_exists(version_body, ${path}, ${image}))`)
  return rows.parse(found.rows).map(({ id }) => id)
}
