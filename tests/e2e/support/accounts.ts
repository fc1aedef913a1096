import { ROLES } from '#domain/roles.ts'
import type { Role } from '#domain/roles.ts'

export const PASSWORD = 'only-for-the-tests-Xq7'

/** @returns the address of the one user of this role in the portal under test */
export function emailOf(role: Role): string {
  return `${role.toLowerCase()}@example.org`
}

export const ACCOUNTS = ROLES.map((role) => ({ role, email: emailOf(role), name: `Test ${role}` }))
