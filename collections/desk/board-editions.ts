import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { openComments } from './open-comments.ts'
import { PROGRESS } from './progress.ts'
import { STALE_FIELDS } from './stale.ts'

/**
 * The editions on the release board, as rows of SQL: an original or a translation by the latest of its versions, with
 * what readers find of it. What lies in the trash is left out.
 */

/** What is planned for an edition: the instant of its release, the end of its embargo while that is to come, and whether anything planned could not be done. */
const schedule = (collection: 'reports' | 'translations', id: SQL) => sql`
  (select min(s.at) from schedules s where s.edition = ${id} and s.collection = ${collection}
    and s.status = 'waiting' and s.action = 'publish') as scheduled_for,
  (select max(s.at) from schedules s where s.edition = ${id} and s.collection = ${collection}
    and s.status = 'waiting' and s.action = 'embargo' and s.at > now()) as embargo_until,
  exists (select from schedules s where s.edition = ${id} and s.collection = ${collection}
    and s.status = 'failed') as schedule_failed`

/** What the board says of an edition; the same rule as `cellStateOf` in domain/board. */
const cellState = (draft: SQL, released: SQL, form: SQL) => sql`case
  when ${released} = 'withdrawn' then 'withdrawn'
  when ${released} is not null then case when ${form} = 'file' then 'fileOnly' else 'published' end
  when ${draft} in ('published', 'withdrawn') then 'unpublished'
  else ${draft} end`

const ORIGINALS = sql`
  select r.id as report_id, 'reports' as collection, r.id, rv.version_language::text as language, 'text' as form,
    rv.version_title as title, coalesce(rv.version_state::text, 'draft') as draft_state,
    case when r._status = 'published' then r.state::text end as released_state,
    case when r._status = 'published' then r.state::text end as original_state,
    rv.version_updated_at as updated_at, rv.version_assignee_id as assignee_id,
    array[]::text[] as stale_fields, null::jsonb as progress,
    ${openComments('reports', sql`r.id`)} as open_comments, ${schedule('reports', sql`r.id`)}
  from reports r join _reports_v rv on rv.parent_id = r.id and rv.latest
  where r.deleted_at is null`

const TRANSLATIONS = sql`
  select t.report_id, 'translations' as collection, t.id, t.language::text as language,
    coalesce(tv.version_form::text, 'text') as form, tv.version_title as title,
    coalesce(tv.version_state::text, 'draft') as draft_state,
    case when t._status = 'published' then t.state::text end as released_state,
    case when r._status = 'published' then r.state::text end as original_state,
    tv.version_updated_at as updated_at, tv.version_assignee_id as assignee_id,
    ${STALE_FIELDS} as stale_fields, ${PROGRESS} as progress,
    ${openComments('translations', sql`t.id`)} as open_comments, ${schedule('translations', sql`t.id`)}
  from translations t
  join _translations_v tv on tv.parent_id = t.id and tv.latest
  join reports r on r.id = t.report_id and r.deleted_at is null
  join _reports_v rv on rv.parent_id = r.id and rv.latest
  where t.deleted_at is null`

/** Every edition; PostgreSQL works out only the columns and rows that the query around it asks for. */
export const EDITIONS = sql`(${ORIGINALS} union all ${TRANSLATIONS})`

export const CELL_STATE = cellState(sql`e.draft_state`, sql`e.released_state`, sql`e.form`)
