import { type Folded, foldWithPlaces } from '#domain/search/fold.ts'
import type { FoundEdition } from '#domain/search/found.ts'
import { counterOf, finderOf } from '#domain/search/occurrences.ts'
import type { SearchQuery } from '#domain/search/query.ts'
import { findHits, type Marked, markAll, type Snippet, snippetOf } from '#domain/search/snippet.ts'
import type { Read } from './database.ts'
import { type RememberedTexts, type Text, textsOf } from './texts.ts'

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

const needsPages = ({ fields }: FoundEdition) => fields.has('pdf') || fields.size === 0
const needsBody = ({ fields }: FoundEdition) => fields.has('body') || fields.size === 0
const idsOf = (editions: readonly FoundEdition[]) => editions.map(({ edition }) => edition.id)

/** A text with how many of the clauses are in it, which of them (a bit for each), and how often they are. */
type Searched<Looked> = { text: Looked; clauses: number; bits: number; hits: number }

/** @returns those of the texts that have any clause */
function having<Looked extends Folded>(
  texts: readonly Looked[],
  count: (folded: string) => number[],
): Searched<Looked>[] {
  return texts.flatMap((text) => {
    const searched: Searched<Looked> = { text, clauses: 0, bits: 0, hits: 0 }
    for (const [clause, hits] of count(text.folded).entries()) {
      if (hits === 0) continue
      searched.clauses += 1
      searched.bits |= 1 << clause
      searched.hits += hits
    }
    return searched.clauses > 0 ? [searched] : []
  })
}

/** Pages that have most of the words; the best of them first. */
function bestPages(pages: readonly Searched<Text>[]): Text[] {
  const most = Math.max(0, ...pages.map(({ clauses }) => clauses))
  const best = pages.filter(({ clauses }) => clauses === most)
  const [first] = best.toSorted((a, b) => b.hits - a.hits || a.text.number - b.text.number)
  return first ? [first, ...best.filter((page) => page !== first)].map(({ text }) => text) : []
}

/** Looks into the texts of a few editions for what the index says is there. */
export async function evidenceOf(
  read: Read,
  query: SearchQuery,
  editions: readonly FoundEdition[],
  remembered: RememberedTexts,
): Promise<Map<number, Evidence>> {
  if (editions.length === 0) return new Map()
  const headOf = await textsOf(read, remembered, 'head', idsOf(editions))
  const bodyOf = await textsOf(read, remembered, 'body', idsOf(editions.filter(needsBody)))
  const pagesOf = await textsOf(read, remembered, 'pages', idsOf(editions.filter(needsPages)))
  const find = finderOf(query.clauses)
  const count = counterOf(query.clauses)
  const snippetIn = (text: Folded) => snippetOf(text.text, findHits(text, find))
  return new Map(
    editions.map(({ edition }) => {
      const head = headOf(edition.id)
      const [title, standfirst] = [foldWithPlaces(edition.title), head[0]]
      const inText = having([...head.slice(0, 2), ...bodyOf(edition.id)], count)
      const onPages = having(pagesOf(edition.id), count)
      const named = having([title, ...head.slice(2)], count)
      const seen = [...inText, ...onPages, ...named].reduce((bits, searched) => bits | searched.bits, 0)
      const isProven =
        query.mode === 'any'
          ? seen !== 0
          : query.clauses.every(({ needsProof }, clause) => !needsProof || (seen & (1 << clause)) !== 0)
      const [best] = inText.toSorted((a, b) => b.clauses - a.clauses)
      const shown = bestPages(onPages)
      const evidence: Evidence = {
        title: markAll(title, find),
        snippet: best ? snippetIn(best.text) : null,
        beginning: standfirst && standfirst.text !== '' ? markAll(standfirst, find) : null,
        pages: shown.map(({ number }) => number),
        pageSnippet: shown[0] ? snippetIn(shown[0]) : null,
        isProven,
      }
      return [edition.id, evidence]
    }),
  )
}
