import { beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import { closenessOf, rememberCloseness } from '#content/search/closeness.ts'
import { readIndex } from '#content/search/database.ts'
import { type IndexedEdition, indexFacts } from '#content/search/facts.ts'
import type { FoundEdition } from '#domain/search/found.ts'
import { parseQuery } from '#domain/search/query.ts'
import { createDocument } from '#tests/support/builders/files.ts'
import { publishedReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let edition: IndexedEdition

beforeAll(async () => {
  const payload = await testPayload()
  const document = await createDocument(payload)
  await payload.db.drizzle.execute(
    sql`insert into document_pages (document_id, page, text) values (${document.id}, 1, 'A sextant and a compass.')`,
  )
  const report = await publishedReport(payload, { title: 'Instruments', document: document.id })
  const facts = await readIndex(indexFacts)
  const its = facts.list.find((entry) => entry.report === report.id)
  if (!its) throw new Error('not in the index')
  edition = its
})

describe('how close the words of a query are', () => {
  const inPages = (id: number): FoundEdition => ({
    edition: { ...edition, id },
    fields: new Set(['pdf']),
    highest: 'pdf',
  })
  // Of an index that has no such ones; those before it keep it from being looked at closely.
  const better = Array.from({ length: 25 }, (_, index) => inPages(-1 - index))

  it('does not depend on what was asked before', async () => {
    const remembered = rememberCloseness()
    const query = parseQuery('sextant compass')
    const closeness = async (editions: FoundEdition[]) =>
      (await readIndex((read) => closenessOf(read, query, editions, remembered))).get(edition.id)
    const own = inPages(edition.id)
    const far = await closeness([...better, own])
    expect(far).toMatchObject({ isInHead: false, pages: 0 })
    const near = await closeness([own])
    expect(near?.pages).toBeGreaterThan(0)
    expect(await closeness([...better, own])).toEqual(far)
    expect(await closeness([own])).toEqual(near)
  })
})
