import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { EDITION_ACTIONS } from '#domain/states.ts'
import type { Report, Translation } from '#payload-types.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  draftReport,
  draftTranslation,
  publishedReport,
  publishedTranslation,
  releasableTranslation,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let translator: Session
let report: Report

beforeAll(async () => {
  payload = await testPayload()
  translator = await signIn(payload, 'translator')
  report = await publishedReport(payload)
})

/** What an anonymous reader gets of a translation: its title, or null. */
async function readersSee(id: number): Promise<unknown> {
  const answer = await restOf(payload, null)('GET', `/translations/${id}?depth=0`)
  return answer.status === 200 ? answer.body.title : null
}

async function freshDraft(data: Partial<Translation> = {}) {
  return draftTranslation(payload, (await publishedReport(payload)).id, data)
}

async function freshReleased() {
  return publishedTranslation(payload, (await publishedReport(payload)).id)
}

describe('a translator who tries to publish', () => {
  it.each([
    ['a status of published', '', { _status: 'published' }],
    ['a status of published on a draft save', '?draft=true', { _status: 'published' }],
    ['a status of published, said not to be a draft', '?draft=false', { _status: 'published' }],
    ['a status of published on an autosave', '?draft=true&autosave=true', { _status: 'published' }],
    ['no status, said not to be a draft', '?draft=false', { title: '新标题' }],
    ['publishing all languages', '?publishAllLocales=true', { title: '新标题' }],
    ['publishing all languages with a status', '?publishAllLocales=true', { _status: 'published' }],
    ['publishing one language', '?publishSpecificLocale=zh', { title: '新标题' }],
    ['publishing one language with a status', '?publishSpecificLocale=zh&locale=zh', { _status: 'published' }],
    ['a status for each language', '?locale=all', { _status: { zh: 'published', en: 'published' } }],
    ['publishing one language and all', '?publishSpecificLocale=zh&publishAllLocales=true', { _status: 'published' }],
    ['an autosave said not to be a draft', '?draft=false&autosave=true', { title: '新标题' }],
    ['an autosave with a status', '?draft=false&autosave=true', { _status: 'published' }],
    ['unpublishing all languages', '?unpublishAllLocales=true&draft=false', { _status: 'published' }],
    ['a state of its own making', '?draft=true', { state: 'published', asPublished: { made: 'up' } }],
    ['the action of an endpoint', '?draft=true', { editionAction: 'publish', action: 'publish', intent: 'publish' }],
    ['an approved state', '?draft=false', { state: 'ready', withdrawal: { note: 'x' }, uuid: 'x', madeFrom: {} }],
  ])('by %s leaves readers without it', async (_name, query, data) => {
    const draft = await freshDraft()
    const answer = await translator.rest('PATCH', `/translations/${draft.id}${query}`, data)
    expect(answer.status).toBeLessThan(500)
    expect(await readersSee(draft.id)).toBeNull()
    const row = await payload.findByID({ collection: 'translations', id: draft.id, depth: 0 })
    expect(row).toMatchObject({ _status: 'draft', state: 'draft' })
  })

  it('is refused outright when the status says published', async () => {
    const draft = await freshDraft()
    const answer = await translator.rest('PATCH', `/translations/${draft.id}`, { _status: 'published' })
    expect(answer.status).toBe(403)
  })

  it('cannot do it to many at once', async () => {
    const draft = await freshDraft()
    const answer = await translator.rest('PATCH', `/translations?where[id][equals]=${draft.id}`, {
      _status: 'published',
    })
    expect(answer.status).toBe(403)
    await translator.rest('PATCH', `/translations?where[id][equals]=${draft.id}&draft=false`, { title: '甲' })
    expect(await readersSee(draft.id)).toBeNull()
  })

  it('cannot do it to all of their own by a condition, nor unpublish, trash or hand over a state', async () => {
    const [draft, released] = [await freshDraft(), await freshReleased()]
    const where = `where[id][in]=${draft.id},${released.id}`
    for (const query of ['', '&draft=true', '&draft=false', '&publishAllLocales=true', '&unpublishAllLocales=true'])
      for (const data of [
        { _status: 'published' },
        { _status: 'draft' },
        { deletedAt: new Date().toISOString() },
        { state: 'published', title: '自上而下的信任' },
      ])
        expect((await translator.rest('PATCH', `/translations?${where}${query}`, data)).status).toBeLessThan(500)
    expect(await readersSee(draft.id)).toBeNull()
    expect(await readersSee(released.id)).toBe('自上而下的信任')
  }, 60_000)

  it('cannot delete one, or duplicate one into being public', async () => {
    const released = await freshReleased()
    expect((await translator.rest('DELETE', `/translations/${released.id}`)).status).toBe(403)
    expect((await translator.rest('DELETE', `/translations?where[id][equals]=${released.id}`)).status).toBe(403)
    const report = await publishedReport(payload)
    for (const query of ['', '?draft=false', '?publishAllLocales=true', '?selectedLocales=zh']) {
      const data = { report: report.id, _status: 'published', state: 'published' }
      const copy = await translator.rest('POST', `/translations/${released.id}/duplicate${query}`, data)
      expect(copy.status).toBeGreaterThanOrEqual(400)
    }
    const where = { report: { equals: report.id }, _status: { equals: 'published' } } as const
    expect((await payload.count({ collection: 'translations', where })).totalDocs).toBe(0)
    expect(await readersSee(released.id)).toBe('自上而下的信任')
  })

  it('cannot have the portal act for them by being on the edition', async () => {
    const draft = await freshDraft()
    const editor = await signIn(payload, 'editor')
    const data = { assignee: editor.user.id, state: 'ready', asPublished: { made: 'up' } }
    await translator.rest('PATCH', `/translations/${draft.id}?draft=true`, data)
    const saved = await payload.findByID({ collection: 'translations', id: draft.id, draft: true, depth: 0 })
    expect(saved).toMatchObject({ state: 'draft', asPublished: null })
    const answer = await translator.rest('POST', `/translations/${draft.id}/transition`, { action: 'publish' })
    expect(answer.status).toBe(403)
  })

  it('cannot create a published translation', async () => {
    const original = await publishedReport(payload)
    const data = releasableTranslation(original.id, { _status: 'published' })
    for (const query of ['', '?draft=true', '?draft=false', '?publishAllLocales=true']) {
      expect((await translator.rest('POST', `/translations${query}`, data)).status).toBe(403)
    }
    const silent = await translator.rest('POST', '/translations?draft=false', { ...data, _status: undefined })
    expect(silent.body.doc).toMatchObject({ _status: 'draft', state: 'draft' })
  })

  it.each(EDITION_ACTIONS.filter((action) => action !== 'submit'))(
    'changes nothing for readers by the action "%s" on a draft, in any language',
    async (action) => {
      const own = await freshDraft()
      const more = { action, comment: 'Said', note: 'Said', _status: 'published', draft: false }
      const answer = await translator.rest('POST', `/translations/${own.id}/transition?draft=false`, more)
      // An edit is a save like any other.
      expect(answer.status).toBe(action === 'edit' ? 200 : 403)
      expect(await readersSee(own.id)).toBeNull()
      const other = await freshDraft({ language: 'ja' })
      expect((await translator.rest('POST', `/translations/${other.id}/transition`, more)).status).toBe(403)
      const { totalDocs } = await payload.count({ collection: 'comments', where: { document: { equals: own.id } } })
      expect(totalDocs).toBe(0)
    },
  )

  it.each(['publish', 'approve', 'withdraw', 'unpublish', 'sendBack', 'schedule'])(
    'cannot do so by the action "%s"',
    async (action) => {
      const released = await freshReleased()
      const answer = await translator.rest('POST', `/translations/${released.id}/transition`, { action })
      expect(answer.status).toBe(403)
      expect(await readersSee(released.id)).toBe('自上而下的信任')
    },
  )

  it('submits a draft of an own language for review', async () => {
    const draft = await freshDraft()
    const answer = await translator.rest('POST', `/translations/${draft.id}/transition`, { action: 'submit' })
    expect(answer).toMatchObject({ status: 200, body: { state: 'inReview' } })
  })
})

