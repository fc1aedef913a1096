import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { releasableReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

describe('a new report', () => {
  it.each(['', '?draft=true', '?draft=false', '?draft=true&autosave=true'])(
    'that says it is published is so at once, with state and readers agreeing ("%s")',
    async (query) => {
      const data = await releasableReport(payload, { _status: 'published' })
      const { status, body } = await editor.rest('POST', `/reports${query}`, data)
      expect(status).toBe(201)
      expect(body.doc).toMatchObject({ _status: 'published', state: 'published' })
      expect((await restOf(payload, null)('GET', `/reports/${body.doc?.id}?depth=0`)).status).toBe(200)
    },
  )

  it.each(['', '?draft=true', '?draft=false'])('that says nothing is a draft ("%s")', async (query) => {
    const { status, body } = await editor.rest('POST', `/reports${query}`, await releasableReport(payload))
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ _status: 'draft', state: 'draft', asPublished: null })
    expect((await restOf(payload, null)('GET', `/reports/${body.doc?.id}?depth=0`)).status).toBe(404)
  })

  it('saves as a draft with nothing in it', async () => {
    const { status, body } = await editor.rest('POST', '/reports?draft=true', {})
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ _status: 'draft', state: 'draft' })
  })

  it('gets an identifier of its own, whatever the client sends', async () => {
    const made = await Promise.all([1, 2].map(() => editor.rest('POST', '/reports?draft=true', { uuid: 'mine' })))
    const uuids = made.map(({ body }) => body.doc?.uuid)
    expect(new Set(uuids).size).toBe(2)
    for (const uuid of uuids) expect(uuid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  it('takes no state, snapshot, former address or sample key from the client', async () => {
    const sent = {
      state: 'published',
      asPublished: { a: 1 },
      formerSlugs: ['old'],
      sampleKey: 'mine',
      withdrawal: { note: 'x' },
    }
    const { body } = await editor.rest('POST', '/reports?draft=true', sent)
    expect(body.doc).toMatchObject({ state: 'draft', asPublished: null })
    expect(body.doc?.formerSlugs ?? []).toEqual([])
    expect(body.doc?.sampleKey ?? null).toBeNull()
    expect(body.doc?.withdrawal).not.toMatchObject({ note: 'x' })
  })
})
