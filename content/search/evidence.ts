import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { fold, foldWithPlaces } from '#domain/search/fold.ts'
import type { FoundEdition } from '#domain/search/matches.ts'
import { finderOf } from '#domain/search/occurrences.ts'
import type { SearchQuery } from '#domain/search/query.ts'
import { type Hits, findHits, type Marked, markAll, type Snippet, snippetOf } from '#domain/search/snippet.ts'
import { idList, type Read } from './database.ts'
import { pagesOf, type RememberedPages } from './pages.ts'

/** Where in an edition's texts the words are. */
export type Evidence = {
  title: Marked
  /** Of standfirst, summary or full text; null where the words are in none of them. */
  snippet: Snippet | null
  /** The standfirst, marked; null where there is none. */
  beginning: Marked | null
  /** Pages of its PDF, the best first, then in their order. */
  pages: number[]
  /** Of the best page; null where the words are on none. */
  pageSnippet: Snippet | null
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

const needsPages = ({ fields }: FoundEdition) => fields.has('pdf') || fields.size === 0
const needsBody = ({ fields }: FoundEdition) => fields.has('body') || fields.size === 0
const idsOf = (editions: readonly FoundEdition[]) => editions.map(({ edition }) => edition.id)

async function textsOf(read: Read, editions: readonly FoundEdition[]) {
  const rows = await read(sql`
    select id, standfirst, summary, case when id = any(${idList(idsOf(editions.filter(needsBody)))}) then body else '' end as body,
      people || subjects as others
    from search.editions where id = any(${idList(idsOf(editions))})`)
  return new Map(textRows.parse(rows).map((row) => [row.id, row]))
}

type TextHits = { text: string; hits: Hits }
type PageHits = TextHits & { page: number }

/** Pages that have most of the words; the best of them first. */
function bestPages(pages: readonly PageHits[]): PageHits[] {
  const most = Math.max(0, ...pages.map(({ hits }) => hits.found.size))
  const best = pages.filter(({ hits }) => hits.found.size === most)
  const [first] = best.toSorted((a, b) => b.hits.places.length - a.hits.places.length || a.page - b.page)
  return first ? [first, ...best.filter((page) => page !== first)] : []
}

/** Looks into the texts of a few editions for what the index says is there. */
export async function evidenceOf(
  read: Read,
  query: SearchQuery,
  editions: readonly FoundEdition[],
  remembered: RememberedPages,
): Promise<Map<number, Evidence>> {
  if (editions.length === 0) return new Map()
  const texts = await textsOf(read, editions)
  const pages = await pagesOf(read, remembered, idsOf(editions.filter(needsPages)))
  const find = finderOf(query.clauses)
  return new Map(
    editions.map(({ edition }) => {
      const { body = '', others = [], standfirst = '', summary = '' } = texts.get(edition.id) ?? {}
      const isFound = ({ hits }: TextHits) => hits.places.length > 0
      const inText = [standfirst, summary, body]
        .map((text) => ({ text, hits: findHits(foldWithPlaces(text), find) }))
        .filter(isFound)
      const onPages = (pages.get(edition.id) ?? [])
        .map(({ page, text }) => ({ page, text: text.text, hits: findHits(text, find) }))
        .filter(isFound)
      const seen = new Set([
        ...[edition.title, ...others].flatMap((text) => find(fold(text)).map(({ clause }) => clause)),
        ...[...inText, ...onPages].flatMap(({ hits }) => [...hits.found]),
      ])
      const isProven =
        query.mode === 'any'
          ? seen.size > 0
          : query.clauses.every(({ needsProof }, index) => !needsProof || seen.has(index))
      const [best] = inText.toSorted((a, b) => b.hits.found.size - a.hits.found.size)
      const shown = bestPages(onPages)
      const evidence: Evidence = {
        title: markAll(edition.title, find),
        snippet: best ? snippetOf(best.text, best.hits) : null,
        beginning: standfirst === '' ? null : markAll(standfirst, find),
        pages: shown.map(({ page }) => page),
        pageSnippet: shown[0] ? snippetOf(shown[0].text, shown[0].hits) : null,
        isProven,
      }
      return [edition.id, evidence]
    }),
  )
}
