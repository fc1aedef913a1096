import { sql } from '@payloadcms/db-postgres'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { type Folded, foldWithPlaces } from '#domain/search/fold.ts'
import { idList, type Read, rememberedOf } from './database.ts'

/** What is read of an edition by itself. `head`: its standfirst, its summary, and the names of people and subjects. */
type Kind = 'head' | 'body' | 'pages'
/** A text, folded as words are looked for in it. `number`: of a page, that of the page; else its place, from 1. */
export type Text = Folded & { number: number }

/**
 * By the kind and the id of the index, which gives another to an edition, or its PDF, that has changed: the texts that
 * readers find most are read and folded once.
 */
export type RememberedTexts = LRUCache<`${Kind} ${number}`, readonly Text[]>

/** The PDFs of some hundred reports in four languages, or the heads of all reports. */
const MOST_BYTES = 128_000_000
/** Of an object and its two strings. */
const BYTES_BESIDE = 200

const LATIN_1 = /^[\0-\u00ff]*$/

/** As V8 has strings: two bytes a character where any is not of Latin-1; one string where both are the same. */
const bytesOf = ({ folded, text }: Text) => text.length * (LATIN_1.test(text) ? 1 : 2) * (folded === text ? 1 : 2)

export const rememberTexts = (): RememberedTexts =>
  new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: (texts) => texts.reduce((sum, text) => sum + bytesOf(text) + BYTES_BESIDE, BYTES_BESIDE),
  })

/** One row of each edition: a PDF has hundreds of pages, and a row of its own for each takes longer than reading it. */
const QUERIES: Record<Kind, (ids: ReturnType<typeof idList>) => ReturnType<typeof sql>> = {
  head: (ids) => sql`
    select id, to_json(array[standfirst, summary] || people || subjects) as texts
    from search.editions where id = any(${ids})`,
  body: (ids) => sql`select id, json_build_array(body) as texts from search.editions where id = any(${ids})`,
  pages: (ids) => sql`
    select e.id, pages.numbers, pages.texts
    from search.editions e cross join lateral (
      select json_agg(p.page) as numbers, json_agg(p.text) as texts
      from (select page, text from document_pages where document_id = e.document_id order by page) p
    ) pages
    where e.id = any(${ids}) and pages.texts is not null`,
}

const rows = z.array(z.object({ id: z.number(), numbers: z.array(z.number()).optional(), texts: z.array(z.string()) }))

/**
 * @param ids of editions of the index
 * @returns the texts of a kind of each, in their order; none of one that has no such
 */
export async function textsOf(
  read: Read,
  remembered: RememberedTexts,
  kind: Kind,
  ids: readonly number[],
): Promise<(id: number) => readonly Text[]> {
  const known = rememberedOf(
    remembered,
    ids.map((id) => `${kind} ${id}` as const),
  )
  const unknown = ids.filter((id) => !known.has(`${kind} ${id}`))
  if (unknown.length > 0) {
    const answers = rows.parse(await read(QUERIES[kind](idList(unknown))))
    const found = new Map(
      answers.map(({ id, numbers, texts }) => [
        id,
        texts.map((text, index) => ({ number: numbers?.[index] ?? index + 1, ...foldWithPlaces(text) })),
      ]),
    )
    for (const id of unknown) {
      const texts = found.get(id) ?? []
      remembered.set(`${kind} ${id}`, texts)
      known.set(`${kind} ${id}`, texts)
    }
  }
  return (id) => known.get(`${kind} ${id}`) ?? []
}
