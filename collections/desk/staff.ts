import { APIError, type PayloadRequest } from 'payload'
import { isRole, type Role } from '#domain/roles.ts'
import type { User } from '../../payload-types.ts'
import { hasRole } from '../access/roles.ts'

/**
 * @returns the signed-in person, if theirs is one of the roles
 * @throws {APIError} 401 for those who are not signed in, 403 for other roles
 */
export function requireStaff(req: PayloadRequest, ...roles: Role[]): User & { role: Role } {
  const { user } = req
  if (user?.collection !== 'users' || !isRole(user.role) || !hasRole(req, ...roles))
    throw new APIError(req.t('error:unauthorized'), user ? 403 : 401, null, true)
  return { ...user, role: user.role }
}
