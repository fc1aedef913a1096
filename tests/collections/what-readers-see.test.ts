import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { type Answer, restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { publishedReport, publishedTranslation } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

const act = (path: string, id: number, action: string, more: object = {}): Promise<Answer> =>
  editor.rest('POST', `/${path}/${id}/transition`, { action, ...more })

/** What an anonymous reader gets. */
const reader = async (path: string, id: number) => {
  const { status, body } = await restOf(payload, null)('GET', `/${path}/${id}?depth=0`)
  return status === 200 ? body : null
}

describe('readers', () => {
  it.each(['', '?draft=true', '?autosave=true&draft=true', '?draft=false', '?publishAllLocales=true'])(
    'see no change that nobody published ("%s")',
    async (query) => {
      const report = await publishedReport(payload)
      for (const title of ['One change', 'And another']) {
        const answer = await editor.rest('PATCH', `/reports/${report.id}${query}`, { title })
        expect(answer).toMatchObject({ status: 200, body: { doc: { title, state: 'draft' } } })
        expect(await reader('reports', report.id)).toMatchObject({ title: report.title, state: 'published' })
      }
    },
  )

  it('see the change when it is published, with all that was saved before', async () => {
    const report = await publishedReport(payload)
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { title: 'Changed' })
    await act('reports', report.id, 'publish')
    expect(await reader('reports', report.id)).toMatchObject({ title: 'Changed', state: 'published' })
  })

  it('lose an unpublished report with all its translations, and get all back with it', async () => {
    const report = await publishedReport(payload)
    const translation = await publishedTranslation(payload, report.id)
    await act('reports', report.id, 'unpublish')
    expect([await reader('reports', report.id), await reader('translations', translation.id)]).toEqual([null, null])
    await act('reports', report.id, 'publish')
    expect(await reader('translations', translation.id)).toMatchObject({ state: 'published' })
  })

  it('keep the original when a translation is unpublished', async () => {
    const report = await publishedReport(payload)
    const translation = await publishedTranslation(payload, report.id)
    await act('translations', translation.id, 'unpublish')
    expect(await reader('translations', translation.id)).toBeNull()
    expect(await reader('reports', report.id)).toMatchObject({ state: 'published' })
  })

  it('get a notice for a withdrawn report, with the text that was published and not the pending draft', async () => {
    const report = await publishedReport(payload)
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { title: 'Never published' })
    const answer = await act('reports', report.id, 'withdraw', { note: 'An error in the data.' })
    expect(answer).toMatchObject({ status: 200, body: { state: 'withdrawn' } })
    expect(await reader('reports', report.id)).toMatchObject({
      title: report.title,
      state: 'withdrawn',
      withdrawal: { note: 'An error in the data.', date: expect.stringMatching(/^\d{4}-/) },
    })
  })

  it('get the text back when the withdrawn report is unpublished and published again, not by the way', async () => {
    const { id } = await publishedReport(payload)
    await act('reports', id, 'withdraw')
    expect((await editor.rest('PATCH', `/reports/${id}`, { _status: 'published', title: 'Back' })).status).toBe(409)
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { title: 'Changed since' })
    expect((await act('reports', id, 'publish')).status).toBe(409)
    expect(await reader('reports', id)).toMatchObject({ state: 'withdrawn' })
    await act('reports', id, 'unpublish')
    await act('reports', id, 'publish')
    expect(await reader('reports', id)).toMatchObject({ state: 'published', withdrawal: { note: null, date: null } })
  })

  it.each(['reports', 'translations'] as const)(
    'lose %s in the trash, and restoring republishes nothing',
    async (path) => {
      const report = await publishedReport(payload)
      const id = path === 'reports' ? report.id : (await publishedTranslation(payload, report.id)).id
      for (const data of [{ deletedAt: null }, { deletedAt: null, _status: 'published' }]) {
        await editor.rest('PATCH', `/${path}/${id}`, { deletedAt: new Date().toISOString() })
        expect(await reader(path, id)).toBeNull()
        expect((await editor.rest('PATCH', `/${path}/${id}?trash=true`, data)).status).toBe(200)
        expect(await reader(path, id)).toBeNull()
      }
      expect(await payload.findByID({ collection: path, id, draft: true })).toMatchObject({ state: 'draft' })
    },
  )

  it.each(['', '?draft=true', '?draft=false'])(
    'see nothing of an old version that is restored ("%s")',
    async (query) => {
      const report = await publishedReport(payload, { title: 'First' })
      await editor.rest('PATCH', `/reports/${report.id}`, { title: 'Second', _status: 'published' })
      const { docs } = await payload.findVersions({
        collection: 'reports',
        where: { parent: { equals: report.id }, 'version.title': { equals: 'First' } },
      })
      const answer = await editor.rest('POST', `/reports/versions/${docs[0]?.id}${query}`)
      expect(answer).toMatchObject({ status: 200, body: { title: 'First', state: 'draft', _status: 'draft' } })
      expect(await reader('reports', report.id)).toMatchObject({ title: 'Second', state: 'published' })
      await act('reports', report.id, 'publish')
      expect(await reader('reports', report.id)).toMatchObject({ title: 'First', state: 'published' })
    },
  )
})

