import { isRole } from '#domain/roles.ts'
import { payload } from './anonymous.ts'
import type { Reader } from './reader.ts'

/**
 * Who asks for a preview. Payload's own rules decide about the session: a cookie counts only on requests that this
 * origin itself began.
 *
 * @param headers of the request
 * @returns a reader with the rights of the signed-in person, and whether they read drafts; null for anybody else
 */
export async function staffReader(headers: Headers): Promise<{ reader: Reader; readsDrafts: boolean } | null> {
  const { user } = await (await payload()).auth({ headers })
  if (!user || user.active === false || !isRole(user.role)) return null
  const readsDrafts = user.role !== 'bioStaff'
  return { reader: { access: { overrideAccess: false, draft: readsDrafts, user }, imageSrc: null }, readsDrafts }
}
