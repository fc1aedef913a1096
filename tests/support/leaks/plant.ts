import type { Payload } from 'payload'
import { createImage, pdfFile } from '#tests/support/builders/files.ts'
import { type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  createOrganisation,
  draftReport,
  draftTranslation,
  prose,
  publishedReport,
  publishedTranslation,
} from '#tests/support/builders/works.ts'

/**
 * Marks in what is hidden, by who must not see it. What somebody must not see begins the same
 * way, so that one search finds all of it: all marks for visitors, those from `xqb` on for bio staff, `xqbc` for writers.
 */
export const MARKS = {
  /** Drafts, pending changes, old versions, trash, unpublished and withdrawn texts, and their files. */
  unpublished: 'xqbunpublished',
  /** People, organisations and pictures that no published page uses. */
  unused: 'xqaunused',
  /** Names of colleagues, which those who work on editions know: in comments, on the board, in the log. */
  named: 'xqbnamed',
  /** Other people's accounts. */
  personal: 'xqbcpersonal',
  /** Mails and jobs. */
  system: 'xqbcsystem',
} as const

export type Kind = keyof typeof MARKS

export type Planted = {
  /** How many marks there are. */
  count: number
  /** Documents that are hidden as a whole. */
  hidden: {
    collection: 'reports' | 'translations' | 'authors' | 'documents' | 'images' | 'organisations'
    id: number
  }[]
  /** Addresses and identifiers that only hidden documents have. */
  slugs: string[]
  uuids: string[]
  fileNames: string[]
  /** A published report with a pending change, in two states that look the same to readers. */
  withPending: number
  users: { id: number; email: string }[]
}

/** Fills a database with hidden things beside published ones. */
export async function plant(payload: Payload): Promise<Planted> {
  let count = 0
  const mark = (kind: Kind, what: string) => {
    count++
    return `${MARKS[kind]}${what}${count}`
  }
  const editor = await signIn(payload, 'editor', {
    name: mark('named', 'name'),
    email: `${mark('personal', 'mail')}@example.org`,
  })
  const hidden: Planted['hidden'] = []
  const [slugs, uuids, fileNames]: [string[], string[], string[]] = [[], [], []]

  /** Texts of an edition, each with a mark. */
  const texts = (what: string) => ({
    title: mark('unpublished', `${what}title`),
    standfirst: mark('unpublished', `${what}standfirst`),
    summary: prose(mark('unpublished', `${what}summary`)),
    keyFindings: [{ text: mark('unpublished', `${what}finding`) }],
    body: prose(mark('unpublished', `${what}body`)),
  })
  const slugOf = (what: string) => {
    const slug = mark('unpublished', `${what}slug`)
    slugs.push(slug)
    return slug
  }
  const pdf = async (what: string) => {
    const name = `${mark('unpublished', `${what}file`)}.pdf`
    fileNames.push(name)
    const file = { ...pdfFile(), name }
    const document = await payload.create({
      collection: 'documents',
      data: { language: 'en' },
      file,
      user: editor.user,
    })
    hidden.push({ collection: 'documents', id: document.id })
    await payload.update({ collection: 'documents', id: document.id, data: { reading: 'read', pages: 5 } })
    return document.id
  }
  const keep = (
    collection: Planted['hidden'][number]['collection'],
    document: { id: number; uuid?: string | null },
  ) => {
    hidden.push({ collection, id: document.id })
    if (document.uuid) uuids.push(document.uuid)
    return document
  }
  const whole = async (what: string) => ({ ...texts(what), slug: slugOf(what), document: await pdf(what) })

  const unusedPeople = await plantUnused(payload, mark, keep)
  const credits = [{ relationTo: 'authors' as const, value: unusedPeople.author }]
  keep(
    'reports',
    await draftReport(payload, { ...(await whole('draft')), authors: credits, funders: [unusedPeople.organisation] }),
  )

  const pending = await publishedReport(payload)
  await editor.rest('PATCH', `/reports/${pending.id}?draft=true`, {
    ...texts('pending'),
    slug: slugOf('pending'),
    keywords: [mark('unpublished', 'keyword')],
  })

  const old = await publishedReport(payload, texts('old'))
  await editor.rest('PATCH', `/reports/${old.id}`, { ...plain('New'), _status: 'published' })

  const unpublished = keep('reports', await publishedReport(payload, await whole('unpublished')))
  keep('translations', await publishedTranslation(payload, unpublished.id, { language: 'ja', ...texts('withit') }))
  await editor.rest('POST', `/reports/${unpublished.id}/transition`, { action: 'unpublish' })

  const trashed = keep('reports', await publishedReport(payload, await whole('trash')))
  await editor.rest('PATCH', `/reports/${trashed.id}`, { deletedAt: new Date().toISOString() })

  const original = await publishedReport(payload)
  keep(
    'translations',
    await draftTranslation(payload, original.id, {
      language: 'ko',
      ...texts('draftof'),
      document: await pdf('draftof'),
    }),
  )
  const released = await publishedTranslation(payload, original.id, { language: 'zh-Hans' })
  await editor.rest('PATCH', `/translations/${released.id}?draft=true`, texts('pendingof'))

  const withdrawn = await publishedReport(payload, {
    ...texts('gone'),
    title: 'A withdrawn report',
    document: await pdf('gone'),
  })
  keep('translations', await publishedTranslation(payload, withdrawn.id, { language: 'ja', ...texts('gonewith') }))
  await editor.rest('POST', `/reports/${withdrawn.id}/transition`, { action: 'withdraw', note: 'Withdrawn.' })

  await payload.create({
    collection: 'comments',
    data: { collection: 'reports', document: pending.id, text: mark('unpublished', 'comment') },
  })
  await editor.rest('POST', `/reports/${pending.id}/transition`, { action: 'submit' })
  await editor.rest('POST', `/reports/${pending.id}/transition`, {
    action: 'sendBack',
    comment: mark('unpublished', 'saidwithit'),
  })

  await payload.create({
    collection: 'outbox',
    data: {
      to: `${mark('system', 'to')}@example.org`,
      subject: mark('system', 'subject'),
      text: mark('system', 'text'),
    },
  })
  return {
    count,
    hidden,
    slugs,
    uuids,
    fileNames,
    withPending: pending.id,
    users: [{ id: editor.user.id, email: editor.user.email }],
  }
}

