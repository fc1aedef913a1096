import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { idList } from '../hooks/id-list.ts'
import { transactionOf } from '../hooks/transaction.ts'

const subjectRows = z.array(
  z.object({
    report: z.number(),
    /** Calendar date of its publication, as far as it has one. */
    date: z.string(),
    authors: z.array(z.number()),
    series: z.number().nullable(),
    topics: z.array(z.number()),
    sample: z.boolean(),
    /** By language of its editions; see domain/related/signature. */
    signatures: z.array(z.object({ language: z.string(), terms: z.array(z.string()) })),
  }),
)

/** A report to which others may be related, published or not. */
export type Subject = z.infer<typeof subjectRows>[number]

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
