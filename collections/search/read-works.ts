import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { idList } from '../hooks/id-list.ts'
import { transactionOf } from '../hooks/transaction.ts'

const texts = z.array(z.string())
const ids = z.array(z.number())

const workSchema = z.object({
  report: z.number(),
  slug: z.string(),
  sample: z.boolean(),
  series: z.number().nullable(),
  category: z.number().nullable(),
  topics: ids,
  people: ids,
  /** Keywords and numbers, and the names of series, category, topics and signing organisations in every language. */
  subjects: texts,
  organisations: texts,
})
const editionSchema = z.object({
  report: z.number(),
  language: z.string(),
  form: z.enum(['text', 'file']),
  is_original: z.boolean(),
  title: z.string(),
  standfirst: z.string(),
  summary: z.unknown(),
  findings: texts,
  body: z.unknown(),
  document: z.number().nullable(),
  date: z.string(),
})
const personSchema = z.object({
  id: z.number(),
  slug: z.string().nullable(),
  familyName: z.string(),
  givenName: z.string().nullable(),
  nameOrder: z.enum(['familyFirst', 'givenFirst']),
  nativeNames: z.array(z.object({ language: z.string(), name: z.string() })),
  aliases: texts,
})
const pageSchema = z.object({ document: z.number(), page: z.number(), text: z.string() })

export type PublishedWork = z.infer<typeof workSchema>
export type PublishedEdition = z.infer<typeof editionSchema>
export type CreditedPerson = z.infer<typeof personSchema>

/** What readers can read: released and not withdrawn, the original and, while it is, its translations. */
const READABLE_REPORT = sql.raw(`r._status = 'published' and r.deleted_at is null and r.state = 'published'`)
const READABLE_TRANSLATION = sql.raw(`t._status = 'published' and t.deleted_at is null and t.state = 'published'`)

/** @returns of the reports given those that readers can read, with what all their editions have in common */
export async function readWorks(req: PayloadRequest, reports: readonly number[]): Promise<PublishedWork[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select r.id as report, coalesce(r.slug, '') as slug, r.sample is true as sample, r.series_id as series, r.category_id as category,
      array(select topics_id from reports_rels where parent_id = r.id and path = 'topics' and topics_id is not null order by "order") as topics,
      array(select rel.authors_id from reports_rels rel join authors a on a.id = rel.authors_id and a.deleted_at is null
        where rel.parent_id = r.id and rel.path = 'authors' order by rel."order") as people,
      array(select l.name from reports_rels rel join organisations o on o.id = rel.organisations_id and o.deleted_at is null
        join organisations_locales l on l._parent_id = o.id
        where rel.parent_id = r.id and rel.path = 'authors' order by rel."order", l._locale) as organisations,
      array(
        select text from reports_texts where parent_id = r.id and path = 'keywords' and text is not null
        union all select r.report_number where r.report_number is not null
        union all select name from series_locales where _parent_id = r.series_id
        union all select name from series_former_names where _parent_id = r.series_id
        union all select name from categories_locales where _parent_id = r.category_id
        union all select l.name from topics_locales l join reports_rels rel on rel.topics_id = l._parent_id
          where rel.parent_id = r.id and rel.path = 'topics') as subjects
    from reports r where r.id = any(${idList(reports)}) and ${READABLE_REPORT} order by r.id`)
  return z.array(workSchema).parse(rows)
}

const TEXTS = (alias: string, table: string) =>
  sql.raw(`coalesce(${alias}.title, '') as title, coalesce(${alias}.standfirst, '') as standfirst, ${alias}.summary, ${alias}.body,
    array(select text from ${table}_key_findings where _parent_id = ${alias}.id and text is not null order by _order) as findings,
    ${alias}.document_id as document,
    coalesce(to_char(${alias}.publication_date at time zone 'UTC', 'YYYY-MM-DD'), '') as date`)

/** @returns the editions of the reports that readers can read, the original of each first */
export async function readEditions(req: PayloadRequest, reports: readonly number[]): Promise<PublishedEdition[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select r.id as report, r.language::text, 'text' as form, true as is_original, ${TEXTS('r', 'reports')}
    from reports r where r.id = any(${idList(reports)}) and ${READABLE_REPORT}
    union all
    select r.id, t.language::text, t.form::text, false, ${TEXTS('t', 'translations')}
    from translations t join reports r on r.id = t.report_id
    where r.id = any(${idList(reports)}) and ${READABLE_REPORT} and ${READABLE_TRANSLATION}
    order by report, is_original desc, language`)
  return z.array(editionSchema).parse(rows)
}

export async function readPeople(req: PayloadRequest, people: readonly number[]): Promise<CreditedPerson[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id, slug, family_name as "familyName", given_name as "givenName", name_order as "nameOrder",
      (select coalesce(json_agg(json_build_object('language', language, 'name', name) order by _order), '[]')
        from authors_native_names where _parent_id = a.id) as "nativeNames",
      array(select text from authors_texts where parent_id = a.id and path = 'aliases' and text is not null order by "order") as aliases
    from authors a where id = any(${idList(people)}) and deleted_at is null`)
  return z.array(personSchema).parse(rows)
}

/** @returns the texts of the pages of the documents, in their order */
export async function readPages(req: PayloadRequest, documents: readonly number[]) {
  if (documents.length === 0) return []
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select document_id as document, page, text from document_pages
    where document_id = any(${idList(documents)}) order by document_id, page`)
  return z.array(pageSchema).parse(rows)
}
