import { sql } from '@payloadcms/db-postgres'
import type { postgresAdapter, PostgresAdapter } from '@payloadcms/db-postgres'
import type { UpdateOneArgs } from 'payload'
import { z } from 'zod'
import { transactionOf } from './hooks/transaction.ts'

const session = z.object({ id: z.string(), createdAt: z.coerce.date().nullish(), expiresAt: z.coerce.date() })
type Session = z.infer<typeof session>

const changeOfSessions = z.object({ sessions: z.array(session) })

/**
 * A sign-in writes the account as it read it before it checked the password, and with it drops the sessions of the
 * sign-ins of that time (payloadcms/payload#16027). It is told by the session that is not stored yet.
 *
 * @returns what a sign-in writes: the sessions that are stored now, and its own; null for every other change
 */
async function sessionsOfSignIn({ data, id, req }: UpdateOneArgs): Promise<Session[] | null> {
  const change = changeOfSessions.safeParse(data)
  if (!req?.payload || !change.success || change.data.sessions.length === 0) return null
  const database = await transactionOf({ payload: req.payload, transactionID: req.transactionID })
  await database.execute(sql`select id from users where id = ${id} for update`)
  const { rows } = await database.execute(
    sql`select id, created_at as "createdAt", expires_at as "expiresAt" from users_sessions
      where _parent_id = ${id} order by _order`,
  )
  const stored = z.array(session).parse(rows)
  const own = change.data.sessions.filter(({ id }) => !stored.some((known) => known.id === id))
  if (own.length === 0) return null
  const now = new Date()
  return [...stored.filter(({ expiresAt }) => expiresAt > now), ...own]
}

type Adapter = ReturnType<typeof postgresAdapter>

/** @returns the adapter, with which two sign-ins to one account at the same moment keep both of their sessions */
export function keepEverySession(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const database: PostgresAdapter = adapter.init(args)
      const updateOne = database.updateOne
      database.updateOne = async function (change) {
        const sessions = change.collection === 'users' ? await sessionsOfSignIn(change) : null
        return updateOne.call(this, sessions ? { ...change, data: { sessions, updatedAt: null } } : change)
      }
      return database
    },
  }
}
