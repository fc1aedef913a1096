import { sql } from '@payloadcms/db-postgres'

/**
 * The fields of a translation that are older than the original's latest draft, as one expression over many rows (see
 * domain/staleness): a text that the translation was made from differs from the digest of the original's.
 *
 * Expects `tv`, the translation's latest row of `_translations_v`, and `rv`, the original's latest of `_reports_v`.
 * @returns an SQL expression of type text[]
 */
export const STALE_FIELDS = sql`array(
  select made.key from jsonb_each_text(coalesce(tv.version_made_from, '{}'::jsonb)) made
  where rv.version_text_digests ? made.key and md5(made.value) <> rv.version_text_digests ->> made.key
)`
