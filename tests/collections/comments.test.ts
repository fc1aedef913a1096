import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { draftReport, draftTranslation, publishedReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session
let japanese: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
  translator = await signIn(payload, 'translator', { name: 'Trans Lator', languages: ['zh-Hans'] })
  japanese = await signIn(payload, 'translator', { languages: ['ja'] })
})

const fresh = async () => (await draftTranslation(payload, (await publishedReport(payload)).id)).id

const say = (session: Session, document: number, text: string, more: object = {}) =>
  session.rest('POST', '/comments?depth=0', { collection: 'translations', document, text, ...more })

async function saidAbout(session: Session, document: number) {
  const where = `where[collection][equals]=translations&where[document][equals]=${document}&sort=id&depth=0`
  return (await session.rest('GET', `/comments?${where}`)).body.docs ?? []
}

describe('a comment', () => {
  it('is by whoever is signed in, about an edition that exists, whatever the request claims', async () => {
    const id = await fresh()
    const { body } = await say(translator, id, ' 第二段？\n请看。 ', {
      ...{ field: 'summary', author: editor.user.id, authorName: 'Ed Itor', resolved: true, occasion: 'approve' },
      ...{ title: 'Another', resolvedByName: 'Ed Itor', report: 99 },
    })
    expect(body.doc).toMatchObject({
      ...{ text: '第二段？\n请看。', field: 'summary', author: translator.user.id, authorName: 'Trans Lator' },
      ...{ resolved: false, title: '自上而下的信任 (简体中文)' },
    })
    expect(body.doc?.occasion ?? null).toBeNull()
    expect((await say(translator, 987_654, 'About nothing')).body.errors?.[0]?.message).toContain('no longer there')
    expect((await say(translator, id, '  ')).status).toBe(400)
    expect((await say(translator, id, 'x'.repeat(5001))).status).toBe(400)
  })

  it('is mended by its author for a quarter of an hour, and by nobody else', async () => {
    const id = await fresh()
    const comment = (await say(translator, id, 'Frist')).body.doc?.id
    const mend = (session: Session) => session.rest('PATCH', `/comments/${comment}?depth=0`, { text: 'First' })
    expect((await mend(editor)).status).toBe(403)
    expect((await mend(translator)).body.doc?.text).toBe('First')
    await payload.db.pool.query(`update comments set created_at = now() - interval '16 minutes' where id = ${comment}`)
    const late = await translator.rest('PATCH', `/comments/${comment}`, { text: 'Something else' })
    expect(late).toMatchObject({ status: 403 })
    expect(late.body.errors?.[0]?.message).toContain('15 minutes')
    expect((await saidAbout(editor, id))[0]?.text).toBe('First')
  })

  it('stays about what it was written about', async () => {
    const [id, other] = [await fresh(), await fresh()]
    const comment = (await say(translator, id, 'Here')).body.doc?.id
    await translator.rest('PATCH', `/comments/${comment}`, { document: other, collection: 'reports' })
    expect(await saidAbout(editor, id)).toHaveLength(1)
  })

  it('is resolved by editors and by translators of that language, with their name, and can be opened again', async () => {
    const id = await fresh()
    const comment = (await say(editor, id, 'Mend the title')).body.doc?.id
    const resolve = (session: Session, resolved: boolean) =>
      session.rest('PATCH', `/comments/${comment}?depth=0`, { resolved })
    const refused = await resolve(japanese, true)
    expect(refused.status).toBe(403)
    expect(refused.body.errors?.[0]?.message).toContain('translators of this language')
    expect((await resolve(translator, true)).body.doc).toMatchObject({
      ...{ resolved: true, resolvedBy: translator.user.id, resolvedByName: 'Trans Lator', text: 'Mend the title' },
    })
    expect((await resolve(editor, false)).body.doc).toMatchObject({ resolved: false, resolvedByName: null })
  })

  it('stays with an edition in the trash', async () => {
    const id = await fresh()
    await say(translator, id, 'Before the trash')
    await editor.rest('PATCH', `/translations/${id}`, { deletedAt: new Date().toISOString() })
    expect(await saidAbout(editor, id)).toHaveLength(1)
  })

  it('is read by those who work on editions only', async () => {
    const id = await fresh()
    await say(editor, id, 'Not for readers')
    const bios = await signIn(payload, 'bioStaff')
    for (const rest of [restOf(payload, null), bios.rest]) {
      expect((await rest('GET', '/comments')).status).toBe(403)
      expect((await rest('GET', '/comments/count?where[text][like]=readers')).status).toBe(403)
      expect((await rest('POST', '/comments', { collection: 'translations', document: id, text: 'Me' })).status).toBe(
        403,
      )
    }
    expect(await saidAbout(japanese, id)).toHaveLength(1)
  })

  it('is told of in the log of the edition', async () => {
    const id = await fresh()
    await say(translator, id, 'Noted')
    const where = { collection: { equals: 'translations' }, document: { equals: id }, action: { equals: 'commented' } }
    const { docs } = await payload.find({ collection: 'activity', where, depth: 0 })
    expect(docs).toMatchObject([{ userName: 'Trans Lator' }])
  })
})

describe('an editor who sends an edition back', () => {
  const move = (id: number, action: string, more: object = {}, session = editor) =>
    session.rest('POST', `/translations/${id}/transition`, { action, ...more })

  it('says why', async () => {
    const id = await fresh()
    await move(id, 'submit')
    for (const more of [{}, { comment: ' \n ' }]) {
      const answer = await move(id, 'sendBack', more)
      expect(answer.status).toBe(400)
      expect(answer.body.errors?.[0]?.message).toContain('what is to be changed')
    }
    expect((await move(id, 'sendBack', { comment: 'Mend the title.' })).body.state).toBe('draft')
    expect(await saidAbout(translator, id)).toMatchObject([
      { text: 'Mend the title.', occasion: 'sendBack', authorName: 'Ed Itor', resolved: false },
    ])
  })

  it('has what was asked settled by the approval, and nothing else', async () => {
    const id = await fresh()
    await move(id, 'submit')
    await move(id, 'sendBack', { comment: 'Mend the title.' })
    await say(translator, id, 'Which one?')
    await move(id, 'submit', {}, translator)
    await move(id, 'approve')
    const settled = { text: 'Mend the title.', resolved: true, resolvedByName: 'Ed Itor' }
    const comments = await saidAbout(translator, id)
    expect(comments).toHaveLength(2)
    expect(comments).toEqual(
      expect.arrayContaining([expect.objectContaining(settled), expect.objectContaining({ resolved: false })]),
    )
  })

  it('leaves no comment where sending back is refused', async () => {
    const { id } = await draftReport(payload)
    const refused = await editor.rest('POST', `/reports/${id}/transition`, { action: 'sendBack', comment: 'No' })
    expect(refused.status).toBe(409)
    const { totalDocs } = await payload.count({ collection: 'comments', where: { document: { equals: id } } })
    expect(totalDocs).toBe(0)
    const own = await fresh()
    expect((await move(own, 'approve', { comment: 'Mine' }, translator)).status).toBe(403)
    expect(await saidAbout(editor, own)).toEqual([])
  })

  it('may say something with an approval, too', async () => {
    const id = await fresh()
    await move(id, 'approve', { comment: 'Very good.' })
    expect(await saidAbout(translator, id)).toMatchObject([{ text: 'Very good.', occasion: 'approve' }])
  })
})
