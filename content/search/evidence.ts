import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { fold } from '#domain/search/fold.ts'
import type { FoundEdition } from '#domain/search/matches.ts'
import { finderOf } from '#domain/search/occurrences.ts'
import type { SearchQuery } from '#domain/search/query.ts'
import { type Marked, markAll, type Snippet, snippetOf } from '#domain/search/snippet.ts'
import { idList, type Read } from './database.ts'

export type PageEvidence = { page: number; snippet: Snippet }
/** Where in an edition's texts the words are. */
export type Evidence = {
  title: Marked
  /** Of standfirst, summary or full text; null where the words are in none of them. */
  snippet: Snippet | null
  /** The standfirst, marked; null where there is none. */
  beginning: Marked | null
  /** Pages of its PDF, the best first, then in their order. */
  pages: PageEvidence[]
  /** All phrases that are looked for are there as such. */
  isProven: boolean
}

const textRows = z.array(
  z.object({
    id: z.number(),
    standfirst: z.string(),
    summary: z.string(),
    body: z.string(),
    others: z.array(z.string()),
  }),
)
const pageRows = z.array(z.object({ id: z.number(), page: z.number(), text: z.string() }))

const needsPages = ({ fields }: FoundEdition) => fields.has('pdf') || fields.size === 0
const needsBody = ({ fields }: FoundEdition) => fields.has('body') || fields.size === 0
const ids = (editions: readonly FoundEdition[]) => idList(editions.map(({ edition }) => edition.id))

async function textsOf(read: Read, editions: readonly FoundEdition[]) {
  const rows = await read(sql`
    select id, standfirst, summary, case when id = any(${ids(editions.filter(needsBody))}) then body else '' end as body,
      people || subjects as others
    from search.editions where id = any(${ids(editions)})`)
  return new Map(textRows.parse(rows).map((row) => [row.id, row]))
}

async function pagesOf(read: Read, editions: readonly FoundEdition[]) {
  const wanted = editions.filter(needsPages)
  if (wanted.length === 0) return new Map<number, z.infer<typeof pageRows>>()
  const rows = await read(sql`
    select e.id, p.page, p.text from search.editions e join document_pages p on p.document_id = e.document_id
    where e.id = any(${ids(wanted)}) order by e.id, p.page`)
  return Map.groupBy(pageRows.parse(rows), ({ id }) => id)
}

/** Pages that have most of the words; the best of them first. */
function bestPages(pages: readonly PageEvidence[]): PageEvidence[] {
  const most = Math.max(0, ...pages.map(({ snippet }) => snippet.found.size))
  const best = pages.filter(({ snippet }) => snippet.found.size === most)
  const [first] = best.toSorted((a, b) => b.snippet.hits - a.snippet.hits || a.page - b.page)
  return first ? [first, ...best.filter((page) => page !== first)] : []
}

/** Looks into the texts of a few editions for what the index says is there. */
export async function evidenceOf(
  read: Read,
  query: SearchQuery,
  editions: readonly FoundEdition[],
): Promise<Map<number, Evidence>> {
  if (editions.length === 0) return new Map()
  const [texts, pages] = [await textsOf(read, editions), await pagesOf(read, editions)]
  const find = finderOf(query.clauses)
  return new Map(
    editions.map(({ edition }) => {
      const { body = '', others = [], standfirst = '', summary = '' } = texts.get(edition.id) ?? {}
      const inText = [standfirst, summary, body].flatMap((text) => snippetOf(text, find) ?? [])
      const onPages = (pages.get(edition.id) ?? []).flatMap(({ page, text }) => {
        const snippet = snippetOf(text, find)
        return snippet ? [{ page, snippet }] : []
      })
      const seen = new Set([
        ...[edition.title, ...others].flatMap((text) => find(fold(text)).map(({ clause }) => clause)),
        ...[...inText, ...onPages.map(({ snippet }) => snippet)].flatMap(({ found }) => [...found]),
      ])
      const isProven =
        query.mode === 'any'
          ? seen.size > 0
          : query.clauses.every(({ needsProof }, index) => !needsProof || seen.has(index))
      const evidence: Evidence = {
        title: markAll(edition.title, find),
        snippet: inText.toSorted((a, b) => b.found.size - a.found.size)[0] ?? null,
        beginning: standfirst === '' ? null : markAll(standfirst, find),
        pages: bestPages(onPages),
        isProven,
      }
      return [edition.id, evidence]
    }),
  )
}