describe('a whole document that is sent back', () => {
  it.each(['', '?draft=true', '?draft=true&trash=true'])('is a draft save and hides nothing ("%s")', async (query) => {
    const report = await publishedReport(payload)
    const { body } = await editor.rest('GET', `/reports/${report.id}?depth=0`)
    expect(body).toHaveProperty('deletedAt', null)
    const answer = await editor.rest('PATCH', `/reports/${report.id}${query}`, {
      ...body,
      _status: undefined,
      title: 'Changed',
    })
    expect(answer).toMatchObject({ status: 200, body: { doc: { title: 'Changed', state: 'draft' } } })
    expect(await reader('reports', report.id)).toMatchObject({ title: report.title, state: 'published' })
  })

  it('restores those of many that lie in the trash, and leaves the others alone', async () => {
    const [live, gone] = [await publishedReport(payload), await publishedReport(payload)]
    await editor.rest('PATCH', `/reports/${gone.id}`, { deletedAt: new Date().toISOString() })
    const query = `where[id][in][0]=${live.id}&where[id][in][1]=${gone.id}&trash=true`
    expect((await editor.rest('PATCH', `/reports?${query}`, { deletedAt: null })).status).toBe(200)
    expect(await reader('reports', live.id)).toMatchObject({ state: 'published' })
    expect((await editor.rest('GET', `/reports/${gone.id}?draft=true&depth=0`)).body).toMatchObject({
      state: 'draft',
    })
  })
})

it('a version from the time in the trash is restored as a draft that is not in the trash', async () => {
  const report = await publishedReport(payload)
  await editor.rest('PATCH', `/reports/${report.id}`, { deletedAt: new Date().toISOString() })
  await editor.rest('PATCH', `/reports/${report.id}?trash=true`, { deletedAt: null })
  const { docs } = await payload.findVersions({
    collection: 'reports',
    where: { parent: { equals: report.id }, 'version.deletedAt': { exists: true } },
    trash: true,
  })
  const answer = await editor.rest('POST', `/reports/versions/${docs[0]?.id}`)
  expect(answer).toMatchObject({ status: 200, body: { deletedAt: null } })
  await act('reports', report.id, 'publish')
  expect(await reader('reports', report.id)).toMatchObject({ state: 'published' })
})

it('many reports unpublished at once are all hidden', async () => {
  const reports = [await publishedReport(payload), await publishedReport(payload)]
  const where = reports.map(({ id }, index) => `where[id][in][${index}]=${id}`).join('&')
  const answer = await editor.rest('PATCH', `/reports?${where}`, { _status: 'draft' })
  expect(answer.status).toBe(200)
  for (const { id } of reports) expect(await reader('reports', id)).toBeNull()
})
