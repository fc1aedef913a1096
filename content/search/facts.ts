import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { isLanguageTag, LANGUAGE_TAGS, type LanguageTag } from '#domain/languages.ts'
import type { NameFields } from '#domain/names.ts'
import { fold } from '#domain/search/fold.ts'
import type { EditionFact } from '#domain/search/matches.ts'
import type { Read } from './database.ts'

/** Somebody credited, with every form of the name, folded. */
export type PersonFact = { id: number; slug: string | null; name: NameFields; forms: string[] }
export type IndexedEdition = EditionFact & { foldedTitle: string }
export type IndexFacts = {
  generation: string
  editions: ReadonlyMap<number, IndexedEdition>
  people: ReadonlyMap<number, PersonFact>
  peopleBySlug: ReadonlyMap<string, PersonFact>
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

let remembered: Promise<IndexFacts> | null = null
let rememberedFor = ''

async function load(read: Read, generation: string): Promise<IndexFacts> {
  const editions = editionRows.parse(
    await read(sql`
      select id, report_id as report, language, form, is_original as "isOriginal", slug, title, published_on as date,
        series_id as series, category_id as category, topics, authors, document_id as document, sample
      from search.editions`),
  )
  const people = personRows.parse(await read(sql`select author_id as id, slug, name, forms from search.people`))
  return {
    generation,
    editions: new Map(editions.map((edition) => [edition.id, { ...edition, foldedTitle: fold(edition.title) }])),
    people: new Map(people.map((person) => [person.id, person])),
    peopleBySlug: new Map(people.flatMap((person) => (person.slug === null ? [] : [[person.slug, person]]))),
    originals: new Map(
      editions.flatMap(({ isOriginal, language, report }) => (isOriginal ? [[report, language]] : [])),
    ),
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
  const loading = load(read, generation)
  remembered = loading
  rememberedFor = generation
  try {
    return await loading
  } catch (error) {
    if (remembered === loading) remembered = null
    throw error
  }
}

/** @returns the generation of the index; a number that may be larger than JavaScript's */
export async function generationOf(read: Read): Promise<string> {
  const [row] = await read(sql`select value::text as generation from search.generation`)
  return z.object({ generation: z.string() }).parse(row).generation
}
