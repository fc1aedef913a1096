import type { ClientUser, TypedUser } from 'payload'

/**
 * Staff who keep the bios see authors, pictures and organisations in the menu: of the rest they could open a list,
 * and do nothing there.
 */
export const notForBioStaff = ({ user }: { user: ClientUser | TypedUser | null }): boolean =>
  user !== null && 'role' in user && user.role === 'bioStaff'