describe('a translator and a published translation', () => {
  it.each([
    ['a status of draft', '', { _status: 'draft' }],
    ['a status of draft, said not to be a draft save', '?draft=false', { _status: 'draft' }],
    ['unpublishing all languages', '?unpublishAllLocales=true', { title: '新' }],
    ['unpublishing all languages with a status', '?unpublishAllLocales=true', { _status: 'draft' }],
    ['the trash', '', { deletedAt: '2026-01-01T00:00:00.000Z' }],
    ['the trash as a draft save', '?draft=true', { deletedAt: '2026-01-01T00:00:00.000Z' }],
    ['a restore from a trash it is not in', '', { deletedAt: null }],
    ['a status that is none', '', { _status: 'gone' }],
  ])('cannot be hidden by %s', async (_name, query, data) => {
    const released = await freshReleased()
    const answer = await translator.rest('PATCH', `/translations/${released.id}${query}`, data)
    expect(answer.status).toBeLessThan(500)
    expect(await readersSee(released.id)).toBe('自上而下的信任')
  })

  it('changes as a draft that readers do not see', async () => {
    const released = await freshReleased()
    const answer = await translator.rest('PATCH', `/translations/${released.id}?draft=true`, { title: '新标题' })
    expect(answer).toMatchObject({ status: 200, body: { doc: { title: '新标题', state: 'draft' } } })
    expect(await readersSee(released.id)).toBe('自上而下的信任')
  })

  it.each(['', '?draft=true'])('stays as it is when an old version is restored with "%s"', async (query) => {
    const draft = await freshDraft({ title: '旧标题' })
    await payload.update({ collection: 'translations', id: draft.id, data: { title: '新标题', _status: 'published' } })
    const { docs } = await payload.findVersions({
      collection: 'translations',
      where: { parent: { equals: draft.id } },
      sort: 'createdAt',
      depth: 0,
    })
    for (const version of docs) {
      const answer = await translator.rest('POST', `/translations/versions/${version.id}${query}`)
      expect(answer.status).toBeLessThan(500)
      expect(await readersSee(draft.id)).toBe('新标题')
    }
  })
})

