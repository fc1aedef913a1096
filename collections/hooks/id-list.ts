import { sql } from '@payloadcms/db-postgres'

/** @returns ids for a statement of our own, as one array of PostgreSQL: `where id = any(${idList(ids)})` */
export const idList = (ids: readonly number[]) => sql`${`{${ids.join(',')}}`}::int[]`
