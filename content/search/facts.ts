import { sql } from '@payloadcms/db-postgres'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { isLanguageTag, LANGUAGE_TAGS, type LanguageTag } from '#domain/languages.ts'
import type { NameFields } from '#domain/names.ts'
import { fold } from '#domain/search/fold.ts'
import { type Columns, columnsOf } from '#domain/search/columns.ts'
import type { EditionFact } from '#domain/search/edition-fact.ts'
import type { Found } from '#domain/search/found.ts'
import { rememberCloseness, type RememberedCloseness } from './closeness.ts'
import { idList, idsIn, packedIds, type Read } from './database.ts'
import { type RememberedTexts, rememberTexts } from './texts.ts'

/** Somebody credited, with every form of the name, folded. */
export type PersonFact = { id: number; slug: string | null; name: NameFields; forms: string[] }
export type IndexedEdition = EditionFact & { foldedTitle: string }
export type IndexFacts = {
  generation: string
  editions: ReadonlyMap<number, IndexedEdition>
  /** The same, those of a report one after the other. */
  list: readonly IndexedEdition[]
  columns: Columns
  /** Their places in the list, by their ids. */
  placeOf: ReadonlyMap<number, number>
  /** Remembered answers of the index: where a clause is, by its `clauseQuery`. */
  clauses: LRUCache<string, Found>
  texts: RememberedTexts
  closeness: RememberedCloseness
  people: ReadonlyMap<number, PersonFact>
  peopleBySlug: ReadonlyMap<string, PersonFact>
  /** Topics of any of them. */
  topics: ReadonlySet<number>
  /** Language of the original of a report. */
  originals: ReadonlyMap<number, LanguageTag>
}

const tag = z.string().refine(isLanguageTag)
const editionRows = z.array(
  z.object({
    id: z.number(),
    report: z.number(),
    language: tag,
    form: z.enum(['text', 'file']),
    isOriginal: z.boolean(),
    slug: z.string(),
    title: z.string(),
    date: z.string(),
    series: z.number().nullable(),
    category: z.number().nullable(),
    topics: z.array(z.number()),
    authors: z.array(z.number()),
    document: z.number().nullable(),
    sample: z.boolean(),
  }),
)
const personRows = z.array(
  z.object({
    id: z.number(),
    slug: z.string().nullable(),
    name: z.object({
      familyName: z.string(),
      givenName: z.string().nullable(),
      nameOrder: z.enum(['familyFirst', 'givenFirst']),
      nativeNames: z.array(z.object({ language: z.enum(LANGUAGE_TAGS), name: z.string() })),
    }),
    forms: z.array(z.string()),
  }),
)

/** Of the words that readers look for most. */
const MOST_BYTES_OF_CLAUSES = 32_000_000
/** Of the objects around them. */
const BYTES_BESIDE = 400

let remembered: Promise<IndexFacts> | null = null
let rememberedFor = ''

/** @returns those of the index now; of editions that were there before, which never change, as they were read then */
async function editionsOf(read: Read, before: IndexFacts | null): Promise<Map<number, IndexedEdition>> {
  const [row] = await read(packedIds(sql`select id from search.editions`))
  const now = [...idsIn(z.object({ ids: z.instanceof(Buffer) }).parse(row).ids)]
  const unknown = now.filter((id) => !before?.editions.has(id))
  const rows = await read(sql`
    select id, report_id as report, language, form, is_original as "isOriginal", slug, title, published_on as date,
      series_id as series, category_id as category, topics, authors, document_id as document, sample
    from search.editions where id = any(${idList(unknown)})`)
  const added = new Map(
    editionRows.parse(rows).map((edition) => [edition.id, { ...edition, foldedTitle: fold(edition.title) }]),
  )
  return new Map(
    now.flatMap((id) => {
      const edition = added.get(id) ?? before?.editions.get(id)
      return edition ? [[id, edition]] : []
    }),
  )
}

async function load(read: Read, generation: string, earlier: Promise<IndexFacts> | null): Promise<IndexFacts> {
  const before = (await earlier?.catch(() => null)) ?? null
  const editions = await editionsOf(read, before)
  const people = personRows.parse(await read(sql`select author_id as id, slug, name, forms from search.people`))
  const list = [...editions.values()].sort((a, b) => a.report - b.report)
  const originals = list.filter(({ isOriginal }) => isOriginal)
  return {
    generation,
    editions,
    list,
    columns: columnsOf(list),
    placeOf: new Map(list.map(({ id }, place) => [id, place])),
    clauses: new LRUCache({
      maxSize: MOST_BYTES_OF_CLAUSES,
      sizeCalculation: ({ fieldBits, places }, query) =>
        places.byteLength + fieldBits.byteLength + query.length + BYTES_BESIDE,
    }),
    texts: before?.texts ?? rememberTexts(),
    closeness: before?.closeness ?? rememberCloseness(),
    people: new Map(people.map((person) => [person.id, person])),
    peopleBySlug: new Map(people.flatMap((person) => (person.slug === null ? [] : [[person.slug, person]]))),
    topics: new Set(list.flatMap(({ topics }) => topics)),
    originals: new Map(originals.map(({ language, report }) => [report, language])),
  }
}

/**
 * The facts of all editions of the index: filters and lists need them for every edition found, and they change only
 * with it. Remembered until then.
 *
 * @param generation of the index that `read` sees
 */
export async function indexFacts(read: Read, generation: string): Promise<IndexFacts> {
  if (remembered && rememberedFor === generation) return remembered
  const loading = load(read, generation, remembered)
  remembered = loading
  rememberedFor = generation
  try {
    return await loading
  } catch (error) {
    if (remembered === loading) remembered = null
    throw error
  }
}
