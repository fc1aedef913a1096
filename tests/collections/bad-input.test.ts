import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { refusals, type Session, signIn } from '#tests/support/builders/rest.ts'
import { createAuthor, draftReport, publishedReport, uniqueSlug } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let admin: Session

beforeAll(async () => {
  payload = await testPayload()
  admin = await signIn(payload, 'admin')
})

const save = (id: number, data: object) => admin.rest('PATCH', `/reports/${id}?draft=true`, data)

describe('a web address', () => {
  it.each([
    '信任',
    '信頼',
    'trust building',
    'Trust',
    'trust_building',
    '-trust',
    'trust--building',
    'a'.repeat(121),
    '한국어',
    '%00',
  ])('"%s" is refused in a draft', async (slug) => {
    const report = await draftReport(payload)
    const answer = await save(report.id, { slug, title: 'Not saved' })
    expect(answer.status).toBe(400)
    expect(refusals(answer).slug).toMatch(/^A web address has only small letters/)
    const saved = await payload.findByID({ collection: 'reports', id: report.id, draft: true })
    expect(saved).toMatchObject({ slug: report.slug, title: report.title })
  })

  it.each([42, true, ['a'], { en: 'a' }])('that is no text (%p) is refused', async (slug) => {
    const report = await draftReport(payload)
    expect((await save(report.id, { slug })).status).toBe(400)
  })

  it('is taken by a draft, with the title of the report that has it', async () => {
    const [one, other] = [await draftReport(payload, { title: 'The first' }), await draftReport(payload)]
    const answer = await save(other.id, { slug: one.slug })
    expect(refusals(answer).slug).toBe('This web address is already taken by “The first”. Choose another one.')
    expect((await admin.rest('POST', '/reports?draft=true', { slug: one.slug })).status).toBe(400)
  })

  it('is taken by a published report', async () => {
    const one = await publishedReport(payload)
    expect(refusals(await save((await draftReport(payload)).id, { slug: one.slug })).slug).toMatch(/already taken/)
  })

  it('is taken by a change that was not published yet', async () => {
    const [one, other, slug] = [await publishedReport(payload), await draftReport(payload), uniqueSlug('pending')]
    expect((await save(one.id, { slug })).status).toBe(200)
    expect(refusals(await save(other.id, { slug })).slug).toMatch(/already taken/)
  })

  it('is free again when the pending change goes to another one', async () => {
    const [one, other, slug] = [await publishedReport(payload), await draftReport(payload), uniqueSlug('pending')]
    await save(one.id, { slug })
    await save(one.id, { slug: uniqueSlug('other') })
    expect((await save(other.id, { slug })).status).toBe(200)
  })

  it('is taken by a report in the trash, which the message says', async () => {
    const one = await draftReport(payload)
    await admin.rest('PATCH', `/reports/${one.id}`, { deletedAt: new Date().toISOString() })
    expect(refusals(await save((await draftReport(payload)).id, { slug: one.slug })).slug).toMatch(/in the trash/)
  })

  it('is taken by a report that once had it', async () => {
    const [one, other] = [await publishedReport(payload), await draftReport(payload)]
    await admin.rest('PATCH', `/reports/${one.id}`, { slug: uniqueSlug('moved'), _status: 'published' })
    expect(refusals(await save(other.id, { slug: one.slug })).slug).toMatch(/once belonged to/)
  })

  it('can be taken back by the report that once had it', async () => {
    const one = await publishedReport(payload)
    await admin.rest('PATCH', `/reports/${one.id}`, { slug: uniqueSlug('moved'), _status: 'published' })
    const answer = await admin.rest('PATCH', `/reports/${one.id}`, { slug: one.slug, _status: 'published' })
    expect(answer).toMatchObject({ status: 200, body: { doc: { slug: one.slug } } })
  })

  it.each(['authors', 'series', 'categories', 'topics'] as const)('is checked in %s too', async (collection) => {
    const slug = uniqueSlug('taken')
    const data = collection === 'authors' ? { familyName: 'A', nameOrder: 'givenFirst' } : { name: 'A' }
    expect((await admin.rest('POST', `/${collection}`, { ...data, slug })).status).toBe(201)
    expect(refusals(await admin.rest('POST', `/${collection}`, { ...data, slug })).slug).toMatch(/already taken/)
    expect(refusals(await admin.rest('POST', `/${collection}`, { ...data, slug: '名前' })).slug).toMatch(
      /small letters/,
    )
  })

  it('is given to one of two who ask at the same time', async () => {
    const slug = uniqueSlug('race')
    const answers = await Promise.all([1, 2, 3].map(() => admin.rest('POST', '/reports?draft=true', { slug })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
  })
})

describe('a value that is none', () => {
  it.each(['yesterday', '2026-02-30', '2026-13-01', '14.03.2026', '20260314', 5, '0000-00-00'])(
    '"%s" is refused as a publication date',
    async (publicationDate) => {
      const answer = await save((await draftReport(payload)).id, { publicationDate })
      expect(answer.status).toBe(400)
      expect(refusals(answer).publicationDate).toMatch(/is not a date/)
    },
  )

  it.each([
    ['an option that is none', { language: 'xx' }],
    ['a language beyond those of originals', { language: 'fr' }],
    ['a status that is none', { _status: 'gone' }],
    ['a number that is none', { seriesNumber: 'first' }],
    ['an author that does not exist', { authors: [{ relationTo: 'authors', value: 999999 }] }],
    ['an author of another collection', { authors: [{ relationTo: 'users', value: 1 }] }],
    ['a disclaimer that does not exist', { disclaimer: 999999 }],
    ['a document that does not exist', { document: 999999 }],
    ['a summary that is plain text', { summary: 'Plain' }],
    ['key findings that are no list', { keyFindings: 'Plain' }],
    ['an identifier that is no number', { disclaimer: 'abc' }],
    ['a text with a null character', { title: 'a\u0000b' }],
    ['a title that is a list', { title: ['a'] }],
  ])('%s is refused or left out, and is no error of the server', async (_name, data) => {
    const answer = await save((await draftReport(payload)).id, data)
    expect(answer.status).toBeLessThan(500)
  })

  it.each([
    ['organisations', { name: 'Acme', ror: 'https://ror.org/03yrm5c27' }, 'ror', 'ROR'],
    ['organisations', { name: 'Acme', crossrefFunderId: 'abc' }, 'crossrefFunderId', 'Crossref funder ID'],
    ['authors', { familyName: 'A', orcid: '0000-0002-1825-0098' }, 'orcid', 'ORCID'],
    ['reports?draft=true', { doi: 'doi:11.5555/12' }, 'doi', 'DOI'],
  ])('in %s %p is refused at its field', async (path, data, field, kind) => {
    const answer = await admin.rest('POST', `/${path}`, data)
    expect(answer.status).toBe(400)
    expect(refusals(answer)[field]).toContain(`is not a valid ${kind}.`)
  })

  it('is refused as a time zone', async () => {
    const answer = await admin.rest('POST', '/globals/site-settings', { name: 'APLN', timeZone: 'Seoul' })
    expect(answer.status).toBe(400)
    expect(refusals(answer).timeZone).toContain('“Seoul” is not a time zone')
  })
})

describe('an identifier', () => {
  it('is stored in its one form', async () => {
    const author = await createAuthor(payload, { orcid: '0000-0002-1825-0097' })
    expect(author.orcid).toBe('https://orcid.org/0000-0002-1825-0097')
  })

  it('can be taken away', async () => {
    const author = await createAuthor(payload, { orcid: '0000-0002-1825-0097' })
    const answer = await admin.rest('PATCH', `/authors/${author.id}`, { orcid: '' })
    expect(answer).toMatchObject({ status: 200, body: { doc: { orcid: null } } })
  })
})

it('stores a publication date at noon UTC of its calendar day, and an instant as its day in UTC', async () => {
  const report = await draftReport(payload)
  await save(report.id, { publicationDate: '2026-05-01T00:00:00.000+09:00' })
  const picked = await payload.findByID({ collection: 'reports', id: report.id, draft: true })
  await save(report.id, { publicationDate: '2026-05-01' })
  const typed = await payload.findByID({ collection: 'reports', id: report.id, draft: true })
  expect(typed.publicationDate).toBe('2026-05-01T12:00:00.000Z')
  expect(picked.publicationDate).toBe('2026-04-30T12:00:00.000Z')
})
