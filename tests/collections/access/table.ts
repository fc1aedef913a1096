import type { CollectionSlug, GlobalSlug } from 'payload'

/** Who asks. Deactivated: an editor whose account was switched off while the session was open. */
export const ACTORS = ['admin', 'editor', 'translator', 'bioStaff', 'anonymous', 'deactivated'] as const
export type Actor = (typeof ACTORS)[number]

export const OPERATIONS = [
  'create',
  'read what is hidden',
  'read what is shown',
  'update',
  'put into the trash',
  'delete',
  'read versions',
  'publish',
] as const
export type Operation = (typeof OPERATIONS)[number]

type Row = Partial<Record<Operation, string>>

const EDITORS = 'admin editor'
const WRITERS = 'admin editor translator'
const STAFF = 'admin editor translator bioStaff'
const EVERYONE = ACTORS.join(' ')
const NOBODY = ''

const editions = {
  'read what is hidden': WRITERS,
  'read what is shown': EVERYONE,
  'put into the trash': EDITORS,
  delete: EDITORS,
  'read versions': WRITERS,
  publish: EDITORS,
}
const standing: Row = { create: EDITORS, 'read what is hidden': EVERYONE, update: EDITORS, delete: EDITORS }
const closed: Row = { create: NOBODY, 'read what is hidden': NOBODY, update: NOBODY, delete: NOBODY }

/**
 * Who may do what: the security table of the design. Documents are somebody else's; translators'
 * are in their language (own files and other languages have tests of their own).
 */
export const COLLECTIONS: Record<CollectionSlug, Row> = {
  reports: { create: EDITORS, update: EDITORS, ...editions },
  translations: { create: WRITERS, update: WRITERS, ...editions },

  documents: {
    ...{ create: WRITERS, update: EDITORS, delete: EDITORS },
    ...{ 'read what is hidden': WRITERS, 'read what is shown': EVERYONE },
  },
  images: {
    ...{ create: STAFF, update: EDITORS, delete: EDITORS },
    ...{ 'read what is hidden': STAFF, 'read what is shown': EVERYONE },
  },
  authors: {
    ...{ create: EDITORS, update: 'admin editor bioStaff', 'put into the trash': EDITORS, delete: EDITORS },
    ...{ 'read what is hidden': STAFF, 'read what is shown': EVERYONE },
  },
  'author-merges': { create: NOBODY, 'read what is hidden': STAFF, update: NOBODY, delete: NOBODY },
  organisations: {
    ...{ create: EDITORS, update: EDITORS, delete: EDITORS },
    ...{ 'read what is hidden': STAFF, 'read what is shown': EVERYONE },
  },

  series: standing,
  categories: standing,
  topics: standing,
  disclaimers: standing,

  users: { create: 'admin', 'read what is hidden': 'admin', update: 'admin', delete: 'admin' },
  // Append-only, for administrators too.
  activity: { create: NOBODY, 'read what is hidden': EDITORS, update: NOBODY, delete: NOBODY },
  'link-checks': { create: NOBODY, 'read what is hidden': EDITORS, update: NOBODY, delete: NOBODY },
  comments: { create: WRITERS, 'read what is hidden': WRITERS, update: WRITERS, delete: 'admin' },
  outbox: { create: NOBODY, 'read what is hidden': 'admin', update: NOBODY, delete: 'admin' },

  'payload-jobs': { create: NOBODY, 'read what is hidden': 'admin', update: NOBODY, delete: 'admin' },
  'payload-kv': closed,
  'payload-migrations': closed,
  // Who is editing what at the moment: the admin of everybody who edits reads and writes it.
  'payload-locked-documents': { create: STAFF, 'read what is hidden': STAFF, update: STAFF, delete: STAFF },
  // Each user's own only; see the tests of users.
  'payload-preferences': { create: STAFF, 'read what is hidden': NOBODY, update: NOBODY, delete: NOBODY },
}

export const GLOBALS: Record<GlobalSlug, { read: string; update: string }> = {
  'site-settings': { read: EVERYONE, update: 'admin' },
  'home-page': { read: EVERYONE, update: EDITORS },
  navigation: { read: EVERYONE, update: EDITORS },
}
