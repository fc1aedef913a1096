import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { createDocument, createImage } from '#tests/support/builders/files.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  createOrganisation,
  draftReport,
  draftTranslation,
  publishedReport,
  publishedTranslation,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

/** A report with something of every kind, each used by nothing else, and what of it readers can see. */
async function reportWithAll() {
  const [photo, picture] = [await createImage(payload), await createImage(payload)]
  const [affiliation, funder, partner] = [
    await createOrganisation(payload),
    await createOrganisation(payload),
    await createOrganisation(payload),
  ]
  const author = await createAuthor(payload, { photo: photo.id, affiliation: affiliation.id })
  const document = await createDocument(payload)
  const report = await draftReport(payload, {
    authors: [{ relationTo: 'authors', value: author.id }],
    funders: [funder.id],
    coPublishers: [partner.id],
    image: picture.id,
    document: document.id,
  })
  const parts: [string, CollectionSlug, number][] = [
    ['author', 'authors', author.id],
    ['photo', 'images', photo.id],
    ['picture', 'images', picture.id],
    ['affiliation', 'organisations', affiliation.id],
    ['funder', 'organisations', funder.id],
    ['partner', 'organisations', partner.id],
    ['document', 'documents', document.id],
  ]
  const visible = async () => {
    const seen = await Promise.all(parts.map(([, path, id]) => canRead(path, id)))
    return parts.filter((_, index) => seen[index]).map(([name]) => name)
  }
  return { report, author, document, picture, visible, all: parts.map(([name]) => name) }
}

async function canRead(path: string, id: number): Promise<boolean> {
  const anonymous = restOf(payload, null)
  const [one, many] = [
    await anonymous('GET', `/${path}/${id}?depth=0`),
    await anonymous('GET', `/${path}?where[id][equals]=${id}`),
  ]
  expect(many.body.docs?.length).toBe(one.status === 200 ? 1 : 0)
  return one.status === 200
}

const act = async (path: string, id: number, action: string) => {
  expect((await editor.rest('POST', `/${path}/${id}/transition`, { action })).status).toBe(200)
}

const ENDS: [string, (id: number) => Promise<unknown>][] = [
  ['is unpublished', (id) => act('reports', id, 'unpublish')],
  ['is put into the trash', (id) => editor.rest('PATCH', `/reports/${id}`, { deletedAt: new Date().toISOString() })],
  ['is deleted', (id) => editor.rest('DELETE', `/reports/${id}`)],
]

describe('readers see what a report uses', () => {
  it.each(ENDS)('from its publication until it %s', async (_how, end) => {
    const { report, visible, all } = await reportWithAll()
    expect(await visible()).toEqual([])
    await act('reports', report.id, 'publish')
    expect(await visible()).toEqual(all)
    await end(report.id)
    expect(await visible()).toEqual([])
  })

  it('without its PDF once it is withdrawn', async () => {
    const { report, visible, all } = await reportWithAll()
    await act('reports', report.id, 'publish')
    await act('reports', report.id, 'withdraw')
    expect(await visible()).toEqual(all.filter((name) => name !== 'document'))
  })

  it('and nothing that only a draft uses, until the draft is published', async () => {
    const { report, visible } = await reportWithAll()
    await act('reports', report.id, 'publish')
    const [author, picture] = [await createAuthor(payload), await createImage(payload)]
    const data = { authors: [{ relationTo: 'authors', value: author.id }], image: picture.id }
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, data)
    expect([await canRead('authors', author.id), await canRead('images', picture.id)]).toEqual([false, false])
    await act('reports', report.id, 'publish')
    expect([await canRead('authors', author.id), await canRead('images', picture.id)]).toEqual([true, true])
    expect(await visible()).toEqual(['funder', 'partner', 'document'])
  })

  it('as long as another published report uses it', async () => {
    const { report, author } = await reportWithAll()
    await act('reports', report.id, 'publish')
    const other = await publishedReport(payload, { authors: [{ relationTo: 'authors', value: author.id }] })
    await act('reports', report.id, 'unpublish')
    expect(await canRead('authors', author.id)).toBe(true)
    await act('reports', other.id, 'unpublish')
    expect(await canRead('authors', author.id)).toBe(false)
  })

  it('and the new photo of a published author', async () => {
    const { report, author } = await reportWithAll()
    await act('reports', report.id, 'publish')
    const photo = await createImage(payload)
    await editor.rest('PATCH', `/authors/${author.id}`, { photo: photo.id })
    expect(await canRead('images', photo.id)).toBe(true)
  })

  it('and the publisher of the site', async () => {
    const publisher = await createOrganisation(payload)
    await payload.updateGlobal({ slug: 'site-settings', data: { name: 'APLN', publisher: publisher.id } })
    expect(await canRead('organisations', publisher.id)).toBe(true)
    await payload.updateGlobal({ slug: 'site-settings', data: { publisher: null } })
    expect(await canRead('organisations', publisher.id)).toBe(false)
  })
})

