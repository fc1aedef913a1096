import { beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { createDocument, createImage } from '#tests/support/builders/files.ts'
import { type Session, signIn } from '#tests/support/builders/rest.ts'
import { createAuthor, publishedReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

const create = {
  documents: () => createDocument(payload),
  images: () => createImage(payload),
  authors: () => createAuthor(payload),
}

it.each(['documents', 'images', 'authors'] as const)(
  'what a published page uses of %s is not deleted under it',
  async (path) => {
    const { id } = await create[path]()
    const used = {
      documents: { document: id },
      images: { image: id },
      authors: { authors: [{ relationTo: 'authors' as const, value: id }] },
    }
    const report = await publishedReport(payload, used[path])
    const refused = await editor.rest('DELETE', `/${path}/${id}`)
    expect([refused.status, refused.body.errors]).toEqual([
      409,
      [expect.objectContaining({ message: expect.stringContaining('published page') })],
    ])
    await editor.rest('POST', `/reports/${report.id}/transition`, { action: 'unpublish' })
    expect((await editor.rest('DELETE', `/${path}/${id}`)).status).toBe(200)
  },
)

it('says which value of a setting cannot be, instead of failing', async () => {
  const admin = await signIn(payload, 'admin')
  const answer = await admin.rest('POST', '/globals/site-settings?locale=en', { name: 'Site', publisher: 999_999 })
  expect(answer.status).toBe(400)
})
