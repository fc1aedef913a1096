import { sql } from '@payloadcms/db-postgres'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { type Folded, foldWithPlaces } from '#domain/search/fold.ts'
import { idList, type Read, rememberedOf } from './database.ts'

/** A page of a PDF, folded as words are looked for in it. */
export type Page = { page: number; text: Folded }

/** By the ids of the index, which gives another to an edition, or its PDF, that has changed. */
export type RememberedPages = LRUCache<number, readonly Page[]>

/** The PDFs of some hundred reports in four languages. */
const MOST_BYTES = 96_000_000
/** A text of two bytes a character, and the same folded. */
const BYTES_OF_CHARACTER = 4
/** Of an object and its two strings. */
const BYTES_BESIDE = 200

export const rememberPages = (): RememberedPages =>
  new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: (pages) =>
      pages.reduce((sum, { text }) => sum + text.text.length * BYTES_OF_CHARACTER + BYTES_BESIDE, BYTES_BESIDE),
  })

const rows = z.array(z.object({ id: z.number(), page: z.number(), text: z.string() }))

/**
 * @param ids of editions of the index
 * @returns the pages of each that has a PDF, in their order
 */
export async function pagesOf(
  read: Read,
  remembered: RememberedPages,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly Page[]>> {
  const known = rememberedOf(remembered, ids)
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length === 0) return known
  const found = rows.parse(
    await read(sql`
      select e.id, p.page, p.text from search.editions e join document_pages p on p.document_id = e.document_id
      where e.id = any(${idList(unknown)}) order by e.id, p.page`),
  )
  const pages = Map.groupBy(found, ({ id }) => id)
  for (const id of unknown) {
    const its = (pages.get(id) ?? []).map(({ page, text }) => ({ page, text: foldWithPlaces(text) }))
    remembered.set(id, its)
    known.set(id, its)
  }
  return known
}
