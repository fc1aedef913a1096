import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { signIn } from '#tests/support/builders/rest.ts'
import { draftReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

const NOTICES: [language: InterfaceLanguage, fields: string][] = [
  ['en', 'Summary, Publication date'],
  ['zh', '摘要, 发布日期'],
  ['ja', '要約, 発行日'],
  ['ko', '요약, 발행일'],
]

describe('the notice of a refusal', () => {
  it.each(NOTICES)('names the fields as the form does: %s', async (language, fields) => {
    const editor = await signIn(payload, 'editor', { language })
    const report = await draftReport(payload, { summary: null, publicationDate: null })
    const { body, status } = await editor.rest('PATCH', `/reports/${report.id}`, { _status: 'published' })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toContain(fields)
  })
})
