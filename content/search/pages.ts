import { sql } from '@payloadcms/db-postgres'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { type Folded, foldWithPlaces } from '#domain/search/fold.ts'
import { idList, type Read, rememberedOf } from './database.ts'

/** A page of a PDF, folded as words are looked for in it. */
export type Page = Folded & { page: number }

/** By the ids of the index, which gives another to an edition, or its PDF, that has changed. */
export type RememberedPages = LRUCache<number, readonly Page[]>

/** The PDFs of some hundred reports in four languages. */
const MOST_BYTES = 96_000_000
/** Of an object and its two strings. */
const BYTES_BESIDE = 200

const LATIN_1 = /^[\0-\u00ff]*$/

/** As V8 has strings: two bytes a character where any is not of Latin-1; one string where both are the same. */
const bytesOf = ({ folded, text }: Page) => text.length * (LATIN_1.test(text) ? 1 : 2) * (folded === text ? 1 : 2)

export const rememberPages = (): RememberedPages =>
  new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: (pages) => pages.reduce((sum, page) => sum + bytesOf(page) + BYTES_BESIDE, BYTES_BESIDE),
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
    const its = (pages.get(id) ?? []).map(({ page, text }) => ({ page, ...foldWithPlaces(text) }))
    remembered.set(id, its)
    known.set(id, its)
  }
  return known
}
