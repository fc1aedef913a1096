import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { createDocument, createImage } from '#tests/support/builders/files.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  createDisclaimer,
  createOrganisation,
  draftReport,
  draftTranslation,
  publishedReport,
  publishedTranslation,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
})

const NOW = new Date().toISOString()
const trash = (path: string) => editor.rest('PATCH', path, { deletedAt: NOW })
const restore = (path: string, session = editor) => session.rest('PATCH', `${path}?trash=true`, { deletedAt: null })

const term = async (collection: 'series' | 'categories' | 'topics') =>
  (await payload.create({ collection, data: { name: 'A name', slug: uniqueSlug(collection) } })).id

/** For each collection with a trash: how to make one, and what of a report uses it. */
const USED = {
  documents: { make: async () => (await createDocument(payload)).id, use: (id: number) => ({ document: id }) },
  images: { make: async () => (await createImage(payload)).id, use: (id: number) => ({ image: id }) },
  authors: {
    make: async () => (await createAuthor(payload)).id,
    use: (id: number) => ({ authors: [{ relationTo: 'authors' as const, value: id }] }),
  },
  organisations: {
    make: async () => (await createOrganisation(payload)).id,
    use: (id: number) => ({ funders: [id] }),
  },
  series: { make: () => term('series'), use: (id: number) => ({ series: id }) },
  categories: { make: () => term('categories'), use: (id: number) => ({ category: id }) },
  topics: { make: () => term('topics'), use: (id: number) => ({ topics: [id] }) },
  disclaimers: { make: async () => (await createDisclaimer(payload)).id, use: (id: number) => ({ disclaimer: id }) },
}
const COLLECTIONS = Object.keys(USED) as (keyof typeof USED)[]

const refusalOf = ({ body, status }: Awaited<ReturnType<typeof trash>>) => [status, body.errors?.[0]?.message]

describe('what is used', () => {
  it.each(COLLECTIONS)(
    'of %s is neither put into the trash nor deleted, and the refusal says by what',
    async (path) => {
      const { make, use } = USED[path]
      const id = await make()
      const { id: report } = await publishedReport(payload, { title: `Uses ${path}`, ...use(id) })
      const refusal = [409, expect.stringContaining(`(1): “Uses ${path}”`)]
      expect(refusalOf(await trash(`/${path}/${id}`))).toEqual(refusal)
      expect(refusalOf(await editor.rest('DELETE', `/${path}/${id}`))).toEqual(refusal)
      // Nor while the report is only a draft, or in the trash, from where it comes back whole.
      await editor.rest('POST', `/reports/${report}/transition`, { action: 'unpublish' })
      expect(refusalOf(await trash(`/${path}/${id}`))).toEqual(refusal)
      await trash(`/reports/${report}`)
      expect(refusalOf(await trash(`/${path}/${id}`))).toEqual(refusal)
      expect((await editor.rest('DELETE', `/reports/${report}?trash=true`)).status).toBe(200)
      expect((await trash(`/${path}/${id}`)).status).toBe(200)
    },
  )

  it('by the latest draft alone is used; by an older draft alone it is not', async () => {
    const [first, second] = [await createAuthor(payload), await createAuthor(payload)]
    const { id } = await draftReport(payload, { authors: [{ relationTo: 'authors', value: first.id }] })
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { authors: [{ relationTo: 'authors', value: second.id }] })
    expect((await trash(`/authors/${second.id}`)).status).toBe(409)
    expect((await trash(`/authors/${first.id}`)).status).toBe(200)
  })

  it('by what readers see is used, whatever a newer draft says', async () => {
    const category = await term('categories')
    const { id } = await publishedReport(payload, { category })
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { category: null })
    expect((await editor.rest('DELETE', `/categories/${category}`)).status).toBe(409)
  })

  it('is not mixed up with a document of another kind that has the same number', async () => {
    const author = await createAuthor(payload)
    const organisation = await createOrganisation(payload)
    await payload.db.updateOne({
      collection: 'organisations',
      id: organisation.id,
      data: { name: 'Signs' },
      returning: false,
    })
    const both = Math.max(author.id, organisation.id) + 1000
    await payload.db.drizzle.execute(`insert into authors (id, family_name) values (${both}, 'Same number')`)
    await payload.db.drizzle.execute(`insert into organisations (id) values (${both})`)
    await draftReport(payload, { authors: [{ relationTo: 'organisations', value: both }] })
    expect((await trash(`/authors/${both}`)).status).toBe(200)
    expect((await trash(`/organisations/${both}`)).status).toBe(409)
  })

  it('names five of many uses and counts them all', async () => {
    const topic = await term('topics')
    for (let count = 0; count < 7; count++) await draftReport(payload, { topics: [topic] })
    const [, message] = refusalOf(await trash(`/topics/${topic}`))
    expect(message).toMatch(/\(7\): (“[^”]*”, ){4}“[^”]*” \+2\. /)
  })

  it('in the site’s settings and on people is used, too', async () => {
    const [publisher, affiliation, photo] = [
      await createOrganisation(payload),
      await createOrganisation(payload),
      await createImage(payload),
    ]
    await payload.updateGlobal({ slug: 'site-settings', data: { name: 'APLN', publisher: publisher.id } })
    await createAuthor(payload, { familyName: 'Holder', affiliation: affiliation.id, photo: photo.id })
    expect(refusalOf(await trash(`/organisations/${publisher.id}`))[1]).toContain('“Site settings”')
    expect(refusalOf(await trash(`/organisations/${affiliation.id}`))[1]).toContain('Holder')
    expect(refusalOf(await trash(`/images/${photo.id}`))[1]).toContain('Holder')
  })

  it('is refused one by one when many are deleted at once', async () => {
    const [used, unused] = [await term('topics'), await term('topics')]
    await draftReport(payload, { title: 'Uses one', topics: [used] })
    const answer = await editor.rest('DELETE', `/topics?where[id][in]=${used},${unused}`)
    expect(answer.body.docs?.map(({ id }) => id)).toEqual([unused])
    expect(answer.body.errors?.[0]?.message).toContain('“Uses one”')
  })
})

