import type { PayloadRequest } from 'payload'
import type { Clause } from '#domain/search/clauses.ts'
import type { DeskFragment, DeskResult } from '#domain/search/desk.ts'
import { fold } from '#domain/search/fold.ts'
import { finderOf } from '#domain/search/occurrences.ts'
import { markAll, type Snippet, snippetOf } from '#domain/search/snippet.ts'
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
  const inTexts = [...summary, body].flatMap((text) => snippetOf(text, find) ?? [])
  const seen = new Set([
    ...[title, ...subjects].flatMap((text) => find(fold(text)).map(({ clause }) => clause)),
    ...inTexts.flatMap(({ found }) => [...found]),
    ...named.flatMap((kinds, index) => (Object.values(kinds).some((ids) => ids.length > 0) ? [index] : [])),
  ])
  const isMissing = () => clauses.some((_clause, index) => !seen.has(index))
  const pages = []
  if (isMissing() && document) {
    for (const { page, text } of await readPages(req, [document.id])) {
      const snippet = snippetOf(text, find)
      if (snippet) pages.push({ page, snippet })
    }
    for (const { snippet } of pages) for (const clause of snippet.found) seen.add(clause)
  }
  if (isMissing()) return null
  const most = Math.max(0, ...pages.map(({ snippet }) => snippet.found.size))
  const [best] = inTexts.toSorted((a, b) => b.found.size - a.found.size)
  return {
    title: markAll(title, find),
    fragment: best ? shown(best) : null,
    pages: pages
      .filter(({ snippet }) => snippet.found.size === most)
      .slice(0, PAGES_SHOWN)
      .map(({ page, snippet }) => ({ page, href: `${document?.url}#page=${page}`, fragment: shown(snippet) })),
  }
}
