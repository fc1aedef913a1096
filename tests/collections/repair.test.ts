import { expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import { repair } from '#scripts/repair.ts'
import { createDocument } from '#tests/support/builders/files.ts'
import { createAuthor, publishedReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

it('mends damaged flags, says which they were, and finds nothing the second time', async () => {
  const payload = await testPayload()
  const [author, stranger] = [await createAuthor(payload), await createAuthor(payload)]
  const document = await createDocument(payload)
  await publishedReport(payload, {
    authors: [{ relationTo: 'authors', value: author.id }],
    document: document.id,
  })
  await payload.db.drizzle.execute(sql`update authors set public = not coalesce(public, false)`)
  await payload.db.drizzle.execute(sql`update documents set public = false`)

  const wrong = [
    { collection: 'authors', id: author.id, public: true },
    { collection: 'authors', id: stranger.id, public: false },
    { collection: 'documents', id: document.id, public: true },
  ]
  expect(await repair(payload, { mend: false })).toEqual(wrong)
  expect(await repair(payload, { mend: true })).toEqual(wrong)
  expect(await repair(payload, { mend: true })).toEqual([])
  expect(await payload.findByID({ collection: 'authors', id: author.id })).toMatchObject({ public: true })
})
