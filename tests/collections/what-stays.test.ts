import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Report } from '#payload-types.ts'
import { type Session, signIn } from '#tests/support/builders/rest.ts'
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

const publish = async (id: number, data: object = {}): Promise<Report> => {
  const answer = await editor.rest('PATCH', `/reports/${id}?depth=0`, { ...data, _status: 'published' })
  expect(answer.status).toBe(200)
  return payload.findByID({ collection: 'reports', id, depth: 0 })
}

describe('the permanent identifier', () => {
  it.each(['', '?draft=true', '?draft=false'])('stays whatever a client sends ("%s")', async (query) => {
    const report = await publishedReport(payload)
    for (const uuid of ['mine', null, '', 7]) {
      const answer = await editor.rest('PATCH', `/reports/${report.id}${query}`, { uuid })
      expect(answer.body.doc?.uuid).toBe(report.uuid)
      expect((await publish(report.id, { uuid })).uuid).toBe(report.uuid)
    }
    const translation = await publishedTranslation(payload, report.id)
    const answer = await editor.rest('PATCH', `/translations/${translation.id}${query}`, { uuid: 'mine' })
    expect(answer.body.doc?.uuid).toBe(translation.uuid)
  })

  it('stays through unpublishing, the trash and old versions', async () => {
    const report = await publishedReport(payload)
    await publish(report.id, { title: 'Second' })
    await editor.rest('POST', `/reports/${report.id}/transition`, { action: 'unpublish' })
    await editor.rest('PATCH', `/reports/${report.id}`, { deletedAt: new Date().toISOString() })
    await editor.rest('PATCH', `/reports/${report.id}?trash=true`, { deletedAt: null })
    const { docs } = await payload.findVersions({
      collection: 'reports',
      where: { parent: { equals: report.id } },
      sort: 'createdAt',
      limit: 1,
    })
    await editor.rest('POST', `/reports/versions/${docs[0]?.id}`)
    expect((await publish(report.id)).uuid).toBe(report.uuid)
  })
})

describe('former addresses', () => {
  const former = (report: Report) => report.formerSlugs ?? []

  it('are kept when the new address is published, not before', async () => {
    const report = await publishedReport(payload)
    const slug = uniqueSlug('moved')
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { slug })
    expect(former(await payload.findByID({ collection: 'reports', id: report.id }))).toEqual([])
    expect(former(await publish(report.id))).toEqual([report.slug])
    expect(former(await publish(report.id, { title: 'Again' }))).toEqual([report.slug])
  })

  it('are not kept of an address that was never published', async () => {
    const report = await draftReport(payload)
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { slug: uniqueSlug('first') })
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { slug: uniqueSlug('second') })
    expect(former(await publish(report.id))).toEqual([])
  })

  it('are kept of the published address where the draft went through others', async () => {
    const report = await publishedReport(payload)
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { slug: uniqueSlug('between') })
    expect(former(await publish(report.id, { slug: uniqueSlug('last') }))).toEqual([report.slug])
  })

  it('are kept of a report that was unpublished before its address changed', async () => {
    const report = await publishedReport(payload)
    await editor.rest('POST', `/reports/${report.id}/transition`, { action: 'unpublish' })
    expect(former(await publish(report.id, { slug: uniqueSlug('moved') }))).toEqual([report.slug])
  })

  it('end when the address is taken back', async () => {
    const report = await publishedReport(payload)
    const slug = uniqueSlug('moved')
    await publish(report.id, { slug })
    expect(former(await publish(report.id, { slug: report.slug }))).toEqual([slug])
  })

  it('are kept of authors at once', async () => {
    const author = await createAuthor(payload)
    const { formerSlugs } = await payload.update({
      collection: 'authors',
      id: author.id,
      data: { slug: uniqueSlug('moved') },
    })
    expect(formerSlugs).toEqual([author.slug])
  })
})

describe('versions', () => {
  it('that were published are all kept, and of drafts the latest', async () => {
    const report = await publishedReport(payload, { title: 'Published 0' })
    const save = (title: string) => editor.rest('PATCH', `/reports/${report.id}?draft=true`, { title })
    for (let draft = 0; draft < 35; draft++) await save(`First ${draft}`)
    await publish(report.id, { title: 'Published 1' })
    for (let draft = 0; draft < 40; draft++) await save(`Second ${draft}`)
    const titles = async (status: string) => {
      const where = { parent: { equals: report.id }, 'version._status': { equals: status } }
      const { docs } = await payload.findVersions({
        collection: 'reports',
        where,
        pagination: false,
        sort: '-updatedAt',
      })
      return docs.map(({ version }) => version.title)
    }
    expect(await titles('published')).toEqual(['Published 1', 'Published 0'])
    const drafts = await titles('draft')
    expect(drafts.length).toBeLessThanOrEqual(61)
    expect(drafts.length).toBeGreaterThan(50)
    expect([drafts[0], drafts.includes('First 0')]).toEqual(['Second 39', false])
  })
})
