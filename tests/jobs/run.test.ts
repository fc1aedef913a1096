import { beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { queueReadings, runReadings } from '#jobs/readings.ts'
import { runDueJobs } from '#jobs/run.ts'
import { pdfFile, realPdf } from '#tests/support/builders/files.ts'
import { damagedPdf, lockedPdf, plainPdf } from '#tests/support/builders/pdfs.ts'
import { refusals, restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { draftReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

const upload = (data = realPdf()) => payload.create({ collection: 'documents', data: {}, file: pdfFile(data) })
const document = (id: number) => payload.findByID({ collection: 'documents', id, depth: 0 })
const pagesOf = async (id: number): Promise<{ page: number; text: string }[]> =>
  (await payload.db.pool.query('select page, text from document_pages where document_id = $1 order by page', [id])).rows
const folder = () => payload.collections.documents.config.upload.staticDir ?? ''
const jobsLeft = async () => (await payload.count({ collection: 'payload-jobs' })).totalDocs

describe('the job that reads a PDF', () => {
  it('keeps the pages, their texts, what the file says of itself, its checksum and its cover', async () => {
    const { id } = await upload()
    await runReadings(payload)
    const sha256 = createHash('sha256').update(realPdf()).digest('hex')
    const read = await document(id)
    expect(read).toMatchObject({
      ...{ reading: 'read', pages: 5, sha256, failure: null, pagesRead: null, pagesToRead: null },
      facts: { author: 'Yu Tiejun', language: 'en-GB', tagged: true, textLanguage: { tag: 'en', certain: true } },
      sizes: {
        cover: { width: 240, height: expect.closeTo(340, -1) },
        coverLarge: { width: 480, height: expect.closeTo(679, -1) },
      },
    })
    expect((await editor.rest('GET', `/documents/${id}/preflight`)).body).toMatchObject({
      ...{ state: 'read', pages: 5 },
      summary: {
        ...{ author: 'Yu Tiejun', language: 'en-GB', tagged: true, links: 1, headings: 13, hasCover: true },
        sizes: [{ width: 210, height: 297, paper: 'A4', pages: 5 }],
      },
    })
    const pages = await pagesOf(id)
    expect(pages.map(({ page }) => page)).toEqual([1, 2, 3, 4, 5])
    expect(pages[2]?.text).toContain('Three cases from the Cold War')
    expect(await jobsLeft()).toBe(0)
  })

  it('gives the same when it is done twice', async () => {
    const { id } = await upload()
    await runReadings(payload)
    const { updatedAt: _once, ...once } = await document(id)
    await payload.jobs.queue({ task: 'readDocument', queue: 'reading', input: { document: id } })
    await runReadings(payload)
    const { updatedAt: _twice, ...twice } = await document(id)
    expect(twice).toEqual(once)
  })

  it.each([
    ['damaged', 'damaged', damagedPdf, /^This PDF is damaged/],
    ['locked', 'password', lockedPdf, /^This PDF opens only with a password/],
  ])('marks a %s one, which then keeps its report from being published', async (_what, failure, data, message) => {
    const { id } = await upload(data())
    await runReadings(payload)
    expect(await document(id)).toMatchObject({ reading: 'failed', failure, pages: null })
    const report = await draftReport(payload, { document: id })
    const answer = await editor.rest('PATCH', `/reports/${report.id}`, { _status: 'published' })
    expect(answer.status).toBe(400)
    expect(refusals(answer).document).toMatch(message)
  })

  it('marks one whose file is gone, and passes over one that was deleted', async () => {
    const [gone, deleted] = [await upload(), await upload()]
    await rm(path.join(folder(), gone.filename ?? ''))
    await payload.delete({ collection: 'documents', id: deleted.id })
    await runReadings(payload)
    expect(await document(gone.id)).toMatchObject({ reading: 'failed', failure: 'missing' })
    expect(await jobsLeft()).toBe(0)
  })

  it('marks one that where files are does not give, and reads it when it is there again', async () => {
    const { filename, id } = await upload()
    const file = path.join(folder(), filename ?? '')
    await rm(file)
    await symlink(file, file)
    await runReadings(payload)
    expect(await document(id)).toMatchObject({ reading: 'failed', failure: 'readerFailed' })
    expect(await jobsLeft()).toBe(1)

    await rm(file)
    await writeFile(file, realPdf())
    await runReadings(payload)
    expect(await document(id)).toMatchObject({ reading: 'failed' })
    await payload.db.pool.query('update payload_jobs set wait_until = now()')
    await runReadings(payload)
    expect(await document(id)).toMatchObject({ reading: 'read', failure: null, pages: 5 })
    expect(await jobsLeft()).toBe(0)
  })

  it('is not queued again by a change of the language', async () => {
    const { id } = await upload()
    await payload.update({ collection: 'documents', id, data: { language: 'ja' } })
    expect(await jobsLeft()).toBe(1)
    await runReadings(payload)
  })

  it('is not queued by an upload that fails', async () => {
    const req = { transactionID: (await payload.db.beginTransaction()) ?? undefined }
    await payload.create({ collection: 'documents', data: {}, file: pdfFile(), req })
    await payload.db.rollbackTransaction(req.transactionID ?? '')
    expect(await jobsLeft()).toBe(0)
  })

  it('forgets the former file when another one takes its place', async () => {
    const { id } = await upload()
    await runReadings(payload)
    const { sizes } = await document(id)
    await payload.update({ collection: 'documents', id, data: {}, file: pdfFile(plainPdf(2)) })
    expect(await document(id)).toMatchObject({ reading: 'reading', pages: null, facts: null, sha256: null })
    expect(existsSync(path.join(folder(), sizes?.cover?.filename ?? ''))).toBe(false)
    await runReadings(payload)
    expect(await document(id)).toMatchObject({ reading: 'read', pages: 2 })
    expect((await pagesOf(id)).map(({ text }) => text)).toEqual(['', ''])
  })

  it('leaves a file that was exchanged meanwhile to the job of the new one', async () => {
    const { filename, id } = await upload()
    const running = runReadings(payload)
    await writeFile(path.join(folder(), filename ?? ''), plainPdf(2))
    await running
    expect(await document(id)).not.toMatchObject({ pages: 5 })
  })

  it('is queued for documents that an earlier reader has read, which stay as they are until then', async () => {
    const { id } = await upload()
    await runReadings(payload)
    await payload.db.pool.query('update documents set reader_version = null, facts = null where id = $1', [id])
    expect(await queueReadings(payload)).toBeGreaterThan(0)
    expect(await queueReadings(payload)).toBe(0)
    expect(await document(id)).toMatchObject({ reading: 'read', pages: 5 })
    await runReadings(payload)
    expect(await document(id)).toMatchObject({ facts: { author: 'Yu Tiejun' } })
    expect(await queueReadings(payload)).toBe(0)
  })

  it('is begun again by those who may change the document, and by nobody else', async () => {
    const { id } = await upload()
    await runReadings(payload)
    const [translator, bioStaff] = [await signIn(payload, 'translator'), await signIn(payload, 'bioStaff')]
    expect((await translator.rest('POST', `/documents/${id}/read-again`)).status).toBe(403)
    expect((await bioStaff.rest('POST', `/documents/${id}/read-again`)).status).toBe(403)
    expect((await restOf(payload, null)('GET', `/documents/${id}/preflight`)).status).toBe(401)
    expect((await editor.rest('POST', `/documents/${id}/read-again`)).status).toBe(202)
    expect((await editor.rest('POST', `/documents/${id}/read-again`)).status).toBe(202)
    expect(await jobsLeft()).toBe(1)
    await runReadings(payload)
    expect(await document(id)).toMatchObject({ reading: 'read', pages: 5 })
  })

  it('takes nothing of what it finds out from a form', async () => {
    const { id } = await upload()
    await runReadings(payload)
    const before = await document(id)
    const sent = {
      facts: null,
      failure: 'damaged',
      pagesRead: 3,
      readerVersion: 9,
      sizes: { cover: { filename: 'other.pdf' } },
    }
    expect((await editor.rest('PATCH', `/documents/${id}`, { ...sent, language: 'ja' })).status).toBe(200)
    const { language, updatedAt: _then, ...after } = await document(id)
    const { language: _none, updatedAt: _now, ...expected } = before
    expect(language).toBe('ja')
    expect(after).toEqual(expected)
  })
})

describe('the runner of jobs', () => {
  it('is one at a time: of two, one works and the other leaves it to the first', async () => {
    const ids = [(await upload()).id, (await upload()).id]
    const runs = await Promise.all([runReadings(payload), runReadings(payload), runReadings(payload)])
    expect(runs.filter(Boolean)).toHaveLength(1)
    for (const id of ids) expect(await document(id)).toMatchObject({ reading: 'read' })
    expect(await runReadings(payload)).toBe(true)
  })

  it('takes up at once a reading that a crash left under way', async () => {
    const { id } = await upload()
    await payload.db.pool.query('update payload_jobs set processing = true, updated_at = now()')
    await runReadings(payload)
    expect(await document(id)).toMatchObject({ reading: 'read' })
  })

  it('frees a job that a crash left under way, and leaves a running one alone', async () => {
    const [old, running] = [await upload(), await upload()]
    await payload.db.pool.query("update payload_jobs set queue = 'default'")
    const { docs } = await payload.find({ collection: 'payload-jobs', sort: 'id' })
    const [oldJob, runningJob] = docs
    const abandoned = `update payload_jobs set processing = true, updated_at = now() - interval '1 hour' where id = $1`
    await payload.db.pool.query(abandoned, [oldJob?.id])
    await payload.db.pool.query('update payload_jobs set processing = true, updated_at = now() where id = $1', [
      runningJob?.id,
    ])
    await runDueJobs(payload)
    expect(await document(old.id)).toMatchObject({ reading: 'read' })
    expect(await document(running.id)).toMatchObject({ reading: 'reading' })
    await payload.db.pool.query('delete from payload_jobs')
  })

  it('gives the lock back when it fails', async () => {
    const broken = Object.create(payload, { jobs: { value: { run: () => Promise.reject(new Error('Broken')) } } })
    await expect(runDueJobs(broken)).rejects.toThrow('Broken')
    expect(await runDueJobs(payload)).toBe(true)
  })
})
