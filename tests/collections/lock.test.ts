import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { draftReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let ann: Session
let bob: Session

beforeAll(async () => {
  payload = await testPayload()
  ann = await signIn(payload, 'editor', { name: 'Ann' })
  bob = await signIn(payload, 'editor', { name: 'Bob', language: 'ja' })
})

/** As a form does when somebody begins to type in it. */
async function lockFor({ user }: Session, report: number) {
  const value = { document: { relationTo: 'reports', value: report }, user: { relationTo: 'users', value: user.id } }
  await payload.db.create({ collection: 'payload-locked-documents', data: value })
}

async function writerOf(report: number): Promise<unknown> {
  const { docs } = await payload.find({
    collection: 'payload-locked-documents',
    where: { 'document.relationTo': { equals: 'reports' }, 'document.value': { equals: report } },
    depth: 0,
  })
  return docs[0]?.user.value
}

const AUTOSAVE = '?autosave=true&draft=true&depth=0'

describe('a report that somebody is writing', () => {
  it('stays theirs while their form saves by itself, and is free after they save', async () => {
    const { id } = await draftReport(payload)
    await lockFor(ann, id)
    expect((await ann.rest('PATCH', `/reports/${id}${AUTOSAVE}`, { title: 'Ann writes' })).status).toBe(200)
    expect(await writerOf(id)).toBe(ann.user.id)
    expect((await ann.rest('PATCH', `/reports/${id}?draft=true`, { title: 'Ann is done' })).status).toBe(200)
    expect(await writerOf(id)).toBeUndefined()
  })

  it('is not saved by another, who is told in their language who is writing', async () => {
    const { id, title } = await draftReport(payload)
    await lockFor(ann, id)
    for (const query of [AUTOSAVE, '?draft=true']) {
      const { status, body } = await bob.rest('PATCH', `/reports/${id}${query}`, { title: 'Bob, too' })
      expect(status).toBe(423)
      expect(body.errors?.[0]?.message).toContain('いま Ann さんが編集しています')
    }
    expect((await payload.findByID({ collection: 'reports', id, draft: true })).title).toBe(title)
    expect(await writerOf(id)).toBe(ann.user.id)
  })

  it('is no news for strangers, nor for whoever was signed out', async () => {
    const { id } = await draftReport(payload)
    await lockFor(ann, id)
    for (const query of [AUTOSAVE, '?draft=true']) {
      const { status, body } = await restOf(payload, null)('PATCH', `/reports/${id}${query}`, { title: 'Me' })
      expect(status).toBe(403)
      expect(JSON.stringify(body)).not.toContain('Ann')
    }
  })
})
