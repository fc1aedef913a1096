import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { draftView, readDraft } from '#content/drafts.ts'
import { openShare, openSharedImage, openSharedPdf } from '#content/shared.ts'
import { staffReader } from '#content/staff.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import { shareToken } from '#domain/share-token.ts'
import { createDocument, createImage } from '#tests/support/builders/files.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  draftReport,
  draftTranslation,
  prose,
  publishedReport,
  publishedTranslation,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
  translator = await signIn(payload, 'translator', { languages: ['zh-Hans'] })
})

async function share(session: Session, collection: string, id: number) {
  const answer = await session.rest('POST', `/${collection}/${id}/share`, { days: 7, note: 'The author' })
  return { answer, token: String(answer.body.url).split('/share/')[1] ?? '' }
}

const headersOf = ({ token }: Session) => new Headers({ authorization: `JWT ${token}` })

async function readerOf(session: Session) {
  const staff = await staffReader(headersOf(session))
  if (!staff) throw new Error('Nobody is signed in.')
  return staff.reader
}

/** A draft with a picture, an author with a photo and a PDF, none of which is public. */
async function fullDraft() {
  const [photo, image, document] = [
    await createImage(payload),
    await createImage(payload),
    await createDocument(payload, { pages: 5 }),
  ]
  const author = await createAuthor(payload, { photo: photo.id, bio: prose('A bio nobody has seen.') })
  const report = await draftReport(payload, {
    title: 'A draft title',
    authors: [{ relationTo: 'authors', value: author.id }],
    image: image.id,
    document: document.id,
  })
  return { report, photo, image, document }
}

describe('a preview', () => {
  it('shows what a release would: people and pictures that are not public, bio and disclaimer of now', async () => {
    const { report } = await fullDraft()
    const reader = await readerOf(editor)
    const draft = await readDraft({ collection: 'reports', id: report.id }, null, reader)
    const view = draft && (await draftView(draft, reader, null))
    expect(view?.isReleased).toBe(false)
    expect(view?.report).toMatchObject({ title: 'A draft title', language: 'en', availability: 'published' })
    expect(view?.report.image).not.toBeNull()
    const [credit] = view?.report.authors ?? []
    expect(plainText(credit?.bio?.richText ?? null)).toBe('A bio nobody has seen.')
    expect(credit?.photo).not.toBeNull()
    expect(credit?.slug).toBeNull()
    expect(plainText(view?.report.disclaimer?.richText ?? null)).toContain('The views')
  })

  it('keeps the texts of a release that is out, as a correction would', async () => {
    const author = await createAuthor(payload, { bio: prose('The bio of then.') })
    const report = await publishedReport(payload, { authors: [{ relationTo: 'authors', value: author.id }] })
    await payload.update({ collection: 'authors', id: author.id, data: { bio: prose('The bio of now.') } })
    const reader = await readerOf(editor)
    const draft = await readDraft({ collection: 'reports', id: report.id }, null, reader)
    const view = draft && (await draftView(draft, reader, null))
    expect(plainText(view?.report.authors[0]?.bio?.richText ?? null)).toBe('The bio of then.')
  })

  it('shows a translation in its own language, with the latest facts of its report', async () => {
    const report = await draftReport(payload)
    const { id } = await draftTranslation(payload, report.id)
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { reportNumber: 'No. 7' })
    const reader = await readerOf(translator)
    const draft = await readDraft({ collection: 'translations', id }, null, reader)
    const view = draft && (await draftView(draft, reader, null))
    expect(view?.report).toMatchObject({ language: 'zh', lang: 'zh-Hans', isOriginal: false, reportNumber: 'No. 7' })
  })

  it('says of an older version that there is a newer one, and where; of the newest nothing', async () => {
    const report = await publishedReport(payload, { title: 'First' })
    const { id } = await publishedTranslation(payload, report.id)
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { title: 'Second' })
    await editor.rest('PATCH', `/translations/${id}?draft=true`, { title: '第二' })
    const reader = await readerOf(editor)
    for (const [collection, edition] of [
      ['reports', report.id],
      ['translations', id],
    ] as const) {
      const where = { parent: { equals: edition } }
      const { docs } = await payload.findVersions({ collection, where, sort: 'id', depth: 0 })
      const newest = async (version: number | null) => {
        const draft = await readDraft({ collection, id: edition }, version, reader)
        return draft && (await draftView(draft, reader, null)).newestHref
      }
      expect(await newest(Number(docs[0]?.id))).toBe(`/preview/${collection}/${edition}`)
      expect(await newest(Number(docs.at(-1)?.id))).toBeNull()
      expect(await newest(null)).toBeNull()
    }
  })

  it('shows any version of the edition, and none of another', async () => {
    const [report, other] = [await draftReport(payload, { title: 'First' }), await draftReport(payload)]
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { title: 'Second' })
    const { docs } = await payload.findVersions({
      collection: 'reports',
      where: { parent: { equals: report.id } },
      sort: 'id',
      depth: 0,
    })
    const reader = await readerOf(editor)
    const version = Number(docs[0]?.id)
    const draft = await readDraft({ collection: 'reports', id: report.id }, version, reader)
    expect(draft?.report.title).toBe('First')
    expect(await readDraft({ collection: 'reports', id: other.id }, version, reader)).toBeNull()
    expect(await readDraft({ collection: 'reports', id: report.id }, 999_999, reader)).toBeNull()
  })

  it('is for those who may read drafts', async () => {
    expect(await staffReader(new Headers())).toBeNull()
    expect(await staffReader(headersOf(await signIn(payload, 'bioStaff')))).toMatchObject({ readsDrafts: false })
    const leaver = await signIn(payload, 'editor')
    await payload.update({ collection: 'users', id: leaver.user.id, data: { active: false } })
    expect(await staffReader(headersOf(leaver))).toBeNull()
  })
})

