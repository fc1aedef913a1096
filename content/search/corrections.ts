import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Clause } from '#domain/search/clauses.ts'
import { exchanged, mistakes, mistakesAllowed } from '#domain/search/distance.ts'
import { clausesOfRun } from '#domain/search/clauses.ts'
import type { SearchQuery } from '#domain/search/query.ts'
import { clauseQuery } from '#domain/search/tsquery.ts'
import type { Read } from './database.ts'

const wordRows = z.array(z.object({ word: z.string(), likeness: z.number() }))

/** Looked at for a word with mistakes; likeness by trigrams is 1 for the same word. */
const CANDIDATES = 30
const LEAST_LIKENESS = 0.25
const NEAREST_SHOWN = 6

/** In short words two letters exchanged leave hardly a trigram as it was: such words are looked up as they are. */
async function likeWords(read: Read, word: string): Promise<z.infer<typeof wordRows>> {
  const meant = sql.join(
    [word, ...exchanged(word)].map((one) => sql`${one}`),
    sql`, `,
  )
  const rows = await read(sql`
    select word, similarity(word, ${word})::float8 as likeness from search.words where word in (${meant})
    union (
      select word, similarity(word, ${word})::float8 as likeness from search.words, set_limit(${LEAST_LIKENESS}::real)
      where word % ${word} order by likeness desc, editions desc, word limit ${CANDIDATES})
    order by likeness desc, word`)
  return wordRows.parse(rows)
}

async function isKnown(read: Read, clause: Clause): Promise<boolean> {
  const rows = await read(sql`select from search.terms where terms @@ ${clauseQuery(clause)}::tsquery limit 1`)
  return rows.length > 0
}

/** Words of letters only: of scripts without spaces a wrong character is another word. */
const CORRECTABLE = /^[\p{L}\p{M}'’-]+$/u
const isCorrectable = ({ patterns, text }: Clause) =>
  patterns.some(({ kind }) => kind === 'words') && CORRECTABLE.test(text)

async function correctionOf(read: Read, clause: Clause): Promise<Clause | null> {
  const word = clause.text
  const allowed = mistakesAllowed(word)
  const near = (await likeWords(read, word))
    .map(({ likeness, word: known }) => ({ known, likeness, wrong: mistakes(word, known, allowed) }))
    .filter(({ wrong }) => wrong > 0 && wrong <= allowed)
    .sort((a, b) => a.wrong - b.wrong || b.likeness - a.likeness)
  const [corrected] = near.length > 0 ? clausesOfRun(near[0]?.known ?? '') : []
  return corrected ?? null
}

/** @returns the query with words that the index has in place of misspelled ones; null where there are none such */
export async function corrected(read: Read, query: SearchQuery): Promise<SearchQuery | null> {
  const clauses: Clause[] = []
  let hasChanged = false
  for (const clause of query.clauses) {
    const better = isCorrectable(clause) && !(await isKnown(read, clause)) ? await correctionOf(read, clause) : null
    hasChanged ||= better !== null
    clauses.push(better ?? clause)
  }
  return hasChanged ? { ...query, clauses, text: clauses.map(({ text }) => text).join(' ') } : null
}

/** @returns words of the index that are like those of the query, for somebody who found nothing */
export async function nearestWords(read: Read, query: SearchQuery): Promise<string[]> {
  const near: z.infer<typeof wordRows> = []
  for (const { text } of query.clauses) near.push(...(await likeWords(read, text)))
  const asked = new Set(query.clauses.map(({ text }) => text))
  const inOrder = near.sort((a, b) => b.likeness - a.likeness).map(({ word }) => word)
  return [...new Set(inOrder)].filter((word) => !asked.has(word)).slice(0, NEAREST_SHOWN)
}
