import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { requireReleasable } from '#collections/Reports/release.ts'
import { requireReleasable as requireTranslation } from '#collections/Translations/release.ts'
import { createLocalReq } from 'payload'
import type { Role } from '#domain/roles.ts'
import { createDocument, createImage } from '#tests/support/builders/files.ts'
import { refusals, restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  draftReport,
  draftTranslation,
  prose,
  publishedReport,
  releasableReport,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
const people = new Map<Role, Session>()

beforeAll(async () => {
  payload = await testPayload()
  for (const role of ['editor', 'translator', 'bioStaff'] as const) {
    people.set(role, await signIn(payload, role, role === 'translator' ? { languages: ['ja'] } : {}))
  }
})

const as = (role: Role) => {
  const session = people.get(role)
  if (!session) throw new Error(`Nobody is ${role}.`)
  return session
}

type Finding = { code: string; severity: string; field: string; message: string; about: unknown }
async function listOf(role: Role, path: string, data?: object) {
  const answer = await as(role).rest(data ? 'POST' : 'GET', path, data)
  expect(answer.status).toBe(200)
  return answer.body.findings as Finding[]
}
const codes = (findings: Finding[]) => findings.map(({ code }) => code)
const by = ({ id }: { id: number }) => ({ authors: [{ relationTo: 'authors' as const, value: id }] })

describe('a release with something that blocks', () => {
  const withoutBio = async () => draftReport(payload, { ...by(await createAuthor(payload, { bio: null })), body: null })

  it.each([
    ['the transition', 'POST', '/transition', { action: 'publish' }],
    ['a change of the status', 'PATCH', '', { _status: 'published' }],
  ] as const)(
    'is refused by %s, at the fields and in the language of the person',
    async (_route, method, path, data) => {
      const { id } = await withoutBio()
      const answer = await restOf(payload, as('editor').token, 'ja')(method, `/reports/${id}${path}`, data)
      expect(answer.status).toBe(400)
      expect(Object.keys(refusals(answer))).toEqual(['document', 'authors'])
      expect(refusals(answer).authors).toBe(
        'Yu Tiejun のこの言語の略歴がありません。著者のフォームで追加してください。',
      )
      expect((await restOf(payload, null)('GET', `/reports/${id}`)).status).toBe(404)
    },
  )

  it('is refused when it is created as published', async () => {
    const data = await releasableReport(payload, { publicationDate: '2999-01-01', _status: 'published' })
    const answer = await as('editor').rest('POST', '/reports', data)
    expect(refusals(answer).publicationDate).toMatch(/^The publication date 2999-01-01 is after/)
  })

  it('does not get out by restoring an old version, which makes a draft', async () => {
    const report = await withoutBio()
    const versions = await payload.findVersions({ collection: 'reports', where: { parent: { equals: report.id } } })
    const answer = await as('editor').rest('POST', `/reports/versions/${versions.docs[0]?.id}`)
    expect(answer.status).toBe(200)
    expect((await restOf(payload, null)('GET', `/reports/${report.id}`)).status).toBe(404)
  })

  it('of a translation says at the report what is missing in its language', async () => {
    const author = await createAuthor(payload, { bio: prose('In English only.') })
    const image = await createImage(payload, { alt: 'In English only', credit: 'A. Sample' })
    const report = await publishedReport(payload, { ...by(author), image: image.id })
    const { id } = await draftTranslation(payload, report.id, { language: 'ko' })
    const answer = await as('editor').rest('POST', `/translations/${id}/transition`, { action: 'publish' })
    expect(Object.keys(refusals(answer))).toEqual(['report'])
    expect(refusals(answer).report).toContain('Yu Tiejun has no bio in this language.')
    expect(refusals(answer).report).toContain('has no alternative text in this language.')
  })

  it('looks at the pictures within its texts, too', async () => {
    const image = await createImage(payload, { alt: 'In English only', credit: 'A. Sample' })
    const report = await publishedReport(payload)
    const { root } = prose('말.')
    const figure = { type: 'block', version: 2, fields: { blockType: 'figure', image: image.id, caption: '그림' } }
    const body = { root: { ...root, children: [...root.children, figure] } }
    const { id } = await draftTranslation(payload, report.id, { language: 'ko', body })
    const answer = await as('editor').rest('POST', `/translations/${id}/transition`, { action: 'publish' })
    expect(refusals(answer).body).toContain('has no alternative text in this language.')
  })

  it('looks at what its blocks lack, beside the form as at the release', async () => {
    const { root } = prose('Text.')
    const embed = { type: 'block', version: 2, fields: { blockType: 'embed', url: 'https://vimeo.com/1' } }
    const body = {
      root: {
        ...root,
        children: [...root.children, embed, { type: 'block', version: 2, fields: { blockType: 'figure' } }],
      },
    }
    const { id } = await draftReport(payload, { body })
    const said = (await listOf('editor', `/reports/${id}/checklist`)).filter(({ severity }) => severity === 'blocks')
    expect(said).toMatchObject([
      { code: 'figureImage', field: 'body', message: expect.stringMatching(/^Figure 1 in this text has no picture/) },
      {
        code: 'embedTitle',
        field: 'body',
        message: expect.stringMatching(/^Video or chart 1 in this text has no title/),
      },
    ])
    const answer = await as('editor').rest('POST', `/reports/${id}/transition`, { action: 'publish' })
    expect(refusals(answer).body).toContain('Figure 1 in this text has no picture')
  })

  it('is approved all the same: that is a judgement', async () => {
    const { id } = await withoutBio()
    const answer = await as('editor').rest('POST', `/reports/${id}/transition`, { action: 'approve' })
    expect(answer).toMatchObject({ status: 200, body: { state: 'ready' } })
  })

  it('leaves what is published already as it is', async () => {
    const author = await createAuthor(payload)
    const report = await publishedReport(payload, by(author))
    await payload.update({ collection: 'authors', id: author.id, data: { bio: null } })
    expect((await restOf(payload, null)('GET', `/reports/${report.id}`)).status).toBe(200)
    const again = await as('editor').rest('PATCH', `/reports/${report.id}`, { _status: 'published' })
    expect(Object.keys(refusals(again))).toEqual(['authors'])
  })
})

describe('a release at a later time', () => {
  it('may have the date of that day, in the time zone of the site', async () => {
    const data = await releasableReport(payload, { publicationDate: '2999-01-02' })
    const req = await createLocalReq({}, payload)
    await expect(requireReleasable(req, data)).rejects.toThrow('The publication date 2999-01-02')
    // 15:30 in UTC is the next day in Seoul.
    await expect(requireReleasable(req, data, new Date('2999-01-01T15:30:00Z'))).resolves.toBeUndefined()
    await expect(requireReleasable(req, data, new Date('2999-01-01T14:30:00Z'))).rejects.toThrow('2999-01-01')
  })

  it('of a translation, too', async () => {
    const report = await publishedReport(payload)
    const translation = await draftTranslation(payload, report.id, { publicationDate: '2999-01-02' })
    const req = await createLocalReq({}, payload)
    const original = await payload.findByID({ collection: 'reports', id: report.id, depth: 0 })
    await expect(requireTranslation(req, translation, original)).rejects.toThrow('The publication date')
    const later = requireTranslation(req, translation, original, new Date('2999-01-01T15:30:00Z'))
    await expect(later).resolves.toBeUndefined()
  })
})

describe('the checklist of an edition', () => {
  it('says what is missing in the latest draft, with the form to put it right in', async () => {
    const author = await createAuthor(payload, { bio: null })
    const { id } = await draftReport(payload, by(author))
    const findings = await listOf('translator', `/reports/${id}/checklist`)
    expect(codes(findings)).toEqual(['authorBio', 'keyFindings', 'funders'])
    expect(findings[0]).toMatchObject({
      ...{ severity: 'blocks', field: 'authors' },
      about: { collection: 'authors', id: author.id, locale: 'en' },
    })
  })

  it('is that of the form, saved or not, and saves nothing', async () => {
    const report = await draftReport(payload)
    const path = `/reports/${report.id}/checklist`
    const data = {
      title: '',
      body: prose('Signed in TK.'),
      authors: [],
      publicationDate: null,
      keyFindings: [{ text: 'One' }],
    }
    expect(codes(await listOf('editor', path, { data }))).toEqual([
      ...['title', 'authors', 'publicationDate', 'funders', 'placeholder'],
    ])
    // A list without rows is 0 in Payload's forms.
    expect(codes(await listOf('editor', path, { data: { keyFindings: 0 } }))).toEqual(['keyFindings', 'funders'])
    const saved = await payload.findByID({ collection: 'reports', id: report.id, draft: true, depth: 0 })
    expect([saved.title, saved.updatedAt]).toEqual([report.title, report.updatedAt])
  })

  it('tells of a web address that another report has or had', async () => {
    const [taken, report] = [await publishedReport(payload), await draftReport(payload)]
    const findings = await listOf('editor', `/reports/${report.id}/checklist`, { data: { slug: taken.slug } })
    expect(findings[0]).toMatchObject({ code: 'slugHeld', severity: 'blocks', field: 'slug' })
    expect(findings[0]?.message).toContain(taken.slug)
  })

  it('tells of a PDF in another language, and of one that another edition has', async () => {
    const document = await createDocument(payload, { language: 'zh-Hant' })
    const report = await publishedReport(payload, { title: 'The first', document: document.id })
    const { id } = await draftTranslation(payload, report.id, { document: document.id })
    const findings = await listOf('editor', `/translations/${id}/checklist`)
    expect(codes(findings)).toEqual(expect.arrayContaining(['documentLanguage', 'documentElsewhere']))
    expect(findings.find(({ code }) => code === 'documentElsewhere')?.message).toContain('The first (English)')
    expect(codes(await listOf('editor', `/reports/${report.id}/checklist`))).toContain('documentElsewhere')
  })

  it('tells of links that did not answer, and of placeholders in bios', async () => {
    const url = 'https://gone.example/page'
    const checkedAt = new Date().toISOString()
    await payload.create({ collection: 'link-checks', data: { url, status: 'broken', detail: 'notFound', checkedAt } })
    const link = { type: 'link', version: 3, fields: { url, linkType: 'custom' }, children: [] }
    const summary = prose('See:')
    summary.root.children.push({ type: 'paragraph', version: 1, children: [link] })
    const author = await createAuthor(payload, { bio: prose('Author of TBC.') })
    const { id } = await draftReport(payload, by(author))
    const findings = await listOf('editor', `/reports/${id}/checklist`, { data: { summary } })
    const messages = findings.map(({ message }) => message).join('\n')
    expect(messages).toContain(`The link ${url} does not answer (page not found).`)
    expect(messages).toContain('In Yu Tiejun, something is still to be filled in: “Author of TBC.”')
  })

  it('is answered to those who may read drafts, and to a form that is one', async () => {
    const { id } = await draftReport(payload)
    const path = `/reports/${id}/checklist`
    for (const [method, data] of [['GET'], ['POST', { data: {} }]] as const) {
      expect((await restOf(payload, null)(method, path, data)).status).toBe(401)
      expect((await as('bioStaff').rest(method, path, data)).status).toBe(403)
      expect((await as('translator').rest(method, path, data)).status).toBe(200)
    }
    for (const data of [{}, { data: { title: 7 } }, { data: { authors: [{ relationTo: 'users', value: 1 }] } }]) {
      expect((await as('editor').rest('POST', path, data)).status).toBe(400)
    }
    expect((await as('editor').rest('GET', '/reports/999999/checklist')).status).toBe(404)
    expect((await as('editor').rest('GET', '/reports/x/checklist')).status).toBe(400)
  })
})
