import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { idOf } from '#domain/relations.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { recordEditionActivity } from '../hooks/activity.ts'
import { notify } from '../hooks/notify.ts'
import { transactionOf } from '../hooks/transaction.ts'

/**
 * Says who is on an edition from now on, and tells that person. It is no change of the edition: no new version and no
 * other state, so that what is published has no draft beside it only because somebody else looks after it.
 *
 * @param edition its latest draft
 */
export async function handOver(
  req: PayloadRequest,
  collection: 'reports' | 'translations',
  edition: Report | Translation,
  to: number,
): Promise<void> {
  const db = await transactionOf(req)
  const [table, versions] = [sql.raw(collection), sql.raw(`_${collection}_v`)]
  await db.execute(sql`update ${versions} set version_assignee_id = ${to} where parent_id = ${edition.id} and latest`)
  await db.execute(sql`update ${table} set assignee_id = ${to} where id = ${edition.id}`)
  await recordEditionActivity(req, collection, edition, 'handedOver', { from: idOf(edition.assignee), to })
  await notify(req, [to], collection, edition, 'handedOver')
}