describe('making a share link', () => {
  it('is for editors, and for translators in their own languages', async () => {
    const report = await draftReport(payload)
    const [zh, ja] = [
      await draftTranslation(payload, report.id),
      await draftTranslation(payload, report.id, { language: 'ja' }),
    ]
    const bioStaff = await signIn(payload, 'bioStaff')
    const anonymous = restOf(payload, null)
    const ask = async (rest: Session['rest'], path: string) => (await rest('POST', path, { days: 7 })).status
    expect(await ask(editor.rest, `/reports/${report.id}/share`)).toBe(201)
    expect(await ask(editor.rest, `/translations/${ja.id}/share`)).toBe(201)
    expect(await ask(translator.rest, `/translations/${zh.id}/share`)).toBe(201)
    expect(await ask(translator.rest, `/translations/${ja.id}/share`)).toBe(403)
    expect(await ask(translator.rest, `/reports/${report.id}/share`)).toBe(403)
    expect(await ask(bioStaff.rest, `/reports/${report.id}/share`)).toBe(403)
    expect(await ask(anonymous, `/reports/${report.id}/share`)).toBe(401)
    expect((await anonymous('GET', `/reports/${report.id}/shares`)).status).toBe(401)
    expect((await translator.rest('GET', `/translations/${ja.id}/shares`)).status).toBe(403)
  })

  it.each([{}, { days: 0 }, { days: 61 }, { days: 1.5 }, { days: '7' }, { days: 7, note: 'x'.repeat(201) }])(
    'refuses %j',
    async (body) => {
      const { id } = await draftReport(payload)
      expect((await editor.rest('POST', `/reports/${id}/share`, body)).status).toBe(400)
    },
  )

  it('is refused for what is not there', async () => {
    expect((await editor.rest('POST', '/reports/999999/share', { days: 7 })).status).toBe(404)
    expect((await editor.rest('POST', '/share-links/999999/revoke')).status).toBe(404)
  })

  it('is in the activity log, as is its end', async () => {
    const { id } = await draftReport(payload)
    const { answer } = await share(editor, 'reports', id)
    await editor.rest('POST', `/share-links/${Number(answer.body.id)}/revoke`)
    const { docs } = await payload.find({
      collection: 'activity',
      where: {
        collection: { equals: 'reports' },
        document: { equals: id },
        action: { in: ['shared', 'shareRevoked'] },
      },
      sort: 'id',
    })
    expect(docs.map(({ action, userName }) => `${userName} ${action}`)).toEqual([
      'Ed Itor shared',
      'Ed Itor shareRevoked',
    ])
  })
})

