import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { BOARD_COLUMNS } from '#domain/board.ts'
import { type BoardQuery, foldForSearch } from '#domain/board-query.ts'
import { CELL_STATE, EDITIONS } from './board-editions.ts'

/** What narrows the release board, as conditions on `r` (reports) and `rv` (the latest version of each). */

const OWN_COLUMNS = sql.join(
  BOARD_COLUMNS.flatMap(({ tag }) => (tag === null ? [] : [sql`${tag}`])),
  sql`, `,
)

const inColumn = (language: BoardQuery['language']): SQL[] => {
  if (language === null) return []
  const column = BOARD_COLUMNS.find((candidate) => candidate.language === language)
  return column?.tag
    ? [sql`e.language = ${column.tag}`]
    : [sql`(e.language is null or e.language not in (${OWN_COLUMNS}))`]
}

const all = (conditions: SQL[]): SQL => (conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`)

/** Reports without an edition in the column; without a column, those that lack one of the four. */
function absentIn(language: BoardQuery['language']): SQL {
  const ownTags = BOARD_COLUMNS.filter(({ tag }) => tag !== null).length
  if (language !== null)
    return sql`r.id not in (select e.report_id from ${EDITIONS} e where e.report_id is not null and ${all(inColumn(language))})`
  return sql`r.id not in (
    select e.report_id from ${EDITIONS} e where e.report_id is not null and e.language in (${OWN_COLUMNS})
    group by e.report_id having count(*) >= ${ownTags})`
}

/** All of it is asked of one edition: mine and in review is an edition that is both. */
function ofOneEdition({ assignee, language, stale, state }: BoardQuery, user: number | null): SQL[] {
  const who = assignee === 'me' ? user : assignee
  const asked = [
    ...(state !== null && state !== 'absent' ? [sql`${CELL_STATE} = ${state}`] : []),
    ...(stale ? [sql`cardinality(e.stale_fields) > 0`] : []),
    ...(assignee !== null ? [sql`e.assignee_id = ${who}`] : []),
  ]
  // A column alone narrows nothing: the board has it anyhow.
  if (asked.length === 0) return []
  return [sql`r.id in (select e.report_id from ${EDITIONS} e where ${all([...inColumn(language), ...asked])})`]
}

/** As `foldForSearch` folds what is searched for. */
const folded = (text: SQL) => sql`regexp_replace(lower(normalize(${text}, NFKD)), '[\u0300-\u036f]', '', 'g')`

/** What has a meaning of its own in a pattern of SQL's `like`. */
const SPECIAL = /[\\%_]/g

function found(q: string): SQL[] {
  if (q === '') return []
  const pattern = `%${foldForSearch(q).replace(SPECIAL, '\\$&')}%`
  return [
    sql`r.id in (
      select parent_id from _reports_v where latest
        and (${folded(sql`version_title`)} like ${pattern} or version_slug like ${pattern})
      union all
      select version_report_id from _translations_v where latest and version_deleted_at is null
        and ${folded(sql`version_title`)} like ${pattern}
      union all
      select v.parent_id from _reports_v v join _reports_v_rels link on link.parent_id = v.id
      where v.latest and link.path = 'version.authors' and (
        link.authors_id in (
          select id from authors where ${folded(sql`concat_ws(' ', family_name, given_name, family_name, display_name)`)} like ${pattern}
          union all
          select _parent_id from authors_native_names where ${folded(sql`name`)} like ${pattern}
          union all
          select parent_id from authors_texts where path = 'aliases' and ${folded(sql`text`)} like ${pattern}
        )
        or link.organisations_id in (
          select _parent_id from organisations_locales where ${folded(sql`name`)} like ${pattern}
        )
      )
    )`,
  ]
}

export function conditionsOf(query: BoardQuery, user: number | null): SQL {
  return all([
    ...found(query.q),
    ...(query.series !== null ? [sql`rv.version_series_id = ${query.series}`] : []),
    ...(query.category !== null ? [sql`rv.version_category_id = ${query.category}`] : []),
    ...(query.state === 'absent' ? [absentIn(query.language)] : []),
    ...ofOneEdition(query, user),
  ])
}

export const onlyReport = (id: number): SQL => sql`r.id = ${id}`
