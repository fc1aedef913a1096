import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import { EDITION_LANGUAGES } from '#domain/languages.ts'
import { NO_TITLE } from '#domain/untitled.ts'
import type { Report } from '../../payload-types.ts'
import { editionIntent } from '../hooks/edition-intent.ts'
import { transactionOf } from '../hooks/transaction.ts'

/** Languages as they name themselves, as rows of SQL. */
const LANGUAGES = sql.join(
  Object.entries(EDITION_LANGUAGES).map(([tag, name]) => sql`(${tag}, ${name})`),
  sql`, `,
)

/**
 * Translations without a title of their own are named after the report: by its working title in the admin, and by the
 * published one where readers have them. It changes nothing of the translation: no version, no other time.
 */
export const nameTranslationsAfter: CollectionAfterChangeHook<Report> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isRelease = editionIntent(req, 'reports') === 'publish'
  if (operation === 'create' || (!isRelease && (previousDoc.title ?? '') === (doc.title ?? ''))) return
  const db = await transactionOf(req)
  const title = doc.title || NO_TITLE
  await db.execute(sql`
    with languages(tag, name) as (values ${LANGUAGES}),
    latest as (
      update _translations_v v set version_display_name =
        ${title} || coalesce((select ' (' || name || ')' from languages where tag = v.version_language::text), '')
      where v.latest and v.version_report_id = ${doc.id} and coalesce(v.version_title, '') = ''
        and (v.version__status <> 'published' or ${isRelease})
    )
    update translations t set display_name =
      ${title} || coalesce((select ' (' || name || ')' from languages where tag = t.language::text), '')
    where t.report_id = ${doc.id} and coalesce(t.title, '') = '' and (t._status <> 'published' or ${isRelease})`)
}
