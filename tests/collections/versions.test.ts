import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { idOf } from '#domain/relations.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { createDocument, createImage } from '#tests/support/builders/files.ts'
import {
  createAuthor,
  draftReport,
  publishedReport,
  publishedTranslation,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let admin: Session

beforeAll(async () => {
  payload = await testPayload()
  admin = await signIn(payload, 'admin')
})

async function versionsOf(collection: 'reports' | 'translations', parent: number) {
  const where = { parent: { equals: parent } }
  const { docs } = await payload.findVersions({ collection, where, sort: 'id', depth: 0, pagination: false })
  return docs
}

const by = (author: { id: number }) => ({ authors: [{ relationTo: 'authors' as const, value: author.id }] })

async function change(path: string, data: object) {
  expect(await admin.rest('PATCH', path, { ...data, _status: 'published' })).toMatchObject({ status: 200 })
}

async function deleteForGood(collection: string, id: number) {
  const { body, status } = await admin.rest('DELETE', `/${collection}/${id}`)
  expect([status, body.errors]).toEqual([200, undefined])
}

describe('the restore of a version', () => {
  it('of a report leaves out what was deleted since, as a draft, and says what', async () => {
    const [image, document, author] = [
      await createImage(payload),
      await createDocument(payload),
      await createAuthor(payload, { familyName: 'Gone' }),
    ]
    const topic = await payload.create({
      collection: 'topics',
      data: { name: 'A gone topic', slug: uniqueSlug('topic') },
    })
    const kept = await payload.create({ collection: 'topics', data: { name: 'Kept', slug: uniqueSlug('topic') } })
    const report = await publishedReport(payload, {
      ...by(author),
      title: 'First',
      image: image.id,
      document: document.id,
      topics: [topic.id, kept.id],
    })
    const successor = await createAuthor(payload)
    await change(`/reports/${report.id}`, {
      ...by(successor),
      title: 'Second',
      image: null,
      document: null,
      topics: [],
    })
    await deleteForGood('images', image.id)
    await deleteForGood('documents', document.id)
    await deleteForGood('topics', topic.id)
    await deleteForGood('authors', author.id)

    const [first] = await versionsOf('reports', report.id)
    const answer = await admin.rest('POST', `/reports/versions/${first?.id}`)
    expect(answer.status).toBe(200)
    expect(answer.body.message).toBe(
      `The version is the draft now, without what was deleted since: Image “${image.filename}”, ` +
        `Document “${document.filename}”, Topic “A gone topic”, Author “${author.displayName}”. Choose others where needed.`,
    )
    const draft = await payload.findByID({ collection: 'reports', id: report.id, draft: true, depth: 0 })
    expect(draft).toMatchObject({ title: 'First', _status: 'draft', image: null, document: null, authors: [] })
    expect(draft.topics?.map(idOf)).toEqual([kept.id])
    const { body: out } = await restOf(payload, null)('GET', `/reports/${report.id}?depth=0`)
    expect(out).toMatchObject({ title: 'Second', authors: [{ value: successor.id }] })
  })

  it('of a translation does so, too, in the language of the person', async () => {
    const { id: report } = await publishedReport(payload)
    const [document, translator] = [await createDocument(payload), await createAuthor(payload)]
    const { id } = await publishedTranslation(payload, report, { document: document.id, translators: [translator.id] })
    await change(`/translations/${id}`, { title: '第二版', document: null, translators: [] })
    await deleteForGood('documents', document.id)
    await deleteForGood('authors', translator.id)

    const [first] = await versionsOf('translations', id)
    const korean = await signIn(payload, 'editor', { language: 'ko' })
    const answer = await korean.rest('POST', `/translations/versions/${first?.id}`)
    expect(answer.status).toBe(200)
    expect(answer.body.message).toBe(
      `이 버전이 초안이 되었습니다. 그 뒤 삭제된 것은 빠졌습니다: 문서 “${document.filename}”, 저자 “${translator.displayName}”. 필요하면 다른 것을 고르세요.`,
    )
    const draft = await payload.findByID({ collection: 'translations', id, draft: true, depth: 0 })
    expect(draft).toMatchObject({ _status: 'draft', title: '自上而下的信任', document: null, translators: [] })
  })

  it('says nothing more where all of it is there', async () => {
    const report = await draftReport(payload, { title: 'First' })
    await admin.rest('PATCH', `/reports/${report.id}?draft=true`, { title: 'Second' })
    const [first] = await versionsOf('reports', report.id)
    const { body } = await admin.rest('POST', `/reports/versions/${first?.id}`)
    expect(body).toMatchObject({ title: 'First', message: 'Restored Successfully.' })
  })
})

describe('the restore of a version leaves as it is', () => {
  it('who is on the edition, and tells nobody, even where who was is no colleague any more', async () => {
    const gone = await signIn(payload, 'editor')
    const present = await signIn(payload, 'editor')
    const report = await publishedReport(payload, { assignee: gone.user.id })
    await admin.rest('PATCH', `/reports/${report.id}?draft=true`, { assignee: present.user.id })
    await payload.update({ collection: 'users', id: gone.user.id, data: { active: false } })
    const handOvers = async () => {
      const where = { document: { equals: report.id }, action: { equals: 'handedOver' } }
      return (await payload.count({ collection: 'activity', where })).totalDocs
    }
    const before = await handOvers()

    const [first] = await versionsOf('reports', report.id)
    expect(await admin.rest('POST', `/reports/versions/${first?.id}`)).toMatchObject({ status: 200 })
    const draft = await payload.findByID({ collection: 'reports', id: report.id, draft: true, depth: 0 })
    expect([idOf(draft.assignee), await handOvers()]).toEqual([present.user.id, before])
  })

  it('what the person who restores may not write', async () => {
    const { id: report } = await publishedReport(payload)
    const sampleKey = uniqueSlug('sample')
    const { id } = await publishedTranslation(payload, report, { staleNote: true, sampleKey })
    const translator = await signIn(payload, 'translator', { languages: ['zh-Hans'] })
    const [first] = await versionsOf('translations', id)
    expect(await translator.rest('POST', `/translations/versions/${first?.id}`)).toMatchObject({ status: 200 })
    const draft = await payload.findByID({ collection: 'translations', id, draft: true, depth: 0 })
    expect(draft).toMatchObject({ _status: 'draft', staleNote: true, sampleKey })
  })
})

it('keeps every version that was published, whatever number of drafts comes after', async () => {
  const { id } = await publishedReport(payload, { title: 'Publication 1' })
  await change(`/reports/${id}`, { title: 'Publication 2' })
  await change(`/reports/${id}`, { title: 'Publication 3' })
  for (let draft = 1; draft <= 70; draft += 1)
    await payload.update({ collection: 'reports', id, data: { title: `Draft ${draft}` }, draft: true, depth: 0 })

  const titles = (await versionsOf('reports', id)).map(({ version }) => version.title)
  expect(titles.slice(0, 3)).toEqual(['Publication 1', 'Publication 2', 'Publication 3'])
  expect(titles.slice(3)).toEqual(Array.from({ length: 61 }, (_, index) => `Draft ${index + 10}`))
}, 180_000)
