import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Candidate } from '#domain/related/list.ts'
import { transactionOf } from '../hooks/transaction.ts'
import type { Subject } from './subjects.ts'

/** A word that more reports have says nothing, and there are too many of them to look at. */
const COMMON = 100
/** Fewer words in common are chance. */
const FEWEST_IN_COMMON = 3
const MOST_ALIKE = 200
/** What is nearest is among the first few. */
export const FEW_CANDIDATES = 60
/** Of all reports of a large topic, those with most words in common and the newest: to these a report may be near. */
export const MANY_CANDIDATES = 500

const candidateRows = z.array(
  z.object({
    subject: z.number(),
    id: z.number(),
    date: z.string(),
    authors: z.number(),
    isInSeries: z.boolean(),
    topics: z.number(),
    alike: z.array(z.object({ holders: z.array(z.number()), texts: z.number() })),
  }),
)

const inCommon = (column: 'authors' | 'topics') =>
  sql`(select count(*)::int from unnest(e.${sql.raw(column)}) id where id = any(s.${sql.raw(column)}))`
const facts = sql`
  s.report, e.report_id as id, e.published_on as date, ${inCommon('authors')} as authors,
  coalesce(e.series_id = s.series, false) as "isInSeries", ${inCommon('topics')} as topics`
/** Each of these by an index of its own. */
const sharesFact = sql`(e.authors && s.authors or e.series_id = s.series or e.topics && s.topics)`
const isOther = sql`e.is_original and e.sample = s.sample and e.report_id <> s.report`

/**
 * @param most how many to look at for each subject, those with most in common
 * @returns by the subject's report: the published reports that have anything in common with it; sample content only
 *   with its like
 */
export async function candidatesFor(
  req: PayloadRequest,
  subjects: readonly Subject[],
  most: number,
): Promise<Map<number, Candidate[]>> {
  const given = subjects.flatMap(({ report, signatures }) =>
    signatures.flatMap(({ language, terms }) => terms.map((term) => ({ report, language, term }))),
  )
  const asked = subjects.map(({ authors, report, sample, series, topics }) => ({
    authors,
    report,
    sample,
    series,
    topics,
  }))
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    with subjects as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
        as s(report int, authors int[], series int, topics int[], sample boolean)
    ), given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(report int, language text, term text)
    ), counted as materialized (
      select language, term, (
        select count(*)::int from (
          select from search.signatures s where s.language = g.language and s.term = g.term limit ${COMMON + 2}
        ) holders
      ) as holders
      from (select distinct language, term from given) g
    ), words as (
      select g.report, g.language, g.term, counted.holders - (own.report_id is not null)::int as holders
      from given g join counted using (language, term)
      left join search.signatures own
        on own.language = g.language and own.term = g.term and own.report_id = g.report
    ), alike as (
      select *, row_number() over (partition by report order by cardinality(holders) desc, id desc) as place from (
        select w.report, s.report_id as id, s.language, array_agg(w.holders) as holders
        from words w join search.signatures s using (language, term)
        where w.holders between 1 and ${COMMON} and s.report_id <> w.report
        group by w.report, s.report_id, s.language having count(*) >= ${FEWEST_IN_COMMON}
      ) enough
    ), texts as (
      select g.report, g.language, everybody.texts - (own.id is not null)::int as texts
      from (select distinct report, language from given) g
      join (select language, count(*)::int as texts from search.editions group by language) everybody using (language)
      left join search.editions own on own.report_id = g.report and own.language = g.language
    ), texts_alike as materialized (
      select report, id, max(cardinality(holders)) as words,
        jsonb_agg(jsonb_build_object('holders', array(select unnest(holders) order by 1), 'texts', texts)) as alike
      from alike join texts using (report, language) where place <= ${MOST_ALIKE} group by report, id
    ), others as (
      -- The offset keeps the planner from reading all editions in place of the indexes.
      select near.* from subjects s cross join lateral (
        select ${facts} from search.editions e where ${isOther} and ${sharesFact} offset 0
      ) near
      union all
      select ${facts} from texts_alike a join subjects s using (report) join search.editions e on e.report_id = a.id
      where ${isOther} and ${sharesFact} is not true
    ), ranked as (
      select report as subject, id, date, authors, "isInSeries", topics, coalesce(alike, '[]') as alike,
        row_number() over (
          partition by report
          order by authors desc, "isInSeries" desc, topics desc, words desc nulls last, date desc, id desc
        ) as place
      from others left join texts_alike using (report, id)
    )
    select * from ranked where place <= ${most} order by subject, place`)
  return Map.groupBy(candidateRows.parse(rows), ({ subject }) => subject)
}
