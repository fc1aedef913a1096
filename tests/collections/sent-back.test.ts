import { beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { draftReport, draftTranslation } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
  translator = await signIn(payload, 'translator', { languages: ['ja'] })
})

const newTranslation = async () =>
  (await draftTranslation(payload, (await draftReport(payload)).id, { language: 'ja' })).id
const act = ({ rest }: Session, id: number, action: string, comment?: string) =>
  rest('POST', `/translations/${id}/transition`, { action, comment })
const sentBack = async (id: number) => (await translator.rest('GET', `/translations/${id}/sent-back`)).body.sentBack

it('who works on an edition learns by whom and with which words it was sent back, until it is submitted again', async () => {
  const id = await newTranslation()
  expect(await sentBack(id)).toBeNull()
  await act(translator, id, 'submit')
  await act(editor, id, 'sendBack', 'Shorten the summary.')
  await translator.rest('PATCH', `/translations/${id}?draft=true`, { title: '短く' })
  expect(await sentBack(id)).toMatchObject({ by: 'Ed Itor', words: 'Shorten the summary.' })
  await act(translator, id, 'submit')
  expect(await sentBack(id)).toBeNull()
  await act(editor, id, 'sendBack', 'Still too long.')
  expect(await sentBack(id)).toMatchObject({ words: 'Still too long.' })
})

it('those who may not read drafts learn nothing of it', async () => {
  const id = await newTranslation()
  const path = `/translations/${id}/sent-back`
  expect((await restOf(payload, null)('GET', path)).status).toBe(401)
  expect((await (await signIn(payload, 'bioStaff')).rest('GET', path)).status).toBe(403)
  expect((await editor.rest('GET', '/translations/x/sent-back')).status).toBe(400)
})
