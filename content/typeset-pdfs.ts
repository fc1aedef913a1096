import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { payload } from './anonymous.ts'

/** What is known of the PDF that the portal sets of an edition; of a table of our own, see the migration that makes it. */
const rowSchema = z.object({
  edition: z.string(),
  report_id: z.number(),
  tries: z.number(),
  digest: z.string().nullable(),
  sha256: z.string().nullable(),
  pages: z.number().nullable(),
  bytes: z.number().nullable(),
  made_at: z.coerce.date().nullable(),
})

/** A PDF that is made. `digest` is of all that it shows, `sha256` of its bytes. */
export type MadePdf = { edition: string; digest: string; sha256: string; pages: number; bytes: number; madeAt: Date }

export type TypesetPdf = { edition: string; report: number; tries: number; made: MadePdf | null }

function parse(row: unknown): TypesetPdf {
  const { bytes, digest, edition, made_at: madeAt, pages, report_id: report, sha256, tries } = rowSchema.parse(row)
  const isMade = digest !== null && sha256 !== null && pages !== null && bytes !== null && madeAt !== null
  return { edition, report, tries, made: isMade ? { edition, digest, sha256, pages, bytes, madeAt } : null }
}

const COLUMNS = sql.raw('edition, report_id, tries, digest, sha256, pages, bytes, made_at')

async function query(statement: ReturnType<typeof sql>): Promise<TypesetPdf[]> {
  const { rows } = await (await payload()).db.drizzle.execute(statement)
  return rows.map(parse)
}

/**
 * @param editions uuids of editions that whoever asks may read: only published ones have a row
 * @returns what is known of their PDFs, by uuid
 */
export async function typesetPdfsOf(editions: readonly string[]): Promise<Map<string, TypesetPdf>> {
  if (editions.length === 0) return new Map()
  const wanted = sql.join(
    editions.map((edition) => sql`${edition}`),
    sql`, `,
  )
  const found = await query(sql`select ${COLUMNS} from typeset_pdfs where edition in (${wanted})`)
  return new Map(found.map((row) => [row.edition, row]))
}

/** How often one is tried before it is left to the editors. */
const MOST_TRIES = 2
/** Longer than a try takes: whoever was at it is gone. */
const ABANDONED_AFTER = sql.raw(`interval '3 minutes'`)

/**
 * Takes the next edition whose PDF is to be made, so that no other process of the portal takes the same. The newest
 * first: whoever has just released one waits for it, and nobody for those of an archive that was brought in.
 */
export async function claimDuePdf(): Promise<TypesetPdf | null> {
  const [claimed] = await query(sql`
    update typeset_pdfs set started_at = now(), tries = tries + 1 where edition = (
      select edition from typeset_pdfs
      where is_due and tries < ${MOST_TRIES} and (started_at is null or started_at < now() - ${ABANDONED_AFTER})
      order by asked_at desc limit 1 for update skip locked)
    returning ${COLUMNS}`)
  return claimed ?? null
}

/** The same for an edition that a reader asks for; null where it was tried often enough. */
export async function claimPdf(edition: string): Promise<TypesetPdf | null> {
  const [claimed] = await query(sql`
    update typeset_pdfs set started_at = now(), tries = tries + 1
    where edition = ${edition} and tries < ${MOST_TRIES} returning ${COLUMNS}`)
  return claimed ?? null
}

/** @param begunAt what was asked for later than this is still to be made */
export async function keepMadePdf(made: Omit<MadePdf, 'madeAt'>, begunAt: Date): Promise<void> {
  const { bytes, digest, edition, pages, sha256 } = made
  await query(sql`
    update typeset_pdfs set digest = ${digest}, sha256 = ${sha256}, pages = ${pages}, bytes = ${bytes},
      made_at = case when sha256 = ${sha256} then made_at else now() end,
      is_announced = is_announced and pages is not distinct from ${pages} and bytes is not distinct from ${bytes},
      is_due = asked_at > ${begunAt.toISOString()}, started_at = null, failure = null,
      tries = case when asked_at > ${begunAt.toISOString()} then tries else 0 end
    where edition = ${edition} returning ${COLUMNS}`)
}

/** Keeps why a PDF could not be made. After the last try there is none any more: what was made before shows an older text. */
export async function keepFailure(edition: string, reason: string): Promise<void> {
  await query(sql`
    update typeset_pdfs set failure = ${reason.slice(0, 1000)}, started_at = null,
      is_due = tries < ${MOST_TRIES},
      is_announced = is_announced and (sha256 is null or tries < ${MOST_TRIES}),
      digest = case when tries < ${MOST_TRIES} then digest end, sha256 = case when tries < ${MOST_TRIES} then sha256 end,
      pages = case when tries < ${MOST_TRIES} then pages end, bytes = case when tries < ${MOST_TRIES} then bytes end
    where edition = ${edition} returning ${COLUMNS}`)
}

/** Those whose last try nobody came back from, as where the portal was killed, count as failed. */
export async function giveUpAbandoned(): Promise<void> {
  await query(sql`
    update typeset_pdfs set is_due = false, failure = 'The portal ended while it was made.', started_at = null,
      is_announced = is_announced and sha256 is null,
      digest = null, sha256 = null, pages = null, bytes = null
    where is_due and tries >= ${MOST_TRIES} and started_at < now() - ${ABANDONED_AFTER} returning ${COLUMNS}`)
}

/** An edition that turned out to have nothing to set has no PDF. */
export async function forgetPdf(edition: string): Promise<void> {
  await query(sql`delete from typeset_pdfs where edition = ${edition} returning ${COLUMNS}`)
}

/** @returns ids of the reports whose pages do not say yet what is known now; they count as told from now on */
export async function takeUnannounced(): Promise<number[]> {
  const rows = await query(sql`
    update typeset_pdfs set is_announced = true where not is_announced returning ${COLUMNS}`)
  return [...new Set(rows.map(({ report }) => report))]
}
