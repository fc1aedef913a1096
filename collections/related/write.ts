import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Choice, RELATED_KEPT } from '#domain/related/list.ts'
import { signatureOf } from '#domain/related/signature.ts'
import { idList } from '../hooks/id-list.ts'
import { transactionOf } from '../hooks/transaction.ts'

const textRows = z.array(
  z.object({
    report: z.number(),
    language: z.string(),
    title: z.string(),
    keywords: z.array(z.string()),
    texts: z.array(z.string()),
  }),
)
const choiceRows = z.array(
  z.object({ report: z.number(), related: z.array(z.number()), unrelated: z.array(z.number()) }),
)

/** Writes the signatures of all editions of the reports that are in the index, in place of those they had. */
export async function writeSignatures(req: PayloadRequest, reports: readonly number[]): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select report_id as report, language, title, array[standfirst, summary] as texts,
      case when is_original then array(
        select text from reports_texts
        where parent_id = report_id and path = 'keywords' and text is not null order by "order"
      ) else '{}' end as keywords
    from search.editions where report_id = any(${idList(reports)})`)
  const signatures = textRows
    .parse(rows)
    .flatMap(({ language, report, ...texts }) =>
      signatureOf(texts, language).map((term) => ({ report, language, term })),
    )
  await db.execute(sql`delete from search.signatures where report_id = any(${idList(reports)})`)
  await db.execute(sql`
    insert into search.signatures (language, term, report_id)
    select language, term, report
    from jsonb_to_recordset(${JSON.stringify(signatures)}::jsonb) as given(report int, language text, term text)`)
}

/** @returns what the editors of published reports chose, by report; a report of which they chose nothing is missing */
export async function readChoices(req: PayloadRequest, reports: readonly number[]): Promise<Map<number, Choice>> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select parent_id as report,
      coalesce(array_agg(reports_id order by "order") filter (where path = 'related'), '{}') as related,
      coalesce(array_agg(reports_id order by "order") filter (where path = 'unrelated'), '{}') as unrelated
    from reports_rels
    where parent_id = any(${idList(reports)}) and path in ('related', 'unrelated') and reports_id is not null
    group by parent_id`)
  return new Map(choiceRows.parse(rows).map(({ report, ...choice }) => [report, choice]))
}

export type RelatedRow = { report: number; related: number; place: number | null; score: number }

/** What editors chose stays as they chose it. */
export async function addRelated(req: PayloadRequest, added: readonly RelatedRow[]): Promise<void> {
  if (added.length === 0) return
  const db = await transactionOf(req)
  await db.execute(sql`
    insert into search.related (report_id, related_id, place, score)
    select report, related, place, score
    from jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as given(report int, related int, place int, score real)
    on conflict (report_id, related_id) do nothing`)
}

/** Keeps of each report's list what is nearest. */
export async function trimRelated(req: PayloadRequest, reports: readonly number[]): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    delete from search.related r using (
      select report_id, related_id,
        row_number() over (partition by report_id order by score desc, related_id desc) as rank
      from search.related where report_id = any(${idList(reports)}) and place is null
    ) ranked
    where ranked.rank > ${RELATED_KEPT} and r.report_id = ranked.report_id and r.related_id = ranked.related_id`)
}
