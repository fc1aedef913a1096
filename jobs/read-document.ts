import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type TaskConfig } from 'payload'
import { inTransaction, transactionOf } from '#collections/hooks/transaction.ts'
import { READER_VERSION, type ReadingFailure } from '#domain/pdf-facts.ts'
import { type PdfReading, readPdf } from '#pdf/read.ts'
import { files } from '#storage/stores.ts'
import type { Document } from '../payload-types.ts'
import { makeCover } from './covers.ts'

/** Whoever watches asks once a second. */
const SAY_PROGRESS_EVERY_MS = 500
const TRIES = 2
/** Rows of one statement. */
const PAGES_AT_A_TIME = 200

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** What tells that a file is another one, or null where it is gone. */
async function versionOf(filename: string): Promise<string | null> {
  const file = await files.documents.open(filename)
  await file?.close()
  return file?.version ?? null
}

/** Outside of any transaction, so that it is seen at once; no version and no date of the document changes. */
async function sayProgress(payload: Payload, document: number, done: number, pages: number): Promise<void> {
  await payload.db.drizzle.execute(sql`
    update documents set pages_read = ${done}, pages_to_read = ${pages} where id = ${document}`)
}

/** Reads a file; where the reader ended before it could answer, that is reported, and tried once more. */
async function read(payload: Payload, document: number, file: string): Promise<PdfReading> {
  let said = 0
  let saying: Promise<unknown> = Promise.resolve()
  const onPage = (done: number, pages: number) => {
    if (Date.now() - said < SAY_PROGRESS_EVERY_MS) return
    said = Date.now()
    saying = saying
      .then(() => sayProgress(payload, document, done, pages))
      .catch((err: unknown) => payload.logger.warn({ msg: 'The progress of a reading could not be noted.', err }))
  }
  for (let attempt = 1; ; attempt += 1) {
    const reading = await readPdf(file, onPage)
    await saying
    if ('facts' in reading) return reading
    const { detail, failed: reason, isOwnAnswer } = reading
    const msg = isOwnAnswer ? 'A PDF cannot be read.' : 'The reader of a PDF ended before it could answer.'
    payload.logger.warn({ msg, document, reason, detail, attempt })
    if (isOwnAnswer || attempt >= TRIES) return reading
  }
}

type Outcome =
  | { failed: ReadingFailure }
  | (Extract<PdfReading, { facts: unknown }> & { sha256: string; sizes: NonNullable<Document['sizes']> | null })

const NO_PROGRESS = { pagesRead: null, pagesToRead: null, readerVersion: READER_VERSION }

/** Facts, texts and state as one: nothing is half stored. */
async function keep(payload: Payload, id: number, outcome: Outcome): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const db = await transactionOf(req)
    await db.execute(sql`delete from document_pages where document_id = ${id}`)
    const texts = 'failed' in outcome ? [] : outcome.texts
    for (let from = 0; from < texts.length; from += PAGES_AT_A_TIME) {
      const rows = texts.slice(from, from + PAGES_AT_A_TIME).map(({ page, text }) => sql`(${id}, ${page}, ${text})`)
      await db.execute(sql`insert into document_pages (document_id, page, text) values ${sql.join(rows, sql`, `)}`)
    }
    const data =
      'failed' in outcome
        ? { ...NO_PROGRESS, reading: 'failed' as const, failure: outcome.failed, pages: null, facts: null }
        : {
            ...NO_PROGRESS,
            reading: 'read' as const,
            failure: null,
            pages: outcome.pages,
            facts: outcome.facts,
            sha256: outcome.sha256,
            ...(outcome.sizes && { sizes: outcome.sizes }),
          }
    await payload.update({ collection: 'documents', id, data, depth: 0, overrideAccess: true, trash: true, req })
  })
}

/**
 * Reads an uploaded PDF and keeps what is in it: facts, the text of each page, the cover. Doing it twice gives the same.
 * A file that cannot be read is marked with the reason; one that was exchanged meanwhile is left to the job of the new
 * one.
 */
export const readDocument: TaskConfig<'readDocument'> = {
  slug: 'readDocument',
  retries: 2,
  inputSchema: [{ name: 'document', type: 'number', required: true }],
  outputSchema: [{ name: 'pages', type: 'number' }],
  handler: async ({ input, req: { payload } }) => {
    const wanted = { collection: 'documents', id: input.document, depth: 0, trash: true } as const
    const find = () => payload.findByID({ ...wanted, overrideAccess: true, disableErrors: true })
    const document = await find()
    if (!document?.filename) return { output: { pages: null } }

    const { filename, id } = document
    const before = await versionOf(filename)
    const outcome = await files.documents.onDisk(filename, async (file): Promise<Outcome> => {
      const reading = await read(payload, id, file)
      if ('failed' in reading) return { failed: reading.failed }
      return { ...reading, sha256: await sha256Of(file), sizes: await makeCover(payload, file, { filename, id }) }
    })
    const now = await find()
    const isSame = now?.filename === filename && (await versionOf(filename)) === before
    if (isSame) await keep(payload, id, outcome ?? { failed: 'missing' })
    return { output: { pages: isSame && outcome && 'facts' in outcome ? outcome.pages : null } }
  },
}