const plain = (word: string) => ({
  title: `${word} title`,
  standfirst: `${word} standfirst`,
  summary: prose(`${word} summary`),
  keyFindings: [{ text: `${word} finding` }],
  body: prose(`${word} body`),
})

async function plantUnused(
  payload: Payload,
  mark: (kind: Kind, what: string) => string,
  keep: (
    collection: Planted['hidden'][number]['collection'],
    document: { id: number; uuid?: string | null },
  ) => unknown,
) {
  const organisation = await createOrganisation(payload, {
    name: mark('unused', 'organisation'),
    website: `https://${mark('unused', 'site')}.example.org`,
  })
  const photo = await createImage(payload, { alt: mark('unused', 'alt') })
  const author = await createAuthor(payload, {
    familyName: mark('unused', 'family'),
    slug: mark('unused', 'slug'),
    aliases: [mark('unused', 'alias')],
    role: mark('unused', 'role'),
    bio: prose(mark('unused', 'bio')),
    photo: photo.id,
    affiliation: organisation.id,
    nativeNames: [{ language: 'ja', name: mark('unused', 'native') }],
  })
  keep('organisations', organisation)
  keep('images', photo)
  keep('authors', author)
  return { organisation: organisation.id, author: author.id }
}

/** Who asks, and what must never be in an answer to them (security table of the design). */
export async function askers(
  payload: Payload,
): Promise<{ name: string; session: Session | null; forbidden: Kind[] }[]> {
  return [
    {
      name: 'an anonymous visitor',
      session: null,
      forbidden: ['unpublished', 'unused', 'named', 'personal', 'system'],
    },
    {
      name: 'bio staff',
      session: await signIn(payload, 'bioStaff'),
      forbidden: ['unpublished', 'named', 'personal', 'system'],
    },
    {
      name: 'a translator',
      session: await signIn(payload, 'translator', { languages: ['fr'] }),
      forbidden: ['personal', 'system'],
    },
    { name: 'an editor', session: await signIn(payload, 'editor'), forbidden: ['personal', 'system'] },
  ]
}

/** @returns what the marks of these kinds, and no others, begin with */
export function commonBeginning(kinds: readonly Kind[]): string {
  const [first = '', ...others] = kinds.map((kind) => MARKS[kind])
  const shared = [...first].findIndex((_, index) => others.some((mark) => !mark.startsWith(first.slice(0, index + 1))))
  return shared < 0 ? first : first.slice(0, shared)
}
