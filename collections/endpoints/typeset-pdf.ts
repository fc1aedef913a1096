import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { transactionOf } from '../hooks/transaction.ts'
import { idInAddress, requireRole } from './require-role.ts'

type Editions = 'reports' | 'translations'

const rowSchema = z.object({
  is_due: z.boolean(),
  failure: z.string().nullable(),
  pages: z.number().nullable(),
  bytes: z.number().nullable(),
})

/** How the PDF that the portal sets stands: `none` where the released edition has a file, no full text, or is not out. */
type Standing = { state: 'none' | 'waiting' | 'made' | 'failed'; pages: number | null; bytes: number | null }

async function standingOf(req: PayloadRequest, collection: Editions, id: number): Promise<Standing> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select p.is_due, p.failure, p.pages, p.bytes from typeset_pdfs p
    join ${sql.identifier(collection)} e on e.uuid = p.edition where e.id = ${id}`)
  const row = rowSchema.safeParse(rows[0]).data
  if (!row) return { state: 'none', pages: null, bytes: null }
  const { bytes, failure, is_due: isDue, pages } = row
  return { state: isDue ? 'waiting' : failure === null ? 'made' : 'failed', pages, bytes }
}

async function tryAgain(req: PayloadRequest, collection: Editions, id: number): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    update typeset_pdfs p set is_due = true, tries = 0, asked_at = now(), started_at = null
    from ${sql.identifier(collection)} e where e.uuid = p.edition and e.id = ${id}`)
}

/**
 * `GET /api/COLLECTION/ID/typeset-pdf`: how the PDF stands that the portal sets of the released edition, for writers:
 * `{ state, pages, bytes }`. `POST` to the same has it made anew, for editors and administrators. Or 401, 403.
 */
export const typesetPdfEndpoints = (collection: Editions): Endpoint[] => [
  {
    path: '/:id/typeset-pdf',
    method: 'get',
    handler: async (req) => {
      requireRole(req, 'admin', 'editor', 'translator')
      return Response.json(await standingOf(req, collection, idInAddress(req)))
    },
  },
  {
    path: '/:id/typeset-pdf',
    method: 'post',
    handler: async (req) => {
      requireRole(req, 'admin', 'editor')
      const id = idInAddress(req)
      await tryAgain(req, collection, id)
      return Response.json(await standingOf(req, collection, id))
    },
  },
]
