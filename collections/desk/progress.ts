import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { TRANSLATED_FIELDS, type TranslatedField } from '#domain/staleness.ts'

/**
 * How far translations are, as one expression over many rows; the rule is that of `progressOf` in domain/staleness. In
 * place of plain texts, which PostgreSQL does not have, it compares the words of two rich texts without the space
 * between them. Expects `tv`, the translation's latest row of `_translations_v`, and `rv`, the original's latest of
 * `_reports_v`.
 */

const name = (field: TranslatedField) => sql.raw(`'${field}'`)

const squeezed = (text: SQL) => sql`regexp_replace(coalesce(${text}, ''), '\s', '', 'g')`

/** All words of a rich text in their order. */
const wordsIn = (state: SQL) =>
  squeezed(sql`(select string_agg(leaf #>> '{}', '') from jsonb_path_query(${state}, 'strict $.**.text') leaf)`)

const FIRST_WORDS = sql.raw(`'{root,children,0,children,0,text}'`)

const madeFrom = (field: TranslatedField) => sql`tv.version_made_from ->> ${name(field)}`

const isAmong = (own: SQL, original: SQL, field: TranslatedField) =>
  sql`${own} in (${original}, ${squeezed(madeFrom(field))})`

const sameLine = (field: 'title' | 'standfirst') => {
  const [own, original] = [sql.raw(`tv.version_${field}`), sql.raw(`rv.version_${field}`)]
  return isAmong(squeezed(own), squeezed(original), field)
}

const sameFindings = () => {
  const findings = (version: 'tv' | 'rv', table: string) =>
    squeezed(sql`(select string_agg(f.text, '' order by f._order) from ${sql.identifier(table)} f
      where f._parent_id = ${sql.raw(version)}.id)`)
  const [own, original] = [
    findings('tv', '_translations_v_version_key_findings'),
    findings('rv', '_reports_v_version_key_findings'),
  ]
  return isAmong(own, original, 'keyFindings')
}

/** Long texts are read to the end only where they begin alike: nearly all do not. */
const sameProse = (field: 'summary' | 'body') => {
  const [own, original] = [sql.raw(`tv.version_${field}`), sql.raw(`rv.version_${field}`)]
  const first = sql`${own} #>> ${FIRST_WORDS}`
  return sql`case when (${first}) is null or ${first} = ${original} #>> ${FIRST_WORDS}
    or starts_with(${madeFrom(field)}, ${first}) then ${isAmong(wordsIn(own), wordsIn(original), field)} else false end`
}

const SAME: Record<TranslatedField, SQL> = {
  title: sameLine('title'),
  standfirst: sameLine('standfirst'),
  summary: sameProse('summary'),
  keyFindings: sameFindings(),
  body: sameProse('body'),
  document: sql`false`,
}

/** The original's words or those that it was made from, where there are letters in them. */
const isUntranslated = (field: TranslatedField) =>
  field === 'document' ? sql`false` : sql`(${madeFrom(field)} ~ '[^0-9[:punct:][:space:]]' and ${SAME[field]})`

/** A record has the fields that are filled in; without one, it was translated before records were kept. */
const row = (field: TranslatedField) => sql`(${name(field)},
  tv.version_made_from ? ${name(field)},
  coalesce(rv.version_text_digests ->> ${name(field)} <> md5(''), false),
  ${isUntranslated(field)})`

const FIELDS = sql.join(TRANSLATED_FIELDS.map(row), sql`, `)

/** @returns an SQL expression of type jsonb: a `ProgressSummary` */
export const PROGRESS = sql`(
  select jsonb_build_object(
    'all', count(*) filter (where is_begun or is_asked),
    'missing', coalesce(jsonb_agg(field) filter (where is_asked and not is_begun), '[]'::jsonb),
    'untranslated', coalesce(jsonb_agg(field) filter (where is_begun and is_untranslated), '[]'::jsonb))
  from (
    select field, coalesce(is_begun, is_original) as is_begun, is_original and (is_text or field = 'document') as is_asked,
      is_text and is_untranslated as is_untranslated
    from (values ${FIELDS}) f(field, is_begun, is_original, is_untranslated),
      (select coalesce(tv.version_form::text, 'text') = 'text' as is_text) form
    where is_text or field in ('title', 'document')
  ) fields
)`
