import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { runDueJobs } from '#jobs/run.ts'
import { refusals, type Session, signIn } from '#tests/support/builders/rest.ts'
import { draftReport, draftTranslation, publishedReport, uniqueSlug } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
  translator = await signIn(payload, 'translator', { name: 'Trans Lator', languages: ['zh-Hans'] })
})

async function actsOn(collection: string, document: number) {
  const where = { collection: { equals: collection }, document: { equals: document } }
  const { docs } = await payload.find({ collection: 'activity', where, sort: 'id', depth: 0 })
  return docs.map(({ action, userName }) => `${userName} ${action}`)
}

describe('the activity log', () => {
  it('tells who did what to an edition, and of many saves by one person only the first', async () => {
    const { id: report } = await publishedReport(payload)
    const { id } = await draftTranslation(payload, report)
    for (const title of ['一', '二', '三']) await translator.rest('PATCH', `/translations/${id}?draft=true`, { title })
    await translator.rest('POST', `/translations/${id}/transition`, { action: 'submit' })
    await editor.rest('POST', `/translations/${id}/transition`, { action: 'approve' })
    await editor.rest('PATCH', `/translations/${id}`, { _status: 'published' })
    await editor.rest('PATCH', `/translations/${id}`, { _status: 'draft' })
    expect(await actsOn('translations', id)).toEqual([
      'null created',
      'Trans Lator edited',
      'Trans Lator submitted',
      'Ed Itor approved',
      'Ed Itor published',
      'Ed Itor unpublished',
    ])
  })

  it('is found by the title that a document has now, by the one it had, and by what its kind is called', async () => {
    const { id } = await draftReport(payload, { title: uniqueSlug('before') })
    const before = String((await payload.findByID({ collection: 'reports', id, draft: true })).title)
    const now = uniqueSlug('now')
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { title: now })
    const found = async (query: string) => {
      const { body } = await editor.rest('GET', `/activity?limit=200&depth=0&where[document][equals]=${id}&${query}`)
      return body.totalDocs
    }
    const all = await found('')
    expect(all).toBe(2)
    expect(await found(`where[title][like]=${now}`)).toBe(all)
    // What was done while it had that one.
    expect(await found(`where[title][contains]=${before}`)).toBe(1)
    expect(await found('where[title][like]=nothing-of-this')).toBe(0)
    expect(await found('where[collection][equals]=Report')).toBe(all)
    expect(await found('where[collection][contains]=repo')).toBe(all)
    expect(await found('where[collection][equals]=Translation')).toBe(0)
  })

  it('tells of every spell of work: of autosaves after the creation, and again once something else happened', async () => {
    const { body } = await editor.rest('POST', '/reports?draft=true&depth=0', {})
    const id = body.doc?.id ?? 0
    const autosave = (data: object) => editor.rest('PATCH', `/reports/${id}?draft=true&autosave=true`, data)
    await autosave({ title: 'A title' })
    await autosave({ title: 'A title', summary: null })
    await autosave({ title: 'A better title' })
    await editor.rest('POST', `/reports/${id}/transition`, { action: 'approve' })
    await autosave({ title: 'The best title' })
    expect(await actsOn('reports', id)).toEqual([
      'Ed Itor created',
      'Ed Itor edited',
      'Ed Itor approved',
      'Ed Itor edited',
    ])
    await payload.db.pool.query(`update activity set created_at = now() - interval '31 minutes' where document = $1`, [
      id,
    ])
    await autosave({ title: 'Later' })
    await autosave({ title: 'Later' })
    expect((await actsOn('reports', id)).slice(4)).toEqual(['Ed Itor edited'])
  })

  it('tells of a change of many editions always', async () => {
    const { id } = await draftReport(payload)
    const topics = [await payload.create({ collection: 'topics', data: { name: 'Trust', slug: uniqueSlug('topic') } })]
    topics.push(await payload.create({ collection: 'topics', data: { name: 'Arms', slug: uniqueSlug('topic') } }))
    for (const topic of topics)
      await editor.rest('POST', '/reports/bulk', { action: 'addTopic', value: topic.id, ids: [id] })
    expect(await actsOn('reports', id)).toEqual(['null created', 'Ed Itor edited', 'Ed Itor edited'])
  })

  it('names an edition by the title that it has now, or had last', async () => {
    const { body } = await editor.rest('POST', '/reports?draft=true&depth=0', {})
    const id = body.doc?.id ?? 0
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { title: 'Named later' })
    const titles = async () => {
      const { docs } = (await editor.rest('GET', `/activity?where[report][equals]=${id}&sort=id`)).body
      return docs?.map(({ title }) => title)
    }
    expect(await titles()).toEqual(['Named later', 'Named later'])
    await editor.rest('DELETE', `/reports/${id}`)
    expect(await titles()).toEqual(['Named later', 'Named later', 'Named later'])
  })

  it('does not tell of what was refused', async () => {
    const { id } = await draftReport(payload, { title: '' })
    expect((await editor.rest('PATCH', `/reports/${id}`, { _status: 'published' })).status).toBe(400)
    expect(await actsOn('reports', id)).toEqual(['null created'])
  })

  it('stays when the edition is deleted for good, with the title it had', async () => {
    const { id } = await draftReport(payload, { title: 'To be deleted' })
    await editor.rest('DELETE', `/reports/${id}`)
    expect(await actsOn('reports', id)).toEqual(['null created', 'Ed Itor deleted'])
    const where = { collection: { equals: 'reports' }, document: { equals: id }, action: { equals: 'deleted' } }
    const { docs } = await payload.find({ collection: 'activity', where })
    expect(docs[0]?.title).toBe('To be deleted')
  })
})

describe('who is on an edition', () => {
  it('is whoever began it, until it is handed over, of which that person is told by mail', async () => {
    const { body } = await editor.rest('POST', '/reports?draft=true&depth=0', { title: 'Handed over' })
    expect(body.doc?.assignee).toBe(editor.user.id)
    const id = body.doc?.id ?? 0
    const { user: colleague } = await signIn(payload, 'translator')
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { assignee: colleague.id })
    await runDueJobs(payload)
    const { docs } = await payload.find({ collection: 'outbox', where: { to: { equals: colleague.email } } })
    expect(docs.map(({ subject }) => subject)).toEqual(['Handed over to you: Handed over'])
    expect(docs[0]?.text).toContain(`/admin/collections/reports/${id}`)
    expect(await actsOn('reports', id)).toEqual(['Ed Itor created', 'Ed Itor handedOver'])
  })

  it('cannot be somebody who does not work on editions', async () => {
    const { id } = await draftReport(payload)
    const { user } = await signIn(payload, 'bioStaff')
    const answer = await editor.rest('PATCH', `/reports/${id}?draft=true`, { assignee: user.id })
    expect(refusals(answer).assignee).toContain('cannot work on editions')
  })

  it('is chosen among names, without addresses, by those who work on editions', async () => {
    const { body } = await translator.rest('GET', '/users/colleagues')
    expect(body.colleagues).toContainEqual({ id: editor.user.id, name: 'Ed Itor', role: 'editor', languages: [] })
    expect(JSON.stringify(body)).not.toContain('@')
    const bioStaff = await signIn(payload, 'bioStaff')
    expect((await bioStaff.rest('GET', '/users/colleagues')).status).toBe(403)
  })
})