describe('the trash', () => {
  it.each(COLLECTIONS)('takes one of %s from lists and readers, and gives it back', async (path) => {
    const id = await USED[path].make()
    const seenBy = async (rest: Session['rest'], query = '') =>
      (await rest('GET', `/${path}?where[id][equals]=${id}${query}`)).body.docs?.length
    expect((await trash(`/${path}/${id}`)).status).toBe(200)
    expect([await seenBy(editor.rest), await seenBy(editor.rest, '&trash=true')]).toEqual([0, 1])
    expect(await seenBy(restOf(payload, null), '&trash=true')).toBe(0)

    const translator = await signIn(payload, 'translator')
    expect((await restore(`/${path}/${id}`, translator)).status).toBe(403)
    expect((await restore(`/${path}/${id}`)).status).toBe(200)
    expect(await seenBy(editor.rest)).toBe(1)
    const where = { collection: { equals: path }, document: { equals: id } }
    const { docs } = await payload.find({ collection: 'activity', where, sort: 'id' })
    expect(docs.map(({ action, userName }) => `${userName} ${action}`)).toEqual(['Ed Itor trashed', 'Ed Itor restored'])
  })

  it('keeps the web address, and says so', async () => {
    const slug = uniqueSlug('kept')
    const author = await createAuthor(payload, { slug })
    await trash(`/authors/${author.id}`)
    const answer = await editor.rest('POST', '/authors', { familyName: 'Another', slug })
    expect(answer.body.errors?.[0]?.message).toContain('which is in the trash')
  })

  it('keeps the file of a PDF until it is deleted for good', async () => {
    const { id, filename } = await createDocument(payload)
    await trash(`/documents/${id}`)
    expect((await editor.rest('GET', `/documents/file/${filename}`)).status).toBe(200)
    await editor.rest('DELETE', `/documents/${id}?trash=true`)
    expect((await editor.rest('GET', `/documents/file/${filename}`)).status).not.toBe(200)
  })
})

describe('a report with translations', () => {
  const readsTranslation = async (id: number) => (await restOf(payload, null)('GET', `/translations/${id}`)).status

  it('is put into the trash with all its editions hidden; they come back when it is published again', async () => {
    const report = await publishedReport(payload)
    const translation = await publishedTranslation(payload, report.id)
    expect((await trash(`/reports/${report.id}`)).status).toBe(200)
    expect(await readsTranslation(translation.id)).toBe(404)
    expect((await restore(`/reports/${report.id}`)).status).toBe(200)
    expect((await payload.findByID({ collection: 'translations', id: translation.id })).state).toBe('published')
    await editor.rest('PATCH', `/reports/${report.id}`, { _status: 'published' })
    expect(await readsTranslation(translation.id)).toBe(200)
  })

  it('is not deleted for good before they are', async () => {
    const report = await draftReport(payload)
    const translation = await draftTranslation(payload, report.id)
    const refused = [409, expect.stringContaining('简体中文')]
    expect(refusalOf(await editor.rest('DELETE', `/reports/${report.id}`))).toEqual(refused)
    await trash(`/translations/${translation.id}`)
    expect(refusalOf(await editor.rest('DELETE', `/reports/${report.id}`))).toEqual(refused)
    await editor.rest('DELETE', `/translations/${translation.id}?trash=true`)
    expect((await editor.rest('DELETE', `/reports/${report.id}`)).status).toBe(200)
  })
})

describe('a user who is on editions', () => {
  it('is not deleted', async () => {
    const admin = await signIn(payload, 'admin')
    const { user } = await signIn(payload, 'editor')
    const { id } = await draftReport(payload, { title: 'In good hands', assignee: user.id })
    const refused = await admin.rest('DELETE', `/users/${user.id}`)
    expect(refusalOf(refused)).toEqual([409, expect.stringContaining('“In good hands”')])
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { assignee: editor.user.id })
    expect((await admin.rest('DELETE', `/users/${user.id}`)).status).toBe(200)
  })
})

it('says which value of a setting cannot be, instead of failing', async () => {
  const admin = await signIn(payload, 'admin')
  const answer = await admin.rest('POST', '/globals/site-settings?locale=en', { name: 'Site', publisher: 999_999 })
  expect(answer.status).toBe(400)
})
