import { beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { type Rest, restOf, signIn } from '#tests/support/builders/rest.ts'
import { wordReport } from '#tests/support/builders/word.ts'
import { draftReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

async function convert(rest: Rest, data: Buffer) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(data)], 'report.docx'))
  return rest('POST', '/convert-docx', form)
}

it('those who write editions get the text of a .docx, and it can be saved as it is', async () => {
  const translator = await signIn(payload, 'translator', { languages: ['ja'] })
  expect((await convert(translator.rest, await wordReport())).status).toBe(200)

  const editor = await signIn(payload, 'editor')
  const { status, body } = await convert(editor.rest, await wordReport())
  expect([status, body.findings]).toEqual([200, []])
  const { id } = await draftReport(payload)
  const saved = await editor.rest('PATCH', `/reports/${id}?draft=true&depth=0`, { body: body.richText })
  expect(saved.status).toBe(200)
  expect(saved.body.doc?.body).toEqual(body.richText)
})

it('nobody else does', async () => {
  const bioStaff = await signIn(payload, 'bioStaff')
  expect((await convert(restOf(payload, null), await wordReport())).status).toBe(401)
  expect((await convert(bioStaff.rest, await wordReport())).status).toBe(403)
})

it('another file, one that is too large, and none are refused with what to do', async () => {
  const { rest } = await signIn(payload, 'editor')
  const messageOf = async (data: Buffer) => {
    const { status, body } = await convert(rest, data)
    return `${status} ${body.errors?.[0]?.message}`
  }
  expect(await messageOf(Buffer.from('%PDF-1.7'))).toContain('400 This is a PDF.')
  expect(await messageOf(Buffer.alloc(21 * 1024 * 1024))).toContain('400 The file is larger than 20 MB.')
  const none = await rest('POST', '/convert-docx', new FormData())
  expect([none.status, none.body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('There is no file.')])
})
