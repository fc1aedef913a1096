import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { type Answer, type Rest, restOf, signIn } from '#tests/support/builders/rest.ts'
import { type Subject, subjectsOf } from '#tests/support/builders/subjects.ts'
import { testPayload } from '#tests/support/payload.ts'
import { type Actor, ACTORS, COLLECTIONS, GLOBALS, type Operation, OPERATIONS } from './table.ts'

let payload: Payload
let subjects: Record<CollectionSlug, Subject>
let rests: Record<Actor, Rest>

beforeAll(async () => {
  payload = await testPayload()
  subjects = subjectsOf(payload)
  const sessionOf = async (role: 'admin' | 'editor' | 'translator' | 'bioStaff') => (await signIn(payload, role)).rest
  const leaver = await signIn(payload, 'editor')
  await payload.update({ collection: 'users', id: leaver.user.id, data: { active: false } })
  rests = {
    admin: await sessionOf('admin'),
    editor: await sessionOf('editor'),
    translator: await sessionOf('translator'),
    bioStaff: await sessionOf('bioStaff'),
    anonymous: restOf(payload, null),
    deactivated: leaver.rest,
  }
})

const isDone = ({ status }: Answer) => status >= 200 && status < 300

type Attempt = {
  subject: (of: Subject) => Promise<number | null>
  may: (rest: Rest, path: string, id: number | null, of: Subject) => Promise<boolean>
}

const hidden = (of: Subject) => of.hidden()

/** One by one and in lists, which must agree. */
async function reads(rest: Rest, path: string, id: number | null, query = ''): Promise<boolean> {
  const [one, many] = [
    await rest('GET', `${path}/${id}?depth=0${query}`),
    await rest('GET', `${path}?where[id][equals]=${id}&depth=0${query}`),
  ]
  return isDone(one) && many.body.docs?.length === 1
}

/** How each operation is tried, and how one sees that it was done. */
const ATTEMPTS: Record<Operation, Attempt> = {
  create: {
    subject: async () => null,
    may: async (rest, path, _id, of) => isDone(await rest('POST', path, await of.toCreate())),
  },
  'read what is hidden': {
    subject: hidden,
    may: (rest, path, id) => reads(rest, path, id, '&draft=true'),
  },
  'read what is shown': {
    subject: async (of) => (await of.shown?.()) ?? null,
    may: (rest, path, id) => reads(rest, path, id),
  },
  update: {
    subject: hidden,
    may: async (rest, path, id, of) => {
      const answer = await rest('PATCH', `${path}/${id}?draft=true&depth=0`, of.change)
      // A field that may not be written is left as it was, silently.
      return isDone(answer) && Object.entries(of.change).every(([field, value]) => answer.body.doc?.[field] === value)
    },
  },
  'put into the trash': {
    subject: hidden,
    may: async (rest, path, id) => {
      const trash = { deletedAt: '2026-01-01T00:00:00.000Z' }
      const [one, many] = [
        await rest('PATCH', `${path}/${id}`, trash),
        await rest('GET', `${path}?where[id][equals]=${id}`),
      ]
      return isDone(one) && many.body.docs?.length === 0
    },
  },
  delete: {
    subject: hidden,
    may: async (rest, path, id) => isDone(await rest('DELETE', `${path}/${id}`)),
  },
  'read versions': {
    subject: hidden,
    may: async (rest, path, id) => {
      const answer = await rest('GET', `${path}/versions?where[parent][equals]=${id}&depth=0`)
      return isDone(answer) && (answer.body.docs?.length ?? 0) > 0
    },
  },
  publish: {
    subject: hidden,
    may: async (rest, path, id) => {
      const report =
        path === '/translations'
          ? (await payload.findByID({ collection: 'translations', id: id ?? 0, depth: 0 })).report
          : null
      if (typeof report === 'number')
        await payload.update({ collection: 'reports', id: report, data: { _status: 'published' } })
      return (await rest('PATCH', `${path}/${id}`, { _status: 'published' })).body.doc?.state === 'published'
    },
  },
}

async function whoMay(collection: CollectionSlug, operation: Operation): Promise<string> {
  const { subject, may } = ATTEMPTS[operation]
  const of = subjects[collection]
  const those: Actor[] = []
  for (const actor of ACTORS) {
    if (await may(rests[actor], `/${collection}`, await subject(of), of)) those.push(actor)
  }
  return those.join(' ')
}

const cells = Object.entries(COLLECTIONS).flatMap(([collection, row]) =>
  OPERATIONS.flatMap((operation) => {
    const who = row[operation]
    return who === undefined ? [] : [{ collection: collection as CollectionSlug, operation, who }]
  }),
)

describe('the table of access', () => {
  it('has a row for every collection and global', () => {
    expect(Object.keys(COLLECTIONS).sort()).toEqual(payload.config.collections.map(({ slug }) => slug).sort())
    expect(Object.keys(GLOBALS).sort()).toEqual(payload.config.globals.map(({ slug }) => slug).sort())
  })

  it('has a cell for versions wherever they are kept, and for publishing wherever there are drafts', () => {
    for (const { slug, versions, trash } of payload.config.collections) {
      const row = COLLECTIONS[slug as CollectionSlug]
      expect([slug, 'publish' in row]).toEqual([slug, Boolean(versions && versions.drafts)])
      expect([slug, 'read versions' in row]).toEqual([slug, Boolean(versions)])
      expect([slug, 'put into the trash' in row]).toEqual([slug, Boolean(trash)])
    }
  })

  it.each(cells)('$collection: to $operation is for “$who”', async ({ collection, operation, who }) => {
    expect(await whoMay(collection, operation)).toBe(who)
  })

  it.each(Object.entries(GLOBALS))('%s is read and changed by those it names', async (slug, row) => {
    const readers: Actor[] = []
    const writers: Actor[] = []
    for (const actor of ACTORS) {
      if (isDone(await rests[actor]('GET', `/globals/${slug}`))) readers.push(actor)
      if (isDone(await rests[actor]('POST', `/globals/${slug}`, { name: 'APLN', items: [] }))) writers.push(actor)
    }
    expect({ read: readers.join(' '), update: writers.join(' ') }).toEqual(row)
  })
})
