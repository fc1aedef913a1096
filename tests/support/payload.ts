import type {} from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

let started: Promise<Payload> | null = null

/**
 * @returns Payload on this test file's own database, which is migrated and empty; the same one at every call
 */
export function testPayload(): Promise<Payload> {
  started ??= start()
  return started
}

async function start(): Promise<Payload> {
  // Loaded late, because they read the environment as they are loaded.
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('#payload.config.ts')])
  return getPayload({ config })
}

/**
 * Payload itself leaves its connections open, and holds on to the first one, so that waiting for their end would be
 * waiting for ever: that one breaks when the database is dropped.
 */
export async function closeTestPayload(): Promise<void> {
  if (!started) return
  const payload = await started
  started = null
  await payload.destroy()
  payload.db.pool.on('error', () => undefined)
  void payload.db.pool.end()
}
