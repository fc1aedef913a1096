/** Roles of users. A user is a login, never an author. */
export const ROLES = ['admin', 'editor', 'translator', 'bioStaff'] as const
export type Role = (typeof ROLES)[number]

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value)
}
