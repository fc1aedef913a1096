import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { type Rest, restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  draftReport,
  publishedReport,
  publishedTranslation,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

const usesFor = async (rest: Rest, path: string) => {
  const { body, status } = await rest('GET', `${path}/uses`)
  return { status, uses: Array.isArray(body.uses) ? body.uses : null }
}

describe('the uses of a document', () => {
  it('are told with title, language and whether readers see them', async () => {
    const author = await createAuthor(payload)
    const authors = [{ relationTo: 'authors' as const, value: author.id }]
    const published = await publishedReport(payload, { title: 'Out', authors })
    const draft = await draftReport(payload, { title: 'Not out', language: 'ja', authors })
    const translated = await publishedTranslation(payload, published.id, { translators: [author.id] })
    const trashed = await draftReport(payload, { title: 'Thrown away', authors })
    await editor.rest('PATCH', `/reports/${trashed.id}`, { deletedAt: new Date().toISOString() })
    const one = (collection: string, { id }: { id: number }, title: string, facts: object) => ({
      ...{ collection, id, title, language: 'en', isPublished: false, inTrash: false, reportSlug: null },
      ...facts,
    })
    expect((await usesFor(editor.rest, `/authors/${author.id}`)).uses).toEqual([
      one('reports', published, 'Out', { isPublished: true, reportSlug: published.slug }),
      one('translations', translated, '自上而下的信任 (简体中文)', {
        language: 'zh-Hans',
        isPublished: true,
        reportSlug: published.slug,
      }),
      one('reports', draft, 'Not out', { language: 'ja' }),
      one('reports', trashed, 'Thrown away', { inTrash: true }),
    ])
  })

  it('are the translations of a report and its place on the home page', async () => {
    const report = await publishedReport(payload)
    const { id } = await publishedTranslation(payload, report.id)
    await payload.updateGlobal({ slug: 'home-page', data: { featuredReport: report.id } })
    const { uses } = await usesFor(editor.rest, `/reports/${report.id}`)
    expect(uses).toEqual([
      expect.objectContaining({ collection: 'home-page', id: null, title: 'Home page' }),
      expect.objectContaining({ collection: 'translations', id }),
    ])
  })

  it('are none where nothing uses it', async () => {
    const { id } = await createAuthor(payload)
    expect(await usesFor(editor.rest, `/authors/${id}`)).toEqual({ status: 200, uses: [] })
  })

  it('tell staff for bios of nothing that is not published, and others nothing at all', async () => {
    const author = await createAuthor(payload)
    const authors = [{ relationTo: 'authors' as const, value: author.id }]
    const { slug } = await publishedReport(payload, { title: 'Out', authors })
    const secret = await draftReport(payload, { title: 'Secret', authors })
    const withdrawn = await publishedReport(payload, { title: 'Was out', authors })
    await editor.rest('POST', `/reports/${withdrawn.id}/transition`, { action: 'unpublish' })
    const bioStaff = await signIn(payload, 'bioStaff')
    expect((await usesFor(bioStaff.rest, `/authors/${author.id}`)).uses).toEqual([
      expect.objectContaining({ title: 'Out', isPublished: true, reportSlug: slug }),
    ])
    expect(await usesFor(bioStaff.rest, `/reports/${secret.id}`)).toEqual({ status: 404, uses: null })
    expect(await usesFor(restOf(payload, null), `/authors/${author.id}`)).toEqual({ status: 401, uses: null })
  })

  it('of a person’s account are for administrators', async () => {
    const admin = await signIn(payload, 'admin')
    const { id } = await draftReport(payload, { title: 'Assigned', assignee: editor.user.id })
    expect((await usesFor(admin.rest, `/users/${editor.user.id}`)).uses).toEqual([
      expect.objectContaining({ collection: 'reports', id }),
    ])
    expect((await usesFor(editor.rest, `/users/${editor.user.id}`)).status).toBe(403)
  })

  it('are found of what does not exist no more than of what is hidden', async () => {
    expect((await usesFor(editor.rest, '/series/987654321')).status).toBe(404)
    expect((await usesFor(editor.rest, `/series/${uniqueSlug('x')}`)).status).toBe(404)
  })
})
