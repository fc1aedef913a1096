import { beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { catchUpDrafts, rebuildDrafts } from '#collections/draft-search/catch-up.ts'
import { searchDesk } from '#collections/draft-search/search.ts'
import { type DeskAnswer, deskAnswerSchema, type DeskResult } from '#domain/search/desk.ts'
import { createDocument } from '#tests/support/builders/files.ts'
import { restOf, signIn, type Session } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  draftReport,
  draftTranslation,
  prose,
  publishedReport,
  publishedTranslation,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session
let draft: { id: number }
let chinese: { id: number }
let author: { id: number }

async function search(q: string, session: Session = editor): Promise<DeskAnswer> {
  const answer = await session.rest('GET', `/desk/search?${new URLSearchParams({ q })}`)
  return deskAnswerSchema.parse(answer.body)
}
const keys = ({ results }: DeskAnswer) => results.map(({ collection, id }) => `${collection}/${id}`)
const found = async (...asked: Parameters<typeof search>) => keys(await search(...asked))
const hits = (result: DeskResult | undefined) =>
  [result?.title ?? [], result?.fragment?.marked ?? []].flat().flatMap(({ isHit, text }) => (isHit ? [text] : []))

async function writePages(document: number, pages: string[]): Promise<void> {
  for (const [index, text] of pages.entries()) {
    await payload.db.drizzle.execute(
      sql`insert into document_pages (document_id, page, text) values (${document}, ${index + 1}, ${text})`,
    )
  }
}

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
  translator = await signIn(payload, 'translator', { languages: ['zh-Hans'] })
  author = await createAuthor(payload, {
    familyName: 'Yu',
    givenName: 'Tiejun',
    nativeNames: [{ language: 'zh-Hans', name: '于铁军' }],
  })
  const series = await payload.create({ collection: 'series', data: { name: 'Lighthouse papers', slug: 'lighthouse' } })
  const document = await createDocument(payload)
  await writePages(document.id, ['Cover.', 'The second page counts the zeppelins.'])
  draft = await draftReport(payload, {
    title: 'Verification of silos',
    summary: prose('Inspectors walk through the silos.'),
    body: prose('The albatross of verification.'),
    authors: [{ relationTo: 'authors', value: author.id }],
    series: series.id,
    document: document.id,
  })
  chinese = await draftTranslation(payload, draft.id, {
    title: '发射井的核查',
    summary: prose('讨论核军控与军备竞赛。'),
  })
})

describe('an editor finds a draft by', () => {
  it.each([
    ['a word of its title, in another form', 'silo'],
    ['a word of its summary', 'inspector'],
    ['a word of its full text', 'albatross'],
    ['a page of its PDF', 'zeppelin'],
    ['words of several of these', 'albatross zeppelin silo'],
    ['a phrase', '"walk through the silos"'],
  ])('%s', async (_what, query) => {
    expect(await found(query)).toEqual([`reports/${draft.id}`])
  })

  it.each([
    ['an author, in any order', 'tiejun yu'],
    ['in native script, traditional characters', '於鐵軍'],
    ['its series and a word that both languages share', 'lighthouse'],
  ])('%s, in all its languages', async (_what, query) => {
    expect(new Set(await found(query))).toEqual(new Set([`reports/${draft.id}`, `translations/${chinese.id}`]))
  })

  it.each([
    ['a Chinese word of two characters', '军控'],
    ['traditional characters', '軍備競賽'],
    ['a person and a word of the translation', '于铁军 核查'],
  ])('%s, in its translation', async (_what, query) => {
    expect(await found(query)).toEqual([`translations/${chinese.id}`])
  })

  it('nothing of what lacks a word, or has an excluded one', async () => {
    expect(await found('albatross penguin')).toEqual([])
    expect(await found('albatross -zeppelin')).toEqual([])
    expect(await search('"silos the through walk"')).toMatchObject({ results: [], total: 0 })
  })
})

