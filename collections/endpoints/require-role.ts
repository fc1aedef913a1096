import { APIError, type PayloadRequest } from 'payload'
import type { Role } from '#domain/roles.ts'
import { hasRole } from '../access/roles.ts'

/** @throws {APIError} 401 for whoever is not signed in, 403 for those of another role */
export function requireRole(req: PayloadRequest, ...roles: Role[]): void {
  if (!hasRole(req, ...roles)) throw new APIError(req.t('error:unauthorized'), req.user ? 403 : 401, null, true)
}

/** @returns the number of the document in the address; 0, which no document has, where there is none */
export function idInAddress(req: PayloadRequest): number {
  const id = Number(req.routeParams?.id)
  return Number.isSafeInteger(id) && id > 0 && id <= HIGHEST_ID ? id : 0
}

/** PostgreSQL's `integer`, table 8.2: a higher number is an error and not merely missing. */
const HIGHEST_ID = 2_147_483_647
