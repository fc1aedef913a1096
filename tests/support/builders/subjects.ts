import type { CollectionSlug, Payload } from 'payload'
import { createUser } from '../users.ts'
import { createDocument, createImage, realPdf, realPng } from './files.ts'
import {
  createAuthor,
  createDisclaimer,
  createOrganisation,
  draftReport,
  draftTranslation,
  publishedReport,
  publishedTranslation,
  uniqueSlug,
} from './works.ts'

/** What a test of access does things to: one of a collection's documents. */
export type Subject = {
  /** Body of a request that creates one. */
  toCreate: () => Promise<object | FormData>
  /** One that readers do not see. */
  hidden: () => Promise<number>
  /** One that readers see; absent where there is no such difference. */
  shown?: () => Promise<number>
  /** A change that shows in the answer. */
  change: Record<string, unknown>
}

async function form(name: string, type: string, data: Buffer): Promise<FormData> {
  const body = new FormData()
  body.append('_payload', JSON.stringify({ language: 'zh-Hans' }))
  body.append('file', new File([new Uint8Array(data)], name, { type }))
  return body
}

/** @returns how to make subjects, for each collection of the configuration */
export function subjectsOf(payload: Payload): Record<CollectionSlug, Subject> {
  const id = async (made: Promise<{ id: number }>) => (await made).id
  // The flag is kept by the release itself; the change of any document would put it right again.
  const makePublic = async (collection: CollectionSlug, made: Promise<{ id: number }>) => {
    const document = await id(made)
    await payload.db.updateOne({ collection, id: document, data: { public: true }, returning: false })
    return document
  }
  const term = (collection: 'series' | 'categories' | 'topics'): Subject => ({
    toCreate: async () => ({ name: 'A name', slug: uniqueSlug(collection) }),
    hidden: () => id(payload.create({ collection, data: { name: 'A name', slug: uniqueSlug(collection) } })),
    change: { name: 'Another name' },
  })
  const aboutTranslation = async () => ({
    collection: 'translations' as const,
    document: await id(draftTranslation(payload, await id(draftReport(payload)))),
    text: 'A comment',
  })
  const someUser = () => createUser(payload, 'bioStaff')

  return {
    reports: {
      toCreate: async () => ({ title: 'New' }),
      hidden: () => id(draftReport(payload)),
      shown: () => id(publishedReport(payload)),
      change: { title: 'Changed' },
    },
    translations: {
      toCreate: async () => ({ report: await id(draftReport(payload)), language: 'zh-Hans' }),
      hidden: async () => id(draftTranslation(payload, await id(draftReport(payload)))),
      shown: async () => id(publishedTranslation(payload, await id(publishedReport(payload)))),
      change: { title: '改动' },
    },
    series: term('series'),
    categories: term('categories'),
    topics: term('topics'),
    disclaimers: {
      toCreate: async () => ({ name: 'A disclaimer' }),
      hidden: () => id(createDisclaimer(payload)),
      change: { name: 'Another' },
    },
    documents: {
      toCreate: () => form(`${uniqueSlug('new')}.pdf`, 'application/pdf', realPdf()),
      hidden: () => id(createDocument(payload)),
      shown: () => makePublic('documents', createDocument(payload)),
      change: { language: 'ja' },
    },
    images: {
      toCreate: async () => form(`${uniqueSlug('new')}.png`, 'image/png', await realPng()),
      hidden: () => id(createImage(payload)),
      shown: () => makePublic('images', createImage(payload)),
      change: { credit: 'Changed' },
    },
    authors: {
      toCreate: async () => ({ familyName: 'New' }),
      hidden: () => id(createAuthor(payload)),
      shown: () => makePublic('authors', createAuthor(payload)),
      change: { role: 'Another role' },
    },
    'author-merges': {
      toCreate: async () => ({ from: 1, into: 2, moved: {} }),
      hidden: () => id(payload.create({ collection: 'author-merges', data: { from: 1, into: 2, moved: {} } })),
      change: { name: 'Changed' },
    },
    organisations: {
      toCreate: async () => ({ name: 'New' }),
      hidden: () => id(createOrganisation(payload)),
      shown: () => makePublic('organisations', createOrganisation(payload)),
      change: { website: 'https://example.org' },
    },
    users: {
      toCreate: async () => ({ name: 'New', email: `${uniqueSlug('new')}@example.org`, role: 'bioStaff' }),
      hidden: () => id(someUser()),
      change: { name: 'Changed' },
    },
    activity: {
      toCreate: async () => ({ action: 'edited', collection: 'reports', document: 1 }),
      hidden: () => id(payload.create({ collection: 'activity', data: { action: 'edited' } })),
      change: { title: 'Changed' },
    },
    'link-checks': {
      toCreate: async () => ({ url: 'https://example.org/', status: 'ok', checkedAt: new Date().toISOString() }),
      hidden: () => {
        const data = { url: `https://${uniqueSlug('site')}.example/`, status: 'ok' as const }
        return id(payload.create({ collection: 'link-checks', data: { ...data, checkedAt: new Date().toISOString() } }))
      },
      change: { status: 'broken' },
    },
    comments: {
      toCreate: aboutTranslation,
      hidden: async () => id(payload.create({ collection: 'comments', data: await aboutTranslation() })),
      change: { resolved: true },
    },
    outbox: {
      toCreate: async () => ({ to: 'a@example.org', subject: 'x' }),
      hidden: () => id(payload.create({ collection: 'outbox', data: { to: 'a@example.org', subject: 'x' } })),
      change: { subject: 'Changed' },
    },
    'payload-kv': {
      toCreate: async () => ({ key: uniqueSlug('key'), data: {} }),
      hidden: () => id(payload.create({ collection: 'payload-kv', data: { key: uniqueSlug('key'), data: {} } })),
      change: { key: 'changed' },
    },
    'payload-jobs': {
      toCreate: async () => ({ taskSlug: 'inviteUser', input: { user: 1 } }),
      hidden: () => id(payload.jobs.queue({ task: 'inviteUser', input: { user: 0 } })),
      change: { queue: 'changed' },
    },
    'payload-locked-documents': {
      toCreate: async () => ({ globalSlug: 'navigation', user: { relationTo: 'users', value: await id(someUser()) } }),
      hidden: async () => {
        const user = { relationTo: 'users' as const, value: await id(someUser()) }
        return id(payload.create({ collection: 'payload-locked-documents', data: { globalSlug: 'navigation', user } }))
      },
      change: { globalSlug: 'site-settings' },
    },
    'payload-preferences': {
      toCreate: async () => ({ key: uniqueSlug('key'), value: {} }),
      hidden: async () => {
        const user = await someUser()
        const data = { key: uniqueSlug('key'), value: {}, user: { relationTo: 'users' as const, value: user.id } }
        return id(payload.create({ collection: 'payload-preferences', data, user }))
      },
      change: { key: 'changed' },
    },
    'payload-migrations': {
      toCreate: async () => ({ name: 'x', batch: 1 }),
      hidden: () =>
        id(payload.create({ collection: 'payload-migrations', data: { name: uniqueSlug('m'), batch: 99 } })),
      change: { name: 'changed' },
    },
  }
}