describe('a result', () => {
  it('says language, state and where the words are', async () => {
    const { results, total } = await search('silos')
    expect(total).toBe(1)
    expect(results[0]).toMatchObject({ language: 'en', state: 'draft', hasNewerDraft: false, pages: [] })
    expect(hits(results[0])).toEqual(['silos', 'silos'])
  })

  it('leads to the page of the PDF', async () => {
    const [result] = (await search('zeppelins')).results
    expect(result?.pages).toHaveLength(1)
    expect(result?.pages[0]).toMatchObject({ page: 2, href: expect.stringMatching(/\.pdf#page=2$/) })
  })

  it('of a title comes before one of a text', async () => {
    const inTitle = await draftReport(payload, { title: 'Narwhal' })
    const inText = await draftReport(payload, { title: 'Whales', body: prose('A narwhal.') })
    expect(await found('narwhal')).toEqual([`reports/${inTitle.id}`, `reports/${inText.id}`])
  })

  it('is there for what is published, and says that a newer draft is beside it', async () => {
    const report = await publishedReport(payload, { title: 'Quokka treaties' })
    const translation = await publishedTranslation(payload, report.id, { title: '短尾矮袋鼠条约' })
    expect((await search('quokka')).results[0]).toMatchObject({ state: 'published', hasNewerDraft: false })
    expect(await found('短尾矮袋鼠')).toEqual([`translations/${translation.id}`])
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { standfirst: 'An axolotl, newly.' })
    expect((await search('axolotl')).results[0]).toMatchObject({
      ...{ collection: 'reports', id: report.id, state: 'published', hasNewerDraft: true },
    })
  })
})

describe('what is found', () => {
  it('follows every save of a form at once, autosaves too', async () => {
    const report = await draftReport(payload, { title: 'Pangolins' })
    expect(await found('pangolin')).toEqual([`reports/${report.id}`])
    for (const title of ['Okapis', 'Tapirs']) {
      await editor.rest('PATCH', `/reports/${report.id}?draft=true&autosave=true`, { title })
      expect(await found(title)).toEqual([`reports/${report.id}`])
    }
    expect(await found('pangolin')).toEqual([])
    expect(await found('okapi')).toEqual([])
  })

  it('follows a new name of an author, and the reading of a PDF', async () => {
    const person = await createAuthor(payload, { familyName: 'Before', givenName: 'Somebody' })
    const document = await createDocument(payload)
    const { id } = await draftReport(payload, {
      authors: [{ relationTo: 'authors', value: person.id }],
      document: document.id,
    })
    expect(await found('somebody before')).toEqual([`reports/${id}`])
    await editor.rest('PATCH', `/authors/${person.id}`, { familyName: 'Afterwards' })
    expect(await found('afterwards somebody')).toEqual([`reports/${id}`])
    await writePages(document.id, ['A page about a capybara.'])
    await payload.update({ collection: 'documents', id: document.id, data: { reading: 'read' } })
    expect(await found('capybara')).toEqual([`reports/${id}`])
  })

  it('goes on with what is published, withdrawn and unpublished, and ends with the trash', async () => {
    const report = await draftReport(payload, { title: 'Wombats' })
    const translation = await draftTranslation(payload, report.id, { title: '袋熊' })
    const states: string[] = []
    for (const action of ['publish', 'withdraw', 'unpublish']) {
      await editor.rest('POST', `/reports/${report.id}/transition`, { action, note: 'Why' })
      states.push((await search('wombat')).results[0]?.state ?? 'nothing')
      expect(await found('袋熊')).toEqual([`translations/${translation.id}`])
    }
    expect(states).toEqual(['published', 'withdrawn', 'unpublished'])
    await editor.rest('PATCH', `/reports/${report.id}`, { deletedAt: new Date().toISOString() })
    expect(await found('wombat')).toEqual([])
    expect(await found('袋熊')).toEqual([])
  })

  it('is the same after the index was made anew', async () => {
    const before = await found('tiejun')
    await rebuildDrafts(await createLocalReq({}, payload))
    expect(await found('tiejun')).toEqual(before)
    expect(await catchUpDrafts(await createLocalReq({}, payload), 0)).toBe(true)
  })
})

it('tells who waited too long so, in the language of the admin, and answers the next time', async () => {
  const korean = await signIn(payload, 'editor', { language: 'ko' })
  const ask = () => korean.rest('GET', '/desk/search?q=albatross')
  const busy = await payload.db.drizzle.transaction(async (other) => {
    await other.execute(sql`lock table search.terms in access exclusive mode`)
    return ask()
  })
  expect(busy.status).toBe(503)
  expect(busy.body.errors?.map(({ message }) => message)).toEqual([
    '검색이 너무 오래 걸렸습니다. 다시 시도하거나 더 구체적인 단어를 쓰세요.',
  ])
  expect(busy.headers.get('retry-after')).toBe('5')
  expect(keys(deskAnswerSchema.parse((await ask()).body))).toEqual([`reports/${draft.id}`])
}, 30_000)

describe('by rights', () => {
  it('translators find what they read: every draft', async () => {
    expect(await found('albatross', translator)).toEqual([`reports/${draft.id}`])
  })

  it('nobody else may search', async () => {
    const bioStaff = await signIn(payload, 'bioStaff')
    expect((await bioStaff.rest('GET', '/desk/search?q=albatross')).status).toBe(403)
    expect((await restOf(payload, null)('GET', '/desk/search?q=albatross')).status).toBe(401)
  })

  it('who reads only what is published finds nothing of a draft, whatever the index proposes', async () => {
    const report = await publishedReport(payload, { title: 'Kakapo', standfirst: 'A known bird.' })
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { standfirst: 'A secret hoatzin.' })
    const bioStaff = await signIn(payload, 'bioStaff')
    const { docs } = await payload.find({ collection: 'users', where: { id: { equals: bioStaff.user.id } } })
    const [user] = docs
    if (!user) throw new Error('There is no such user.')
    const asReader = async (q: string) =>
      searchDesk(await createLocalReq({ user: { ...user, collection: 'users' } }, payload), q, 1)
    expect(keys(await asReader('albatross'))).toEqual([])
    expect(keys(await asReader('zeppelin'))).toEqual([])
    expect(await asReader('hoatzin')).toMatchObject({ results: [], total: 0 })
    const { results } = await asReader('kakapo')
    expect(JSON.stringify(results)).toContain('Kakapo')
    expect(JSON.stringify(results)).not.toContain('hoatzin')
  })
})

it.each(['', '   ', '%_\\', '"', "'); drop table reports; --", '\u0000', '😀', 'x'.repeat(10_000), '\ud800'])(
  'answers %j',
  async (q) => {
    const answer = await editor.rest('GET', `/desk/search?q=${encodeURIComponent(q.toWellFormed())}&page=-1`)
    expect(answer.status).toBe(200)
    expect(deskAnswerSchema.parse(answer.body).results).toEqual([])
  },
)
