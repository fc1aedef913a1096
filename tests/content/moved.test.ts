import { beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { movedAuthor, movedReport } from '#content/moved.ts'
import { signIn, type Session } from '#tests/support/builders/rest.ts'
import { createAuthor, publishedReport, uniqueSlug } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

it('leads from every former address of a report to the present one, as long as readers may see it', async () => {
  const [first, second, third] = ['first', 'second', 'third'].map(uniqueSlug)
  const { id } = await publishedReport(payload, { slug: first })
  for (const slug of [second, third]) await editor.rest('PATCH', `/reports/${id}`, { slug, _status: 'published' })
  const lead = async () => [
    await movedReport(first ?? ''),
    await movedReport(second ?? ''),
    await movedReport(third ?? ''),
  ]
  expect(await lead()).toEqual([third, third, null])
  await editor.rest('POST', `/reports/${id}/transition`, { action: 'unpublish' })
  expect(await lead()).toEqual([null, null, null])
})

it('leads from the former address of an author only where the author is public', async () => {
  const [before, after] = ['before', 'after'].map(uniqueSlug)
  const author = await createAuthor(payload, { slug: before })
  await editor.rest('PATCH', `/authors/${author.id}`, { slug: after })
  expect(await movedAuthor(before ?? '')).toBeNull()
  await publishedReport(payload, { authors: [{ relationTo: 'authors', value: author.id }] })
  expect(await movedAuthor(before ?? '')).toBe(after)
})
