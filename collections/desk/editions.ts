import { sql } from '@payloadcms/db-postgres'
import { PROGRESS } from './progress.ts'
import { STALE_FIELDS } from './stale.ts'

/**
 * Originals and translations in one shape, each by its latest draft, those in the trash left out. One expression, so
 * that a list of editions is one query however many there are.
 *
 * @returns an SQL query with the columns collection, id, title, language, state, assignee, updated_at, stale (text[]),
 * progress (jsonb, null for an original)
 */
export const EDITIONS = sql`(
  select 'reports' as collection, rv.parent_id as id, rv.version_title as title, rv.version_language::text as language,
    rv.version_state::text as state, rv.version_assignee_id as assignee, rv.updated_at, '{}'::text[] as stale,
    null::jsonb as progress
  from _reports_v rv where rv.latest and rv.version_deleted_at is null
  union all
  select 'translations', tv.parent_id, coalesce(nullif(tv.version_title, ''), rv.version_title), tv.version_language::text,
    tv.version_state::text, tv.version_assignee_id, tv.updated_at, ${STALE_FIELDS},
    ${PROGRESS}
  from _translations_v tv left join _reports_v rv on rv.parent_id = tv.version_report_id and rv.latest
  where tv.latest and tv.version_deleted_at is null
)`
