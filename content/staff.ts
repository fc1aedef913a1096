import { isRole } from '#domain/roles.ts'
import { payload } from './anonymous.ts'
import type { Reader } from './reader.ts'

/**
 * Who asks for a preview. Payload's own rules decide about the session: a cookie counts only on requests that this
 * origin itself began.
 *
 * @param headers of the request
 * @returns a reader with the rights of the signed-in person; `anonymous`, or `notForDrafts` for a role without them
 */
export async function staffReader(headers: Headers): Promise<Reader | 'anonymous' | 'notForDrafts'> {
  const { user } = await (await payload()).auth({ headers })
  if (!user || user.active === false || !isRole(user.role)) return 'anonymous'
  if (user.role === 'bioStaff') return 'notForDrafts'
  return { access: { overrideAccess: false, draft: true, user }, imageSrc: null }
}