describe('a translator and other languages', () => {
  it('reads them and cannot change them', async () => {
    const other = await freshDraft({ language: 'ja' })
    expect((await translator.rest('GET', `/translations/${other.id}?draft=true&depth=0`)).status).toBe(200)
    expect((await translator.rest('PATCH', `/translations/${other.id}?draft=true`, { title: '題' })).status).toBe(403)
    const submit = await translator.rest('POST', `/translations/${other.id}/transition`, { action: 'submit' })
    expect(submit.status).toBe(403)
  })

  it('cannot create one', async () => {
    const original = await publishedReport(payload)
    const answer = await translator.rest('POST', '/translations?draft=true', { report: original.id, language: 'ko' })
    expect(answer.status).toBe(403)
  })

  it('cannot turn an own draft into one', async () => {
    const draft = await freshDraft()
    const answer = await translator.rest('PATCH', `/translations/${draft.id}?draft=true`, { language: 'ko' })
    expect(answer.status).toBe(400)
    const saved = await payload.findByID({ collection: 'translations', id: draft.id, draft: true, depth: 0 })
    expect(saved.language).toBe('zh-Hans')
  })

  it('cannot claim one by a draft that readers of the published row do not see', async () => {
    const other = await publishedTranslation(payload, (await publishedReport(payload)).id, { language: 'ja' })
    const answer = await translator.rest('PATCH', `/translations/${other.id}?draft=true`, { language: 'zh-Hans' })
    expect(answer.status).toBe(403)
  })
})

describe('a translator and reports', () => {
  it('reads drafts and changes nothing', async () => {
    const draft = await draftReport(payload)
    expect((await translator.rest('GET', `/reports/${draft.id}?draft=true&depth=0`)).status).toBe(200)
    expect((await translator.rest('PATCH', `/reports/${draft.id}?draft=true`, { title: 'Mine' })).status).toBe(403)
    expect((await translator.rest('POST', '/reports?draft=true', { title: 'Mine' })).status).toBe(403)
    expect((await translator.rest('DELETE', `/reports/${draft.id}`)).status).toBe(403)
    const publish = await translator.rest('POST', `/reports/${report.id}/transition`, { action: 'unpublish' })
    expect(publish.status).toBe(403)
  })
})
