import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

/** @returns an SQL expression of type integer: how many comments on an edition nobody has resolved */
export const openComments = (collection: 'reports' | 'translations', id: SQL) => sql`(
  select count(*)::int from comments c
  where c.collection::text = ${collection} and c.document = ${id} and c.resolved is not true
)`
