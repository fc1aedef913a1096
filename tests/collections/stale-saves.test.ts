import { beforeAll, describe, expect, it } from '@jest/globals'
import { handleEndpoints, type Payload } from 'payload'
import { z } from 'zod'
import { plainText } from '#domain/rich-text-plain.ts'
import { type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  draftReport,
  draftTranslation,
  prose,
  publishedReport,
  publishedTranslation,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let ann: Session
let bob: Session

beforeAll(async () => {
  payload = await testPayload()
  ann = await signIn(payload, 'editor', { name: 'Ann' })
  bob = await signIn(payload, 'editor', { name: 'Bob' })
})

const answered = z.object({
  doc: z.looseObject({ lastSave: z.unknown() }).optional(),
  errors: z.array(z.looseObject({ message: z.string(), data: z.unknown().optional() })).optional(),
})

/** An open form: it sends back the last save that it was filled with, and learns of its own. */
async function openForm(session: Session, path: string, name: string) {
  const loaded = await session.rest('GET', `${path}?draft=true&depth=0`)
  let base: unknown = loaded.body.lastSave
  const save = async (data: object, { query = '?draft=true&depth=0', answerArrives = true } = {}) => {
    const headers = { 'content-type': 'application/json', authorization: `JWT ${session.token}`, 'x-form': name }
    const body = JSON.stringify({ ...data, lastSave: base })
    const request = new Request(`http://localhost:3000/api${path}${query}`, { method: 'PATCH', headers, body })
    const response = await handleEndpoints({ config: payload.config, request })
    const answer = answered.parse(await response.json())
    if (response.ok && answerArrives) base = answer.doc?.lastSave
    return { status: response.status, ...answer }
  }
  return { save }
}

async function titlesOf(report: number) {
  const { docs } = await payload.findVersions({
    collection: 'reports',
    where: { parent: { equals: report } },
    sort: '-updatedAt',
  })
  return docs.map(({ version }) => version.title)
}

describe('a save from a form', () => {
  it('that is based on an older text than somebody else’s is refused, with who saved, and changes nothing', async () => {
    const { id } = await draftReport(payload, { title: 'First' })
    const anns = await openForm(ann, `/reports/${id}`, 'form-a')
    const bobs = await openForm(bob, `/reports/${id}`, 'form-b')
    expect((await anns.save({ title: 'Ann’s' })).status).toBe(200)
    const refused = await bobs.save({ title: 'Bob’s' })
    expect(refused.status).toBe(409)
    expect(refused.errors?.[0]?.message).toContain('Ann saved this meanwhile')
    expect((await payload.findByID({ collection: 'reports', id, draft: true })).title).toBe('Ann’s')
  })

  it.each([
    ['an autosave', '?draft=true&autosave=true&depth=0', {}],
    ['a publication', '?depth=0', { _status: 'published' }],
  ])('is refused as %s, too', async (_, query, data) => {
    const { id } = await draftReport(payload)
    const anns = await openForm(ann, `/reports/${id}`, 'form-a')
    const bobs = await openForm(bob, `/reports/${id}`, 'form-b')
    await anns.save({ title: 'Ann’s' })
    expect((await bobs.save({ title: 'Bob’s', ...data }, { query })).status).toBe(409)
    expect((await payload.findByID({ collection: 'reports', id, draft: true })).title).toBe('Ann’s')
  })

  it('that brings no text is an act, and passes whoever saved last', async () => {
    const { id } = await publishedReport(payload, { title: 'Saved by Ann' })
    await ann.rest('PATCH', `/reports/${id}?draft=true`, { standfirst: 'By Ann.' })
    for (const act of [{ _status: 'draft' }, { deletedAt: new Date().toISOString() }]) {
      const headers = { 'content-type': 'application/json', authorization: `JWT ${bob.token}`, 'x-form': 'form-b' }
      const request = new Request(`http://localhost:3000/api/reports/${id}`, {
        method: 'PATCH',
        headers,
        body: JSON.stringify(act),
      })
      expect((await handleEndpoints({ config: payload.config, request })).status).toBe(200)
    }
  })

  it('is refused where somebody else has signed in since, and leaves nothing in their name', async () => {
    const { id } = await draftReport(payload, { title: 'First' })
    const save = (opener: Session) =>
      handleEndpoints({
        config: payload.config,
        request: new Request(`http://localhost:3000/api/reports/${id}?draft=true&autosave=true`, {
          method: 'PATCH',
          headers: {
            'content-type': 'application/json',
            authorization: `JWT ${bob.token}`,
            'x-form': 'form-a',
            'x-form-user': String(opener.user.id),
          },
          body: JSON.stringify({ title: 'Typed' }),
        }),
      })
    const refused = await save(ann)
    expect(refused.status).toBe(409)
    expect(JSON.stringify(await refused.json())).toContain('somebody else is signed in')
    expect((await payload.findByID({ collection: 'reports', id, draft: true })).title).toBe('First')
    expect((await save(bob)).status).toBe(200)
  })

  it('is refused from another tab of the same person', async () => {
    const { id } = await draftReport(payload)
    const first = await openForm(ann, `/reports/${id}`, 'tab-1')
    const second = await openForm(ann, `/reports/${id}`, 'tab-2')
    await first.save({ title: 'In the first tab' })
    expect((await second.save({ title: 'In the second tab' })).status).toBe(409)
  })

  it('passes many times in a row, also where an answer was lost on the way', async () => {
    const { id } = await draftReport(payload)
    const form = await openForm(ann, `/reports/${id}`, 'form-a')
    const query = '?draft=true&autosave=true&depth=0'
    for (const title of ['One', 'Two']) expect((await form.save({ title }, { query })).status).toBe(200)
    await form.save({ title: 'Three' }, { query, answerArrives: false })
    expect((await form.save({ title: 'Four' }, { query })).status).toBe(200)
  })

  it('passes after what the portal did by itself', async () => {
    const { id } = await draftReport(payload)
    const form = await openForm(ann, `/reports/${id}`, 'form-a')
    await payload.update({ collection: 'reports', id, data: { reportNumber: '7' }, draft: true })
    expect((await form.save({ title: 'Ann’s' })).status).toBe(200)
  })

  it('is one of two at the same moment that passes', async () => {
    const { id } = await draftReport(payload)
    const anns = await openForm(ann, `/reports/${id}`, 'form-a')
    const bobs = await openForm(bob, `/reports/${id}`, 'form-b')
    const statuses = await Promise.all([anns.save({ title: 'Ann’s' }), bobs.save({ title: 'Bob’s' })])
    expect(statuses.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('of an author is refused like one of an edition', async () => {
    const { id } = await createAuthor(payload)
    const bioStaff = await signIn(payload, 'bioStaff', { name: 'Bio' })
    const theirs = await openForm(bioStaff, `/authors/${id}`, 'form-a')
    const mine = await openForm(bob, `/authors/${id}`, 'form-b')
    await theirs.save({ bio: prose('The newest bio.') })
    expect((await mine.save({ role: 'Dean' })).status).toBe(409)
  })
})

describe('a client of the API', () => {
  it('that tells of no form saves as ever, and a form that did not see it is refused', async () => {
    const { id } = await draftReport(payload)
    const form = await openForm(ann, `/reports/${id}`, 'form-a')
    expect((await bob.rest('PATCH', `/reports/${id}?draft=true`, { title: 'By a script' })).status).toBe(200)
    expect((await form.save({ title: 'Ann’s' })).status).toBe(409)
  })

  it('cannot say who saved last', async () => {
    const { id } = await draftReport(payload)
    const forged = { save: 'x', form: 'form-b', user: 999, at: new Date().toISOString() }
    await bob.rest('PATCH', `/reports/${id}?draft=true`, { lastSave: forged })
    const { lastSave } = await payload.findByID({ collection: 'reports', id, draft: true })
    expect(lastSave).toMatchObject({ user: bob.user.id, form: null })
  })
})

describe('a refused text that is kept aside', () => {
  it('is a version in the history, while the other one stays the latest', async () => {
    const { id, slug } = await draftReport(payload, { title: 'First' })
    await ann.rest('PATCH', `/reports/${id}?draft=true`, { title: 'Ann’s' })
    const kept = await bob.rest('POST', `/reports/${id}/keep-aside`, { title: 'Bob’s', slug: `${slug}-bob` })
    expect(kept.body).toEqual({ kept: true })
    expect(await titlesOf(id)).toEqual(['Ann’s', 'Bob’s', 'First'])
    const latest = await payload.findByID({ collection: 'reports', id, draft: true })
    expect([latest.title, latest.slug]).toEqual(['Ann’s', slug])
    expect((await payload.findByID({ collection: 'reports', id })).slug).toBe(slug)
    await bob.rest('PATCH', `/reports/${id}?draft=true&autosave=true`, { title: 'Later' })
    expect(await titlesOf(id)).toEqual(['Later', 'Ann’s', 'Bob’s', 'First'])
  })

  it('leaves alone what readers have', async () => {
    const { id } = await publishedReport(payload, { title: 'Published' })
    await bob.rest('POST', `/reports/${id}/keep-aside`, { title: 'Bob’s' })
    const latest = await payload.findByID({ collection: 'reports', id, draft: true })
    expect([latest.title, latest.state, latest._status]).toEqual(['Published', 'published', 'published'])
    expect(await titlesOf(id)).toEqual(['Published', 'Bob’s'])
  })

  it('of an author is a version, too, and the other bio stays', async () => {
    const { id } = await createAuthor(payload, { bio: prose('The first bio.') })
    await ann.rest('PATCH', `/authors/${id}`, { bio: prose('Ann’s bio.') })
    const translator = await signIn(payload, 'translator', { languages: ['ko'] })
    const kept = await translator.rest('POST', `/authors/${id}/keep-aside?locale=ko`, { bio: prose('약력.') })
    expect(kept.status).toBe(200)
    const author = await payload.findByID({ collection: 'authors', id, locale: 'all' })
    const bios = z.object({ en: z.unknown(), ko: z.unknown() }).partial().parse(author.bio)
    expect(JSON.stringify(bios.en)).toContain('Ann’s bio.')
    expect(bios.ko ?? null).toBeNull()
    const { docs } = await payload.findVersions({
      collection: 'authors',
      where: { parent: { equals: id } },
      locale: 'ko',
    })
    expect(docs.map(({ version }) => plainText(version.bio ?? null))).toContain('약력.')
  })

  it('is kept for those alone who may save the document', async () => {
    const { id: report } = await publishedReport(payload)
    const { id } = await publishedTranslation(payload, report, { language: 'ja' })
    const translator = await signIn(payload, 'translator', { languages: ['ko'] })
    expect((await translator.rest('POST', `/translations/${id}/keep-aside`, { title: 'X' })).status).toBe(403)
    expect((await translator.rest('POST', `/reports/${report}/keep-aside`, { title: 'X' })).status).toBe(403)
    const { id: draft } = await draftTranslation(payload, report)
    const anonymous = new Request(`http://localhost:3000/api/translations/${draft}/keep-aside`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
    expect((await handleEndpoints({ config: payload.config, request: anonymous })).status).toBe(401)
  })
})

describe('an old version of an author', () => {
  it('holds all languages, so that no translator restores it', async () => {
    const { id } = await createAuthor(payload, { role: 'Lecturer' })
    await ann.rest('PATCH', `/authors/${id}`, { role: 'Dean' })
    const { docs } = await payload.findVersions({
      collection: 'authors',
      where: { parent: { equals: id } },
      sort: 'id',
    })
    const translator = await signIn(payload, 'translator', { languages: ['ko'] })
    expect((await translator.rest('POST', `/authors/versions/${docs[0]?.id}`)).status).toBe(403)
    expect((await ann.rest('POST', `/authors/versions/${docs[0]?.id}`)).status).toBe(200)
    expect((await payload.findByID({ collection: 'authors', id })).role).toBe('Lecturer')
  })
})

describe('a deletion', () => {
  it('waits for the save that an open form has just sent', async () => {
    const outcomes: number[] = []
    for (let round = 0; round < 12; round++) {
      const { id } = await draftReport(payload)
      const form = await openForm(ann, `/reports/${id}`, 'form-a')
      const query = '?draft=true&autosave=true&depth=0'
      const [saved, deleted] = await Promise.all([
        form.save({ title: 'While it is deleted' }, { query }),
        bob.rest('DELETE', `/reports/${id}`),
      ])
      outcomes.push(saved.status, deleted.status)
    }
    expect(outcomes.filter((status) => status !== 200 && status !== 404)).toEqual([])
  })
})
