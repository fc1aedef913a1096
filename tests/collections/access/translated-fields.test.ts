import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { createImage } from '#tests/support/builders/files.ts'
import { type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  createDisclaimer,
  createOrganisation,
  draftReport,
  prose,
  publishedReport,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let translator: Session
let bioStaff: Session

beforeAll(async () => {
  payload = await testPayload()
  translator = await signIn(payload, 'translator', { languages: ['zh-Hans', 'id'] })
  bioStaff = await signIn(payload, 'bioStaff')
})

const term = (collection: 'series' | 'categories' | 'topics') =>
  payload.create({ collection, data: { name: 'English', slug: uniqueSlug('term') } })

describe('a translator', () => {
  it.each([
    ['authors', () => createAuthor(payload, { bio: prose('A bio.') }), 'role', '教授'],
    ['organisations', () => createOrganisation(payload), 'name', '基金会'],
    ['series', () => term('series'), 'name', '对话'],
    ['categories', () => term('categories'), 'name', '报告'],
    ['topics', () => term('topics'), 'name', '军控'],
  ] as const)('translates %s into an own language and no other', async (collection, create, field, text) => {
    const { id } = await create()
    for (const locale of ['zh', 'en', 'ja']) {
      await translator.rest('PATCH', `/${collection}/${id}?locale=${locale}`, { [field]: text })
    }
    const saved: Record<string, unknown> = { ...(await payload.findByID({ collection, id, locale: 'all', depth: 0 })) }
    expect(saved[field]).toEqual({ en: expect.not.stringMatching(text), zh: text })
  })

  it('translates the text of a disclaimer', async () => {
    const { id } = await createDisclaimer(payload)
    const answer = await translator.rest('PATCH', `/disclaimers/${id}?locale=zh`, { text: prose('免责') })
    expect(answer.status).toBe(200)
    const saved = await payload.findByID({ collection: 'disclaimers', id, locale: 'all', depth: 0 })
    expect(Object.keys(saved.text ?? {}).sort()).toEqual(['en', 'zh'])
  })

  it.each([
    { slug: 'mine' },
    { orcid: '0000-0002-1825-0097' },
    { familyName: 'Mine' },
    { nativeNames: [{ language: 'ja', name: '私' }] },
  ])('does not change what an author has in all languages (%p)', async (data) => {
    const author = await createAuthor(payload)
    await translator.rest('PATCH', `/authors/${author.id}?locale=zh`, data)
    const { slug, orcid, familyName, nativeNames } = await payload.findByID({ collection: 'authors', id: author.id })
    expect({ slug, orcid, familyName, nativeNames }).toEqual({
      ...{ slug: author.slug, orcid: author.orcid, familyName: author.familyName, nativeNames: author.nativeNames },
    })
  })

  it.each(['all', '*'])('writes nothing under the locale "%s"', async (locale) => {
    const author = await createAuthor(payload, { bio: prose('A bio.') })
    const data = { role: { en: 'Hacked', zh: '改', ja: '改' } }
    await translator.rest('PATCH', `/authors/${author.id}?locale=${locale}`, data)
    const saved = await payload.findByID({ collection: 'authors', id: author.id, locale: 'all' })
    expect(saved.role).toEqual({ en: 'Professor' })
  })

  it('changes pictures of the own uploads only', async () => {
    const theirs = await createImage(payload)
    const own = await payload.update({
      collection: 'images',
      id: (await createImage(payload)).id,
      data: { createdBy: translator.user.id },
    })
    expect((await translator.rest('PATCH', `/images/${theirs.id}?locale=zh`, { credit: 'Me' })).status).toBe(403)
    expect((await translator.rest('PATCH', `/images/${own.id}?locale=zh`, { credit: 'Me' })).status).toBe(200)
    const claim = await translator.rest('PATCH', `/images/${own.id}?locale=zh`, { createdBy: 1, public: true })
    expect(claim.body.doc).toMatchObject({ public: false })
  })
})

describe('staff for bios', () => {
  it('change a bio, which the author’s page shows', async () => {
    const author = await createAuthor(payload)
    await publishedReport(payload, { authors: [{ relationTo: 'authors', value: author.id }] })
    const answer = await bioStaff.rest('PATCH', `/authors/${author.id}?locale=en`, { bio: prose('A new bio.') })
    expect(answer.status).toBe(200)
    expect((await payload.findByID({ collection: 'authors', id: author.id })).bio).toMatchObject(prose('A new bio.'))
  })

  it('see published reports only', async () => {
    const [draft, released] = [await draftReport(payload), await publishedReport(payload)]
    expect((await bioStaff.rest('GET', `/reports/${draft.id}?draft=true`)).status).toBe(404)
    expect((await bioStaff.rest('GET', `/reports/${released.id}`)).status).toBe(200)
    const { body } = await bioStaff.rest('GET', '/reports?draft=true&limit=0&depth=0')
    expect(body.docs?.every(({ _status }) => _status === 'published')).toBe(true)
  })

  it('do not see the change that awaits publication', async () => {
    const report = await publishedReport(payload)
    await payload.update({ collection: 'reports', id: report.id, data: { title: 'A secret change' }, draft: true })
    for (const query of ['', '?draft=true']) {
      const { body } = await bioStaff.rest('GET', `/reports/${report.id}${query}`)
      expect(body.title).not.toBe('A secret change')
    }
  })

  it.each(['publish', 'submit', 'unpublish', 'withdraw'])('cannot %s a report', async (action) => {
    const report = await publishedReport(payload)
    expect((await bioStaff.rest('POST', `/reports/${report.id}/transition`, { action })).status).toBe(403)
  })

  it('make no author, and delete none', async () => {
    const author = await createAuthor(payload)
    expect((await bioStaff.rest('POST', '/authors', { familyName: 'New' })).status).toBe(403)
    expect((await bioStaff.rest('DELETE', `/authors/${author.id}`)).status).toBe(403)
  })
})
