import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { EDITION_LANGUAGES, isLanguageTag } from '#domain/languages.ts'
import { isUntitled, nameUntitled } from '#domain/untitled.ts'
import { transactionOf } from './hooks/transaction.ts'
import { languageOf } from './messages.ts'

type Named = { collection?: string | null; id?: number | null; title?: string | null }

const rowSchema = z.object({
  collection: z.string(),
  id: z.number(),
  language: z.string().nullable(),
  series: z.string().nullable(),
  number: z.coerce.number().nullable(),
})

const keyOf = ({ collection, id }: Named) => `${collection} ${id}`

/**
 * Gives editions without a title the name that the form shows: a report that of its place in its series, a translation
 * that of its report with its language. One query, and none where all have titles.
 *
 * @param editions documents of any collection; only reports and translations are named
 * @returns them in their order, in the language of the person's admin
 */
export async function nameAll<Edition extends Named>(req: PayloadRequest, editions: Edition[]): Promise<Edition[]> {
  const untitled = editions.filter(
    ({ collection, id, title }) =>
      (collection === 'reports' || collection === 'translations') && typeof id === 'number' && isUntitled(title),
  )
  if (untitled.length === 0) return editions
  const language = languageOf(req)
  const numbers = sql.join(
    untitled.map(({ id }) => sql`${id}::int`),
    sql`, `,
  )
  const { rows } = await (
    await transactionOf(req)
  ).execute(sql`
    with editions as (
      select 'reports' as collection, parent_id as id, parent_id as report, null as language
        from _reports_v where latest and parent_id in (${numbers})
      union all
      select 'translations', parent_id, version_report_id, version_language::text
        from _translations_v where latest and parent_id in (${numbers})
    )
    select e.collection, e.id, e.language, s.name as series, r.version_series_number as number
    from editions e left join _reports_v r on r.latest and r.parent_id = e.report
    left join lateral (
      select name from series_locales where _parent_id = r.version_series_id
      order by _locale::text = ${language} desc, _locale limit 1
    ) s on true`)
  const names = new Map(
    rows
      .map((row) => rowSchema.parse(row))
      .map(({ language: tag, number, series, ...edition }) => {
        const name = nameUntitled(language, series === null ? null : { name: series, number })
        return [keyOf(edition), isLanguageTag(tag) ? `${name} (${EDITION_LANGUAGES[tag]})` : name]
      }),
  )
  return editions.map((edition) =>
    untitled.includes(edition) ? { ...edition, title: names.get(keyOf(edition)) ?? edition.title } : edition,
  )
}
