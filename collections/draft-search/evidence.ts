import type { PayloadRequest } from 'payload'
import type { Clause } from '#domain/search/clauses.ts'
import type { DeskFragment, DeskResult } from '#domain/search/desk.ts'
import { fold, foldWithPlaces } from '#domain/search/fold.ts'
import { finderOf } from '#domain/search/occurrences.ts'
import { findHits, markAll, type Snippet, snippetOf } from '#domain/search/snippet.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { readPages } from '../search/read-works.ts'
import type { Named } from './names.ts'
import { textsOf } from './write.ts'

const PAGES_SHOWN = 3

/** A PDF that who asks may read. */
export type ReadableDocument = { id: number; url: string }
export type Evidence = Pick<DeskResult, 'title' | 'fragment' | 'pages'>

const shown = ({ isCutAfter, isCutBefore, marked }: Snippet): DeskFragment => ({ marked, isCutBefore, isCutAfter })

/**
 * Looks for the words in an edition as who asks may read it, whatever the index says of it.
 *
 * @param named who and what each clause names: it is enough that somebody is called so
 * @returns null where a word is nowhere in it
 */
export async function evidenceIn(
  req: PayloadRequest,
  edition: Report | Translation,
  document: ReadableDocument | undefined,
  clauses: readonly Clause[],
  named: readonly Named[],
): Promise<Evidence | null> {
  const find = finderOf(clauses)
  const { body, subjects, summary, title } = textsOf(edition)
  const within = (text: string) => {
    const hits = findHits(foldWithPlaces(text), find)
    return hits.places.length > 0 ? [{ found: hits.found, snippet: snippetOf(text, hits) }] : []
  }
  const inTexts = [...summary, body].flatMap(within)
  const seen = new Set([
    ...[title, ...subjects].flatMap((text) => find(fold(text)).map(({ clause }) => clause)),
    ...inTexts.flatMap(({ found }) => [...found]),
    ...named.flatMap((kinds, index) => (Object.values(kinds).some((ids) => ids.length > 0) ? [index] : [])),
  ])
  const isMissing = () => clauses.some((_clause, index) => !seen.has(index))
  const texts = isMissing() && document ? await readPages(req, [document.id]) : []
  const pages = texts.flatMap(({ page, text }) => within(text).map((hits) => ({ page, ...hits })))
  for (const { found } of pages) for (const clause of found) seen.add(clause)
  if (isMissing()) return null
  const most = Math.max(0, ...pages.map(({ found }) => found.size))
  const [best] = inTexts.toSorted((a, b) => b.found.size - a.found.size)
  return {
    title: markAll(foldWithPlaces(title), find),
    fragment: best ? shown(best.snippet) : null,
    pages: pages
      .filter(({ found }) => found.size === most)
      .slice(0, PAGES_SHOWN)
      .map(({ page, snippet }) => ({ page, href: `${document?.url}#page=${page}`, fragment: shown(snippet) })),
  }
}
