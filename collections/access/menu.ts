import type { ClientUser, TypedUser } from 'payload'

const roleOf = ({ user }: { user: ClientUser | TypedUser | null }) =>
  user !== null && 'role' in user ? user.role : null

/**
 * Staff who keep the bios see authors, pictures and organisations in the menu: of the rest they could open a list,
 * and do nothing there.
 */
export const notForBioStaff = (asked: { user: ClientUser | TypedUser | null }): boolean => roleOf(asked) === 'bioStaff'

/** What is read and written beside the edition; the list of all is for administrators. */
export const forAdmins = (asked: { user: ClientUser | TypedUser | null }): boolean => roleOf(asked) !== 'admin'
