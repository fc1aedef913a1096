import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Candidate } from '#domain/related/list.ts'
import { idList } from '../hooks/id-list.ts'
import { transactionOf } from '../hooks/transaction.ts'

/** A report to which others may be related, published or not. */
export type Subject = {
  report: number
  /** Calendar date of its publication, as far as it has one. */
  date: string
  authors: readonly number[]
  series: number | null
  topics: readonly number[]
  sample: boolean
  /** By language of its editions; see domain/related/signature. */
  signatures: readonly { language: string; terms: readonly string[] }[]
}

/** A word that more reports have says nothing, and there are too many of them to look at. */
const COMMON = 100
/** Fewer words in common are chance. */
const FEWEST_IN_COMMON = 3
const MOST_ALIKE = 200
/** What is nearest is among the first few. */
export const FEW_CANDIDATES = 60
/** Of all reports of a large topic, those with most words in common and the newest: to these a report may be near. */
export const MANY_CANDIDATES = 500

const alike = z.array(z.object({ holders: z.array(z.number()), texts: z.number() }))
const candidateRows = z.array(
  z.object({
    id: z.number(),
    date: z.string(),
    authors: z.number(),
    isInSeries: z.boolean(),
    topics: z.number(),
    alike,
  }),
)
const subjectRows = z.array(
  z.object({
    report: z.number(),
    date: z.string(),
    authors: z.array(z.number()),
    series: z.number().nullable(),
    topics: z.array(z.number()),
    sample: z.boolean(),
    signatures: z.array(z.object({ language: z.string(), terms: z.array(z.string()) })),
  }),
)

const inCommon = (column: 'authors' | 'topics', ids: readonly number[]) =>
  sql`(select count(*)::int from unnest(e.${sql.raw(column)}) id where id = any(${idList(ids)}))`

/**
 * @param most how many to look at, those with most in common
 * @returns the published reports that have anything in common with the subject; sample content only with its like
 */
export async function candidatesFor(req: PayloadRequest, subject: Subject, most: number): Promise<Candidate[]> {
  const { authors, report, sample, series, signatures, topics } = subject
  const given = JSON.stringify(signatures.flatMap(({ language, terms }) => terms.map((term) => ({ language, term }))))
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    with given as (
      select language, term, (
        select count(*)::int from (
          select from search.signatures s
          where s.language = g.language and s.term = g.term and s.report_id <> ${report} limit ${COMMON + 1}
        ) others
      ) as holders
      from jsonb_to_recordset(${given}::jsonb) as g(language text, term text)
    ), texts as (
      select language, count(*)::int as texts from search.editions
      where report_id <> ${report} and language in (select language from given) group by language
    ), alike as (
      select s.report_id, s.language, array_agg(holders order by holders) as holders
      from given join search.signatures s using (language, term)
      where holders between 1 and ${COMMON} and s.report_id <> ${report}
      group by s.report_id, s.language having count(*) >= ${FEWEST_IN_COMMON}
      order by count(*) desc, s.report_id desc limit ${MOST_ALIKE}
    ), shared as (
      select report_id, max(cardinality(holders)) as words from alike group by report_id
    ), ids as (
      -- Each by an index of its own.
      select report_id from search.editions where authors && ${idList(authors)}
      union select report_id from search.editions where series_id = ${series}
      union select report_id from search.editions where topics && ${idList(topics)}
      union select report_id from shared
    )
    select report_id as id, e.published_on as date, ${inCommon('authors', authors)} as authors,
      coalesce(e.series_id = ${series}, false) as "isInSeries", ${inCommon('topics', topics)} as topics,
      coalesce((
        select jsonb_agg(jsonb_build_object('holders', alike.holders, 'texts', texts.texts))
        from alike join texts using (language) where alike.report_id = ids.report_id
      ), '[]') as alike
    from ids join search.editions e using (report_id) left join shared using (report_id)
    where e.is_original and report_id <> ${report} and e.sample = ${sample}
    order by authors desc, "isInSeries" desc, topics desc, shared.words desc nulls last, e.published_on desc,
      report_id desc
    limit ${most}`)
  return candidateRows.parse(rows)
}

/** @returns those of the reports that readers can read, as the index has them */
export async function publishedSubjects(req: PayloadRequest, reports: readonly number[]): Promise<Subject[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select e.report_id as report, e.published_on as date, e.authors, e.series_id as series, e.topics, e.sample,
      coalesce((
        select jsonb_agg(jsonb_build_object('language', language, 'terms', terms)) from (
          select language, jsonb_agg(term) as terms from search.signatures where report_id = e.report_id group by language
        ) by_language
      ), '[]') as signatures
    from search.editions e where e.is_original and e.report_id = any(${idList(reports)}) order by e.report_id`)
  return subjectRows.parse(rows)
}
