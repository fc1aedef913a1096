import { beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { indexDocumentPages } from '#collections/search/refresh.ts'
import { search } from '#content/search/search.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#domain/languages.ts'
import { parseSearchRequest } from '#domain/search/request.ts'
import { addSample } from '#scripts/sample.ts'
import { testPayload } from '#tests/support/payload.ts'
import { sheetsOf } from '#tests/support/pdf-text.ts'
import { JUDGED_QUERIES, type JudgedQuery } from './judged-queries.ts'

/** `npm run bench:search` runs this, and shows its table. */

/** What a search that deserves the name has to reach, in every language. */
const LEAST = { recall: 0.95, reciprocalRank: 0.85 }
const SHOWN = 10

let payload: Payload
let slugs: Map<number, string>

/** The pages of documents that the portal has not read by itself. */
async function readPages(): Promise<void> {
  const { docs } = await payload.find({ collection: 'documents', pagination: false })
  const req = await createLocalReq({}, payload)
  for (const { filename, id } of docs) {
    const { rows } = await payload.db.drizzle.execute(sql`select from document_pages where document_id = ${id} limit 1`)
    if (rows.length > 0 || !filename) continue
    const sheets = await sheetsOf(await readFile(path.join('sample/files', filename.replace(/-\d+\.pdf$/, '.pdf'))))
    for (const [index, { text }] of sheets.entries())
      await payload.db.drizzle.execute(
        sql`insert into document_pages (document_id, page, text) values (${id}, ${index + 1}, ${text})`,
      )
    await indexDocumentPages(req, id)
  }
}

beforeAll(async () => {
  payload = await testPayload()
  await addSample(payload)
  await readPages()
  const { docs } = await payload.find({ collection: 'reports', pagination: false, select: { slug: true } })
  slugs = new Map(docs.map(({ id, slug }) => [id, slug ?? '']))
}, 180_000)

type Figures = { recall: number; reciprocalRank: number; found: string[] }

async function judge({ language, query, wanted }: JudgedQuery): Promise<Figures> {
  const answer = await search(language, parseSearchRequest({ q: query }))
  if (answer.kind !== 'found') throw new Error(`"${query}" took too long.`)
  const found = answer.view.results.slice(0, SHOWN).map(({ report }) => slugs.get(report) ?? '')
  const first = found.findIndex((slug) => wanted.includes(slug))
  return {
    recall: wanted.filter((slug) => found.includes(slug)).length / wanted.length,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    found,
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

async function judgeAll(language: InterfaceLanguage) {
  const rows: (JudgedQuery & Figures)[] = []
  for (const query of JUDGED_QUERIES.filter((judged) => judged.language === language))
    rows.push({ ...query, ...(await judge(query)) })
  return {
    queries: rows.length,
    recall: mean(rows.map(({ recall }) => recall)),
    reciprocalRank: mean(rows.map(({ reciprocalRank }) => reciprocalRank)),
    lacking: rows
      .filter(({ recall, reciprocalRank }) => recall < 1 || reciprocalRank < 1)
      .map(({ found, query, wanted }) => ({ query, wanted: wanted.join(' '), found: found.join(' ') })),
  }
}

describe('what a reader would want is found', () => {
  it.each(INTERFACE_LANGUAGES)('in %s', async (language) => {
    const { lacking, queries, recall, reciprocalRank } = await judgeAll(language)
    const lines = [
      `${language}: ${queries} queries, recall@10 ${recall.toFixed(3)}, MRR ${reciprocalRank.toFixed(3)}`,
      ...lacking.map((row) => `  ${row.query} → wanted ${row.wanted}; found ${row.found || 'nothing'}`),
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
    expect(recall).toBeGreaterThanOrEqual(LEAST.recall)
    expect(reciprocalRank).toBeGreaterThanOrEqual(LEAST.reciprocalRank)
  })
})
