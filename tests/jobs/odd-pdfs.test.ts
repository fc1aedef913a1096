import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { runReadings } from '#jobs/readings.ts'
import { ODD_PDFS } from '#tests/support/builders/pdf-corpus.ts'
import { plainPdf } from '#tests/support/builders/pdfs.ts'
import { type Session, signIn } from '#tests/support/builders/rest.ts'
import { uniqueSlug } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

function upload(data: Buffer) {
  const body = new FormData()
  body.append('_payload', '{}')
  body.append('file', new File([new Uint8Array(data)], `${uniqueSlug('odd')}.pdf`, { type: 'application/pdf' }))
  return editor.rest('POST', '/documents', body)
}

async function findings(id: number, language?: string): Promise<unknown[]> {
  const answer = await editor.rest('GET', `/documents/${id}/preflight${language ? `?language=${language}` : ''}`)
  expect(answer.status).toBe(200)
  return Array.isArray(answer.body.findings) ? answer.body.findings : []
}

const pagesKept = async (id: number) =>
  (await payload.db.pool.query('select page from document_pages where document_id = $1', [id])).rows.length

describe('a PDF', () => {
  it.each(ODD_PDFS)(
    '$name ends with "$expect"',
    async ({ expect: expected, language, make }) => {
      const { body, status } = await upload(make())
      if (expected === 'refused') return expect(status).toBe(400)
      expect(status).toBe(201)
      const id = body.doc?.id ?? 0
      expect(await runReadings(payload)).toBe(true)
      expect(await findings(id, language)).toContainEqual(
        expect.objectContaining({ code: expected, message: expect.stringMatching(/\w/) }),
      )
      // All of it is stored, or nothing.
      const document = await payload.findByID({ collection: 'documents', id, depth: 0 })
      if (document.reading === 'failed') {
        expect(document).toMatchObject({ pages: null, facts: null })
        expect(await pagesKept(id)).toBe(0)
      } else expect(document).toMatchObject({ reading: 'read', failure: null, facts: expect.anything() })
    },
    // One that slowly needs more and more memory is stopped late, and tried twice.
    240_000,
  )

  it('after all of them is read as before', async () => {
    const { body } = await upload(plainPdf(2))
    await runReadings(payload)
    const document = await payload.findByID({ collection: 'documents', id: body.doc?.id ?? 0, depth: 0 })
    expect(document).toMatchObject({ reading: 'read', pages: 2, pagesRead: null, pagesToRead: null })
    expect((await payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0)
  })
})