describe('readers see what a translation uses', () => {
  it('while it and its original are published', async () => {
    const [report, translator, document] = [
      await publishedReport(payload),
      await createAuthor(payload),
      await createDocument(payload),
    ]
    const translation = await draftTranslation(payload, report.id, {
      translators: [translator.id],
      document: document.id,
    })
    const visible = async () => [await canRead('authors', translator.id), await canRead('documents', document.id)]
    expect(await visible()).toEqual([false, false])
    await act('translations', translation.id, 'publish')
    expect(await visible()).toEqual([true, true])
    await act('reports', report.id, 'unpublish')
    expect(await visible()).toEqual([false, false])
    await act('reports', report.id, 'publish')
    expect(await visible()).toEqual([true, true])
    await act('translations', translation.id, 'unpublish')
    expect(await visible()).toEqual([false, false])
  })

  it('but not the PDF of a published translation whose original is withdrawn', async () => {
    const [report, document] = [await publishedReport(payload), await createDocument(payload)]
    await publishedTranslation(payload, report.id, { document: document.id })
    expect(await canRead('documents', document.id)).toBe(true)
    await act('reports', report.id, 'withdraw')
    expect(await canRead('documents', document.id)).toBe(false)
  })
})

describe('a file', () => {
  it.each(['documents', 'images'] as const)(
    'of %s opens to readers only while a published page uses it',
    async (path) => {
      const { report, document, picture } = await reportWithAll()
      const name = path === 'documents' ? document.filename : picture.filename
      const open = async (rest = restOf(payload, null)) => (await rest('GET', `/${path}/file/${name}`)).status
      expect([await open(), await open(editor.rest)]).toEqual([403, 200])
      await act('reports', report.id, 'publish')
      expect(await open()).toBe(200)
      await act('reports', report.id, 'unpublish')
      expect([await open(), await open(editor.rest)]).toEqual([403, 200])
    },
  )

  it('in a smaller size follows its picture', async () => {
    const { report, picture } = await reportWithAll()
    const size = picture.sizes?.thumbnail?.filename
    const open = async () => (await restOf(payload, null)('GET', `/images/file/${size}`)).status
    expect(await open()).toBe(403)
    await act('reports', report.id, 'publish')
    expect(await open()).toBe(200)
  })
})

describe('the flags', () => {
  it('change with the release in one transaction: a release that fails leaves them alone', async () => {
    const { report, visible } = await reportWithAll()
    const req = { transactionID: (await payload.db.beginTransaction()) ?? undefined }
    await payload.update({ collection: 'reports', id: report.id, data: { _status: 'published' }, req })
    expect(await visible()).toEqual([])
    await payload.db.rollbackTransaction(req.transactionID ?? '')
    expect(await visible()).toEqual([])
    expect(await canRead('reports', report.id)).toBe(false)
  })

  it('stay when a correction is refused', async () => {
    const { report, visible, all } = await reportWithAll()
    await act('reports', report.id, 'publish')
    const answer = await editor.rest('PATCH', `/reports/${report.id}`, { authors: [], title: '', _status: 'published' })
    expect(answer.status).toBe(400)
    expect(await visible()).toEqual(all)
  })

  it('cannot be set by a client', async () => {
    const author = await createAuthor(payload)
    await editor.rest('PATCH', `/authors/${author.id}`, { public: true })
    expect(await canRead('authors', author.id)).toBe(false)
  })
})

it('stay right when one report of an author is hidden while another is released', async () => {
  const author = await createAuthor(payload)
  const credits = [{ relationTo: 'authors' as const, value: author.id }]
  const [hidden, released] = [
    await publishedReport(payload, { authors: credits }),
    await draftReport(payload, { authors: credits }),
  ]
  const write = async (id: number, _status: 'draft' | 'published') => {
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    const written = payload.update({
      collection: 'reports',
      id,
      data: { _status },
      draft: false,
      req: { transactionID },
    })
    return { written, commit: () => payload.db.commitTransaction(transactionID ?? '') }
  }
  const hiding = await write(hidden.id, 'draft')
  await hiding.written
  const releasing = await write(released.id, 'published')
  // It gets as far as it can before the other one ends.
  await Promise.race([releasing.written, setTimeout(1_000)])
  await hiding.commit()
  await releasing.written
  await releasing.commit()
  expect(await canRead('authors', author.id)).toBe(true)
})

it('has the funders of a series only while the series has a published report', async () => {
  const funder = await createOrganisation(payload)
  const series = await payload.create({ collection: 'series', data: { name: 'Funded', funders: [funder.id] } })
  expect(await canRead('organisations', funder.id)).toBe(false)
  const report = await publishedReport(payload, { series: series.id })
  expect(await canRead('organisations', funder.id)).toBe(true)
  await editor.rest('POST', `/reports/${report.id}/transition`, { action: 'unpublish' })
  expect(await canRead('organisations', funder.id)).toBe(false)
})
