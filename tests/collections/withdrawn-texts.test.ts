import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { prose, publishedReport, publishedTranslation } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

const TEXTS = {
  standfirst: 'Taken back',
  summary: prose('Taken back'),
  body: prose('Taken back'),
  keyFindings: [{ text: 'Taken back' }],
}

async function withdrawn(path: 'reports' | 'translations') {
  const report = await publishedReport(payload, path === 'reports' ? TEXTS : {})
  const { id } = path === 'reports' ? report : await publishedTranslation(payload, report.id, TEXTS)
  const answer = await editor.rest('POST', `/${path}/${id}/transition`, { action: 'withdraw', note: 'Why' })
  expect(answer.body.state).toBe('withdrawn')
  return id
}

describe.each(['reports', 'translations'] as const)('the texts of withdrawn %s', (path) => {
  it('stay in the archive for those who edit, and are not given to readers', async () => {
    const id = await withdrawn(path)
    const bioStaff = await signIn(payload, 'bioStaff')
    const readers = [restOf(payload, null), bioStaff.rest]
    for (const rest of readers) {
      for (const query of [
        '',
        '?select[summary]=true&select[standfirst]=true&select[body]=true',
        '?draft=true',
        '?locale=all',
      ]) {
        const { status, body } = await rest('GET', `/${path}/${id}${query}`)
        expect([status, JSON.stringify(body)]).toEqual([200, expect.not.stringContaining('Taken back')])
      }
      const list = await rest('GET', `/${path}?where[id][equals]=${id}`)
      expect(JSON.stringify(list.body)).not.toContain('Taken back')
    }
    expect(JSON.stringify((await editor.rest('GET', `/${path}/${id}`)).body)).toContain('Taken back')
  })

  it('are back when the edition is published again', async () => {
    const id = await withdrawn(path)
    for (const action of ['unpublish', 'publish']) await editor.rest('POST', `/${path}/${id}/transition`, { action })
    expect((await restOf(payload, null)('GET', `/${path}/${id}`)).body).toMatchObject(
      TEXTS.standfirst ? { standfirst: 'Taken back' } : {},
    )
  })
})

it('takes the translations of a withdrawn original from readers, too', async () => {
  const report = await publishedReport(payload)
  const { id } = await publishedTranslation(payload, report.id, TEXTS)
  const read = async () => (await restOf(payload, null)('GET', `/translations/${id}`)).status
  expect(await read()).toBe(200)
  await editor.rest('POST', `/reports/${report.id}/transition`, { action: 'withdraw', note: 'Why' })
  expect(await read()).toBe(404)
})