describe('a share link', () => {
  it('opens the latest draft with its PDF and its pictures, and counts that', async () => {
    const { document, image, photo, report } = await fullDraft()
    const { token } = await share(editor, 'reports', report.id)
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { title: 'Typed later' })
    const opened = await openShare(token)
    if (opened.status !== 'open') throw new Error(opened.status)
    const { view } = opened.content
    expect(view.report.title).toBe('Typed later')
    expect(view.report.image?.src).toBe(`/share/${token}/image/${image.id}`)
    const file = `${report.slug}-en.pdf`
    expect(view.report.downloads.map(({ href }) => href)).toEqual([`/share/${token}/${file}`])
    expect(await openSharedPdf(token, file)).toMatchObject({ status: 'open' })
    expect((await openSharedImage(token, image.id, null)).status).toBe('open')
    expect((await openSharedImage(token, photo.id, null)).status).toBe('open')

    const { body } = await editor.rest('GET', `/reports/${report.id}/shares`)
    expect(body.links).toMatchObject([{ note: 'The author', by: 'Ed Itor', uses: 1, state: 'open' }])
    expect(document.public).toBe(false)
  })

  it('opens no other file, picture or edition', async () => {
    const { report } = await fullDraft()
    const other = await createImage(payload)
    const { token } = await share(editor, 'reports', report.id)
    for (const file of [`${report.slug}-ja.pdf`, 'draft-en.pdf', '../secret.pdf', 'x.pdf'])
      expect(await openSharedPdf(token, file)).toEqual({ status: 'missing' })
    expect(await openSharedImage(token, other.id, null)).toEqual({ status: 'missing' })
    const links = (await payload.find({ collection: 'share-links', sort: '-id', limit: 1 })).docs
    // A true signature of another link's number does not open this one.
    const forged = shareToken(payload.config.secret, {
      uuid: '00000000-0000-4000-8000-000000000000',
      expiresAt: new Date(links[0]?.expiresAt ?? ''),
    })
    expect(await openShare(forged)).toEqual({ status: 'missing' })
  })

  it('is worth nothing at the API', async () => {
    const { report } = await fullDraft()
    const { token } = await share(editor, 'reports', report.id)
    for (const scheme of ['JWT', 'Bearer']) {
      expect(await staffReader(new Headers({ authorization: `${scheme} ${token}` }))).toBeNull()
    }
    expect(await staffReader(new Headers({ cookie: `payload-token=${token}`, 'sec-fetch-site': 'none' }))).toBeNull()
    const rest = restOf(payload, token)
    expect((await rest('GET', `/reports/${report.id}?draft=true`)).status).toBe(404)
    expect((await rest('GET', `/reports/versions?where[parent][equals]=${report.id}`)).status).toBe(403)
    expect((await rest('GET', '/share-links')).status).toBe(403)
  })

  it('ends when it is revoked, and cannot be revoked twice', async () => {
    const { report, image } = await fullDraft()
    const { answer, token } = await share(editor, 'reports', report.id)
    const path = `/share-links/${Number(answer.body.id)}/revoke`
    expect((await restOf(payload, null)('POST', path)).status).toBe(401)
    expect((await translator.rest('POST', path)).status).toBe(403)
    expect((await editor.rest('POST', path)).status).toBe(200)
    expect((await editor.rest('POST', path)).status).toBe(409)
    expect(await openShare(token)).toEqual({ status: 'ended' })
    expect(await openSharedPdf(token, `${report.slug}-en.pdf`)).toEqual({ status: 'ended' })
    expect(await openSharedImage(token, image.id, null)).toEqual({ status: 'ended' })
  })

  it('ends by itself at its time, whatever is in its row', async () => {
    const { id } = await draftReport(payload)
    const { answer } = await share(editor, 'reports', id)
    const link = await payload.findByID({ collection: 'share-links', id: Number(answer.body.id) })
    const past = shareToken(payload.config.secret, { uuid: link.uuid, expiresAt: new Date(Date.now() - 1000) })
    expect(await openShare(past)).toEqual({ status: 'ended' })
    const { token } = await share(editor, 'reports', id)
    const latest = (await payload.find({ collection: 'share-links', sort: '-id', limit: 1 })).docs[0]
    await payload.update({
      collection: 'share-links',
      id: latest?.id ?? 0,
      data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
    })
    expect(await openShare(token)).toEqual({ status: 'ended' })
  })

  it('ends with the account of who made it, and with the edition', async () => {
    const leaver = await signIn(payload, 'editor')
    const { id } = await draftReport(payload, { slug: uniqueSlug('shared') })
    const [ofLeaver, ofEditor] = [await share(leaver, 'reports', id), await share(editor, 'reports', id)]
    await payload.update({ collection: 'users', id: leaver.user.id, data: { active: false } })
    expect(await openShare(ofLeaver.token)).toEqual({ status: 'ended' })
    expect((await openShare(ofEditor.token)).status).toBe('open')
    await editor.rest('PATCH', `/reports/${id}`, { deletedAt: new Date().toISOString() })
    expect(await openShare(ofEditor.token)).toEqual({ status: 'ended' })
  })

  it('does not begin again when the edition comes back from the trash', async () => {
    const { id } = await draftReport(payload, { slug: uniqueSlug('shared') })
    const { token } = await share(editor, 'reports', id)
    await editor.rest('PATCH', `/reports/${id}`, { deletedAt: new Date().toISOString() })
    const back = await editor.rest('PATCH', `/reports/${id}?trash=true`, { deletedAt: null })
    expect(back.status).toBe(200)
    expect(await openShare(token)).toEqual({ status: 'ended' })
    expect((await share(editor, 'reports', id)).answer.status).toBe(201)
  })
})
