import { expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import { repair } from '#scripts/repair.ts'
import { createDocument } from '#tests/support/builders/files.ts'
import { createAuthor, publishedReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

it('mends damaged flags, and what is known of typeset PDFs, says which they were, and finds nothing the second time', async () => {
  const payload = await testPayload()
  const [author, stranger] = [await createAuthor(payload), await createAuthor(payload)]
  const document = await createDocument(payload)
  await publishedReport(payload, {
    authors: [{ relationTo: 'authors', value: author.id }],
    document: document.id,
  })
  const typeset = await publishedReport(payload, { authors: [{ relationTo: 'authors', value: author.id }] })
  await payload.db.drizzle.execute(sql`update authors set public = not coalesce(public, false)`)
  await payload.db.drizzle.execute(sql`update documents set public = false`)
  await payload.db.drizzle.execute(sql`delete from typeset_pdfs where report_id = ${typeset.id}`)

  const wrong = [
    { collection: 'authors', id: author.id, public: true },
    { collection: 'authors', id: stranger.id, public: false },
    { collection: 'documents', id: document.id, public: true },
  ]
  expect(await repair(payload, { mend: false })).toEqual({ flags: wrong, pdfs: 1 })
  expect(await repair(payload, { mend: true })).toEqual({ flags: wrong, pdfs: 1 })
  expect(await repair(payload, { mend: true })).toEqual({ flags: [], pdfs: 0 })
  expect(await payload.findByID({ collection: 'authors', id: author.id })).toMatchObject({ public: true })
})
