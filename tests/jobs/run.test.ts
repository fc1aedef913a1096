import { beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { runDueJobs } from '#jobs/run.ts'
import { pdfFile, realPdf } from '#tests/support/builders/files.ts'
import { damagedPdf, lockedPdf } from '#tests/support/builders/pdfs.ts'
import { type Session, refusals, signIn } from '#tests/support/builders/rest.ts'
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
const jobsLeft = async () => (await payload.count({ collection: 'payload-jobs' })).totalDocs

describe('the job that reads a PDF', () => {
  it('counts the pages and notes the checksum', async () => {
    const { id } = await upload()
    await runDueJobs(payload)
    const sha256 = createHash('sha256').update(realPdf()).digest('hex')
    expect(await document(id)).toMatchObject({ reading: 'read', pages: 5, sha256 })
    expect(await jobsLeft()).toBe(0)
  })

  it('gives the same when it is done twice', async () => {
    const { id } = await upload()
    await runDueJobs(payload)
    const { updatedAt: _once, ...once } = await document(id)
    await payload.jobs.queue({ task: 'readDocument', input: { document: id } })
    await runDueJobs(payload)
    const { updatedAt: _twice, ...twice } = await document(id)
    expect(twice).toEqual(once)
  })

  it.each([
    ['damaged', damagedPdf],
    ['locked', lockedPdf],
  ])('marks a %s one, which then keeps its report from being published', async (_what, data) => {
    const { id } = await upload(data())
    await runDueJobs(payload)
    expect(await document(id)).toMatchObject({ reading: 'failed', pages: null })
    const report = await draftReport(payload, { document: id })
    const answer = await editor.rest('PATCH', `/reports/${report.id}`, { _status: 'published' })
    expect(answer.status).toBe(400)
    expect(refusals(answer).document).toMatch(/^This PDF could not be read/)
  })

  it('marks one whose file is gone, and passes over one that was deleted', async () => {
    const [gone, deleted] = [await upload(), await upload()]
    const folder = payload.collections.documents.config.upload.staticDir ?? ''
    await rm(path.join(folder, gone.filename ?? ''))
    await payload.delete({ collection: 'documents', id: deleted.id })
    await runDueJobs(payload)
    expect(await document(gone.id)).toMatchObject({ reading: 'failed' })
    expect(await jobsLeft()).toBe(0)
  })

  it('is not queued again by a change of the language', async () => {
    const { id } = await upload()
    await payload.update({ collection: 'documents', id, data: { language: 'ja' } })
    expect(await jobsLeft()).toBe(1)
    await runDueJobs(payload)
  })

  it('is not queued by an upload that fails', async () => {
    const req = { transactionID: (await payload.db.beginTransaction()) ?? undefined }
    await payload.create({ collection: 'documents', data: {}, file: pdfFile(), req })
    await payload.db.rollbackTransaction(req.transactionID ?? '')
    expect(await jobsLeft()).toBe(0)
  })
})

describe('the runner of jobs', () => {
  it('is one at a time: of two, one works and the other leaves it to the first', async () => {
    const ids = [(await upload()).id, (await upload()).id]
    const runs = await Promise.all([runDueJobs(payload), runDueJobs(payload), runDueJobs(payload)])
    expect(runs.filter(Boolean)).toHaveLength(1)
    for (const id of ids) expect(await document(id)).toMatchObject({ reading: 'read' })
    expect(await runDueJobs(payload)).toBe(true)
  })

  it('frees a job that a crash left under way, and leaves a running one alone', async () => {
    const [old, running] = [await upload(), await upload()]
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
