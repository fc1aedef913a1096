import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '#env.ts'

export type FirstAdmin = {
  email: string
  /** Null where FIRST_ADMIN_PASSWORD gave it. */
  password: string | null
}

/**
 * Makes the first admin where there is no user at all, so that an empty portal
 * never offers its first visitor to become one.
 *
 * @returns the new admin, or null where there are users
 */
export async function ensureFirstAdmin(payload: Payload): Promise<FirstAdmin | null> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return null
  const email = env.FIRST_ADMIN_EMAIL
  const password = env.FIRST_ADMIN_PASSWORD ?? randomBytes(12).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, name: 'Administrator', role: 'admin', password },
    // Whoever starts the portal learns the password from the console, not by mail.
    context: { withoutInvitation: true },
  })
  return { email, password: env.FIRST_ADMIN_PASSWORD ? null : password }
}
