import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { type BoardPage, boardPageSchema } from '#domain/board.ts'
import type { BoardQuery, BoardSort } from '#domain/board-query.ts'
import { transactionOf } from '../hooks/transaction.ts'
import { EDITIONS } from './board-editions.ts'
import { conditionsOf, onlyReport } from './board-conditions.ts'

const ORDERS: Record<BoardSort, SQL> = {
  '-changed': sql`changed desc`,
  changed: sql`changed`,
  '-date': sql`publication_date desc nulls last`,
  date: sql`publication_date nulls last`,
  title: sql`lower(title) nulls last`,
  '-title': sql`lower(title) desc nulls last`,
  series: sql`lower(series_name) nulls last, series_number nulls last`,
  '-series': sql`lower(series_name) desc nulls last, series_number desc nulls last`,
}

/** The editions of one report of the page, the original first, as JSON. */
const EDITIONS_AS_JSON = sql`(
  select jsonb_agg(jsonb_build_object(
    'collection', e.collection, 'id', e.id, 'language', e.language, 'form', e.form, 'title', e.title,
    'draftState', e.draft_state, 'releasedState', e.released_state, 'originalState', e.original_state,
    'updatedAt', e.updated_at, 'staleFields', to_jsonb(e.stale_fields),
    'progress', e.progress, 'openComments', e.open_comments,
    'assignee', case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end,
    'scheduledFor', e.scheduled_for, 'embargoUntil', e.embargo_until, 'scheduleFailed', e.schedule_failed
  ) order by e.collection, e.id)
  from ${EDITIONS} e left join users u on u.id = e.assignee_id
  where e.report_id = matching.id
)`

/** When anything of a report changed last: its original or one of its translations. */
const CHANGED = sql`greatest(rv.version_updated_at, (
  select max(tv.version_updated_at) from translations t
  join _translations_v tv on tv.parent_id = t.id and tv.latest
  where t.report_id = r.id and t.deleted_at is null
))`

type Asked = { query: BoardQuery } | { report: number }

/**
 * A page of the release board, in one query.
 *
 * @param asked a view of the board, or one report alone, whatever the view leaves out
 */
export async function readBoard(req: PayloadRequest, asked: Asked): Promise<BoardPage> {
  const { limit, page, sort } = 'query' in asked ? asked.query : ({ limit: 1, page: 1, sort: '-changed' } as const)
  const conditions = 'query' in asked ? conditionsOf(asked.query, req.user?.id ?? null) : onlyReport(asked.report)
  const locale = req.i18n.language
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    with matching as (
      select r.id, rv.version_title as title, rv.version_language::text as language,
        rv.version_publication_date as publication_date, s.name as series_name,
        rv.version_series_number as series_number, ${CHANGED} as changed
      from reports r
      join _reports_v rv on rv.parent_id = r.id and rv.latest
      left join lateral (
        select name from series_locales where _parent_id = rv.version_series_id
        order by _locale::text = ${locale} desc, _locale limit 1
      ) s on true
      where r.deleted_at is null and ${conditions}
    ), page as (
      select matching.*, row_number() over (order by ${ORDERS[sort]}, id desc) as place
      from matching order by place limit ${limit} offset ${(page - 1) * limit}
    )
    select (select count(*)::int from matching) as total, coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', matching.id, 'title', matching.title, 'language', matching.language,
        'publicationDate', matching.publication_date,
        'series', case when series_name is not null
          then jsonb_build_object('name', series_name, 'number', series_number) end,
        'editions', ${EDITIONS_AS_JSON}
      ) order by place) from page as matching
    ), '[]'::jsonb) as rows`)
  const total = Number(rows[0]?.total ?? 0)
  return boardPageSchema.parse({ rows: rows[0]?.rows, total, page, pages: Math.max(1, Math.ceil(total / limit)) })
}
