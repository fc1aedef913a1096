import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { transactionOf } from '../hooks/transaction.ts'

const useSchema = z.object({
  id: z.number(),
  title: z.string().nullable(),
  slug: z.string().nullable(),
  languages: z.array(z.string()),
})

const rowSchema = z.object({
  id: z.number(),
  name: z.string().nullable(),
  family: z.string(),
  given: z.string().nullable(),
  slug: z.string().nullable(),
  public: z.boolean().nullable(),
  hasPhoto: z.boolean(),
  native: z.array(z.string()),
  aliases: z.array(z.string()),
  bios: z.partialRecord(z.enum(INTERFACE_LANGUAGES), z.object({ exists: z.boolean(), checkedAt: z.string() })),
  uses: z.array(useSchema),
  /** Languages of editions that credit the author. Some may be of drafts: told as the state of a bio only. */
  needed: z.array(z.string()),
})
export type CreditedAuthor = z.infer<typeof rowSchema>

/**
 * All authors with what their bios depend on, in one query: names, bios by language, the works that credit them, and
 * the languages in which an edition needs their bio, be it released or in preparation: once it is to be released, it
 * is too late to write one.
 *
 * @param draftsToo whether works are told as they are being prepared, for people who may see that, or as released
 */
export async function readCreditedAuthors(req: PayloadRequest, draftsToo: boolean): Promise<CreditedAuthor[]> {
  const db = await transactionOf(req)
  // The row of a work's own table tells who is credited; its latest draft, who will be.
  const { rows } = await db.execute(sql`
    with credits as (
      select rel.authors_id as author, r.id as report, false as drafted from reports_rels rel
        join reports r on r.id = rel.parent_id and r._status = 'published' and r.deleted_at is null
        where rel.path = 'authors'
      union select rel.authors_id, v.parent_id, true from _reports_v_rels rel
        join _reports_v v on v.id = rel.parent_id and v.latest and v.version_deleted_at is null
        where rel.path = 'version.authors'
    ), editions as (
      select r.id as report, r.language::text as language, false as drafted from reports r where r._status = 'published'
      union select t.report_id, t.language::text, false from translations t
        where t._status = 'published' and t.form = 'text' and t.deleted_at is null
      union select v.parent_id, v.version_language::text, true from _reports_v v where v.latest
      union select v.version_report_id, v.version_language::text, true from _translations_v v
        where v.latest and v.version_form = 'text' and v.version_deleted_at is null
    ), titles as (
      select r.id as report, r.title, r.slug, false as drafted from reports r
      union all select v.parent_id, v.version_title, v.version_slug, true from _reports_v v where v.latest
    ), uses as (
      select c.author, jsonb_agg(jsonb_build_object('id', c.report, 'title', t.title, 'slug', t.slug,
        'languages', coalesce((select jsonb_agg(e.language order by e.language) from editions e
          where e.report = c.report and e.drafted = c.drafted and e.language is not null), '[]'::jsonb)
        ) order by c.report desc) as list
      from credits c join titles t on t.report = c.report and t.drafted = c.drafted
      where c.drafted = ${draftsToo} group by c.author
    ), needs as (
      select c.author, array_agg(distinct e.language) as languages from credits c join editions e using (report)
      where e.language is not null group by c.author
    )
    select a.id, a.display_name as name, a.family_name as family, a.given_name as given, a.slug, a.public,
      a.photo_id is not null as "hasPhoto",
      array(select n.name from authors_native_names n where n._parent_id = a.id order by n._order) as native,
      array(select x.text from authors_texts x where x.parent_id = a.id and x.path = 'aliases') as aliases,
      coalesce((select jsonb_object_agg(l._locale, jsonb_build_object(
        'exists', l.bio is not null, 'checkedAt', coalesce(l.bio_checked_at, a.updated_at))) from authors_locales l
        where l._parent_id = a.id), '{}'::jsonb) as bios,
      coalesce(u.list, '[]'::jsonb) as uses, coalesce(n.languages, '{}') as needed
    from authors a left join uses u on u.author = a.id left join needs n on n.author = a.id
    where a.deleted_at is null order by a.family_name, a.given_name, a.id`)
  return z.array(rowSchema).parse(rows)
}
