import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction, transactionOf } from '../hooks/transaction.ts'
import { idInAddress, requireRole } from './require-role.ts'

type Standing = {
  /** `none`: nothing is under way, so it was sent, or never was one. */
  status: 'sending' | 'waiting' | 'failed' | 'none'
  /** What the mail server said last. */
  reason: string | null
  /** When it is tried again, as an ISO instant. */
  nextTry: string | null
}

const jobSchema = z.object({ failed: z.boolean(), wait: z.string().nullable(), reason: z.string().nullable() })

async function standingOf(req: PayloadRequest, user: number): Promise<Standing> {
  const { rows } = await (
    await transactionOf(req)
  ).execute(sql`
    select coalesce(j.has_error, false) as failed, to_json(j.wait_until)#>>'{}' as wait,
      (select l.error->>'message' from payload_jobs_log l where l._parent_id = j.id
        order by l._order desc limit 1) as reason
    from payload_jobs j where j.task_slug::text = 'inviteUser' and (j.input->>'user')::int = ${user}
    order by j.id desc limit 1`)
  if (!rows[0]) return { status: 'none', reason: null, nextTry: null }
  const { failed, reason, wait } = jobSchema.parse(rows[0])
  if (failed) return { status: 'failed', reason, nextTry: null }
  return reason === null
    ? { status: 'sending', reason, nextTry: null }
    : { status: 'waiting', reason, nextTry: wait === null ? null : new Date(wait).toISOString() }
}

/** @returns the user in the address @throws {NotFound} */
async function userOf(req: PayloadRequest): Promise<number> {
  requireRole(req, 'admin')
  const id = idInAddress(req)
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!user) throw new NotFound(req.t)
  return user.id
}

/** `GET /api/users/ID/invitation` → {@link Standing}: what became of the invitation. For administrators. */
const readInvitation: Endpoint = {
  path: '/:id/invitation',
  method: 'get',
  handler: async (req) => Response.json(await standingOf(req, await userOf(req))),
}

/**
 * `POST /api/users/ID/invitation` → {@link Standing}: sends the invitation again, with a new link, in place of one that
 * waits or failed. For administrators.
 */
const inviteAgain: Endpoint = {
  path: '/:id/invitation',
  method: 'post',
  handler: async (req) => {
    const user = await userOf(req)
    const standing = await inTransaction(req, async () => {
      // One that is being sent this moment is left: the new one waits behind it.
      await (
        await transactionOf(req)
      ).execute(sql`
        delete from payload_jobs where task_slug::text = 'inviteUser' and (input->>'user')::int = ${user}
          and not coalesce(processing, false)`)
      await req.payload.jobs.queue({ task: 'inviteUser', input: { user }, req })
      return standingOf(req, user)
    })
    return Response.json(standing)
  },
}

export const invitationEndpoints = [readInvitation, inviteAgain]
