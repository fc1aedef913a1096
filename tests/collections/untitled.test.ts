import { beforeAll, describe, expect, it } from '@jest/globals'
import { handleEndpoints, type Payload } from 'payload'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { createAuthor, draftReport, draftTranslation } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

const REPORT = 'Untitled report (A dialogue, No. 4)'
const TRANSLATION = `${REPORT} (한국어)`

let payload: Payload
let editor: Session
let report: number
let translation: number
let author: number

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
  const series = await payload.create({ collection: 'series', data: { name: 'A dialogue', slug: 'a-dialogue' } })
  author = (await createAuthor(payload)).id
  const place = { series: series.id, seriesNumber: 4, assignee: editor.user.id }
  const authors = [{ relationTo: 'authors' as const, value: author }]
  report = (await draftReport(payload, { title: null, authors, ...place })).id
  const own = { title: null, language: 'ko' as const, assignee: editor.user.id, translators: [author] }
  translation = (await draftTranslation(payload, report, own)).id
})

describe('an edition without a title goes by its series and number', () => {
  it('on the dashboard, in what is theirs and in what was done lately', async () => {
    const { body } = await editor.rest('GET', '/desk/dashboard')
    const mine = JSON.stringify(body.editions)
    expect(mine).toContain(`"${REPORT}"`)
    expect(mine).toContain(`"${TRANSLATION}"`)
    expect(JSON.stringify(body.activity)).toContain(`"${TRANSLATION}"`)
  })

  it('in the queue of review', async () => {
    await editor.rest('POST', `/translations/${translation}/transition`, { action: 'submit' })
    const { body } = await editor.rest('GET', '/desk/review')
    expect(body.queue).toMatchObject([{ id: translation, title: TRANSLATION }])
  })

  it('in the activity and in its table', async () => {
    const { body } = await editor.rest('GET', '/activity?limit=20')
    expect(JSON.stringify(body.docs)).toContain(`"${REPORT}"`)
    const request = new Request('http://localhost:3000/api/activity/export.csv', {
      headers: { authorization: `JWT ${editor.token}` },
    })
    const table = await handleEndpoints({ config: payload.config, request })
    expect(await table.text()).toContain(REPORT)
  })

  it('where the deletion of what it uses is refused', async () => {
    const { body, status } = await editor.rest('DELETE', `/authors/${author}`)
    expect([status, JSON.stringify(body)]).toEqual([409, expect.stringContaining(`“${REPORT}”`)])
    expect(JSON.stringify(body)).toContain(`“${TRANSLATION}”`)
  })

  it('for the cells of lists, in the language of the person; for staff only', async () => {
    const ask = (session: Session, collection: string, id: number) =>
      session.rest('GET', `/desk/untitled?collection=${collection}&id=${id}`)
    expect((await ask(editor, 'reports', report)).body).toEqual({ name: REPORT })
    expect((await ask(editor, 'translations', translation)).body).toEqual({ name: TRANSLATION })
    const bio = await signIn(payload, 'bioStaff')
    expect((await ask(bio, 'reports', report)).status).toBe(403)
    expect((await restOf(payload, null)('GET', '/desk/untitled?collection=reports&id=1')).status).toBe(401)
  })

  it('where it could not be published with others, as every refused edition is named', async () => {
    const titled = (await draftReport(payload, { title: 'Not ready', summary: null })).id
    const path = `/reports?draft=true&where[id][in]=${report},${titled}` as const
    const { body } = await editor.rest('PATCH', path, { _status: 'published' })
    expect(body.errors?.map(({ message }) => message?.split(' – ')[0]).toSorted()).toEqual(['Not ready', REPORT])
  })

  it('until somebody writes one', async () => {
    await editor.rest('PATCH', `/reports/${report}?draft=true`, { title: 'At last' })
    const { body } = await editor.rest('GET', '/desk/dashboard')
    expect(JSON.stringify(body.editions)).not.toContain('Untitled')
    expect(JSON.stringify(body.editions)).toContain('At last')
  })
})
