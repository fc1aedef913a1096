import { beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { fillEmptyIndex, rebuildSearch } from '#collections/search/refresh.ts'
import { search } from '#content/search/search.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { parseSearchRequest } from '#domain/search/request.ts'
import type { Marked } from '#domain/search/snippet.ts'
import type { SearchView } from '#domain/search/view.ts'
import { createDocument } from '#tests/support/builders/files.ts'
import { signIn, type Session } from '#tests/support/builders/rest.ts'
import { createAuthor, prose, publishedReport, publishedTranslation } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let treaty: { id: number }
let waters: { id: number }
let author: { id: number }

async function find(
  q: string,
  language: InterfaceLanguage = 'en',
  others: Record<string, string> = {},
): Promise<SearchView> {
  const answer = await search(language, parseSearchRequest({ q, ...others }))
  if (answer.kind !== 'found') throw new Error('too slow')
  return answer.view
}

const reports = async (...asked: Parameters<typeof find>) => (await find(...asked)).results.map(({ report }) => report)
const hits = (marked: Marked | undefined) => (marked ?? []).filter(({ isHit }) => isHit).map(({ text }) => text)

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
  author = await createAuthor(payload, {
    familyName: 'Yu',
    givenName: 'Tiejun',
    nativeNames: [{ language: 'zh-Hans', name: '于铁军' }],
  })
  const document = await createDocument(payload)
  await writePages(document.id, [
    'The first page greets the delegates.',
    'On the second page, the inspectors count the missiles that were destroyed.',
    'On the third page the zeppelin is mentioned, and inspectors too.',
  ])
  treaty = await publishedReport(payload, {
    title: 'Verification of the INF Treaty',
    standfirst: 'How inspectors learned to trust.',
    authors: [{ relationTo: 'authors', value: author.id }],
    document: document.id,
    publicationDate: '2026-02-03',
  })
  const chinese = await createDocument(payload)
  await writePages(chinese.id, ['第一页。', '本页讨论核军\n控与军备竞赛。'])
  await publishedTranslation(payload, treaty.id, {
    title: '《中导条约》的核查',
    summary: prose('核查人员如何学会信任。'),
    document: chinese.id,
  })
  await publishedTranslation(payload, treaty.id, {
    language: 'ja',
    title: 'INF条約の検証',
    summary: prose('ミサイルの廃棄を査察官が数えた。'),
  })
  await publishedTranslation(payload, treaty.id, {
    language: 'ko',
    title: '중거리핵전력조약의 검증',
    summary: prose('사찰관들은 핵무기를 세며 신뢰를 배웠다.'),
  })
  const other = await createAuthor(payload, { familyName: 'Lindqvist', givenName: 'Åsa', nameOrder: 'givenFirst' })
  waters = await publishedReport(payload, {
    authors: [{ relationTo: 'authors', value: other.id }],
    title: 'Fishing in disputed waters',
    standfirst: 'Café talks between coast guards.',
    publicationDate: '2024-05-06',
  })
})

describe('a reader finds', () => {
  it.each([
    ['a word of the title', 'treaty'],
    ['another form of it', 'verifying treaties'],
    ['a person', 'Yu Tiejun'],
    ['the person in the other order', 'tiejun yu'],
    ['with a hyphen and in capitals', 'YU Tie-jun'],
    ['by native script', '于铁军'],
    ['in traditional characters', '於鐵軍'],
    ['with a space between', '于 铁军'],
    ['a word with a mistake', 'verfication'],
    ['a name with a mistake', 'Tiejum'],
    ['in full width', 'ＩＮＦ'],
    ['a Chinese word of two characters', '核查'],
    ['of one', '查'],
    ['of three, across the end of a line of the PDF', '核军控'],
    ['in traditional characters, of the PDF', '軍備競賽'],
    ['katakana', 'ミサイル'],
    ['half-width katakana', 'ﾐｻｲﾙ'],
    ['as hiragana', 'みさいる'],
    ['Korean', '핵무기'],
    ['Korean with another particle', '핵무기의'],
    ['Korean that is written apart', '핵 무기'],
    ['words of title and PDF together', 'treaty zeppelin'],
    ['a phrase', '"missiles that were destroyed"'],
  ])('%s', async (_what, query) => {
    expect(await reports(query)).toEqual([treaty.id])
  })

  it('a PDF that has no title of its own, under that of its original', async () => {
    const document = await createDocument(payload)
    await writePages(document.id, ['A page about quagga migrations alone.'])
    const writer = await createAuthor(payload, { familyName: 'Okapi', givenName: 'Ivo', nameOrder: 'givenFirst' })
    const authors = [{ relationTo: 'authors' as const, value: writer.id }]
    const { id } = await publishedReport(payload, { title: 'Herds and borders', authors })
    await publishedTranslation(payload, id, {
      ...{ language: 'ko', form: 'file', title: null, document: document.id },
      ...{ summary: null, body: null, standfirst: null },
    })
    const [result] = (await find('quagga', 'ko')).results
    expect(result).toMatchObject({ isPdf: true, lang: 'ko', titleLang: 'en' })
    expect(result?.title.map(({ text }) => text).join('')).toBe('Herds and borders')
  })

  it('a short word with two letters exchanged', async () => {
    const meant = await reports('trust')
    expect(meant).toContain(treaty.id)
    expect(await reports('turst')).toEqual(meant)
  })

  it('words without their diacritics', async () => {
    expect(await reports('cafe')).toEqual([waters.id])
    expect(await reports('Cáfé')).toEqual([waters.id])
  })

  it('no phrase whose words stand apart', async () => {
    expect(await reports('"destroyed missiles"')).toEqual([])
    expect(await reports('军控与军备核')).not.toContain(waters.id)
  })

  it('nothing that has an excluded word', async () => {
    expect(await reports('trust')).toContain(treaty.id)
    expect(await reports('trust -inspectors')).not.toContain(treaty.id)
    // The Chinese edition does not have the English word, but is of the same report.
    expect(await reports('核查')).toContain(treaty.id)
    expect(await reports('核查 -inspectors')).not.toContain(treaty.id)
  })
})

describe('a result', () => {
  it('leads to the page of the PDF, with the words in their context', async () => {
    const { results } = await find('zeppelin')
    const [place] = results[0]?.places ?? []
    expect(place?.fragment?.href).toMatch(/-en\.pdf#page=3$/)
    expect(hits(place?.fragment?.marked)).toEqual(['zeppelin'])
  })

  it('names every page', async () => {
    const { results } = await find('inspectors')
    expect(results[0]?.places[0]?.pages.map(({ page }) => page)).toEqual([2, 3])
  })

  it('is shown once, by the edition in the language of the reader, and says in which languages it was found', async () => {
    const { results } = await find('Tiejun', 'ja')
    expect(results).toHaveLength(1)
    expect(results[0]?.lang).toBe('ja')
    expect(results[0]?.places.map(({ language }) => language).sort()).toEqual(['en', 'ja', 'ko', 'zh-Hans'])
  })

  it('has hits marked as they are written there', async () => {
    const { results } = await find('中導條約', 'zh')
    expect(hits(results[0]?.title)).toEqual(['中导条约'])
  })
})

describe('the index', () => {
  const act = async (path: string, id: number, action: string) => {
    expect((await editor.rest('POST', `/${path}/${id}/transition`, { action })).status).toBe(200)
  }
  const words = async () => {
    const { rows } = await payload.db.drizzle.execute(sql`select word from search.words order by word`)
    return rows.map(({ word }) => word)
  }

  it('has what is published, from its publication until its end', async () => {
    const report = await publishedReport(payload, { title: 'Kaleidoscopes over Busan' })
    expect(await reports('kaleidoscope')).toEqual([report.id])
    expect(await words()).toContain('kaleidoscopes')
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { title: 'Marionettes over Busan' })
    expect(await reports('marionettes')).toEqual([])
    await act('reports', report.id, 'publish')
    expect(await reports('marionettes')).toEqual([report.id])
    expect(await reports('kaleidoscope')).toEqual([])
    await act('reports', report.id, 'withdraw')
    expect(await reports('marionettes')).toEqual([])
    expect(await words()).not.toContain('marionettes')
  })

  it('loses the translations with their original', async () => {
    const report = await publishedReport(payload, { title: 'An original' })
    await publishedTranslation(payload, report.id, { title: '望远镜的历史' })
    expect(await reports('望远镜', 'zh')).toEqual([report.id])
    await act('reports', report.id, 'unpublish')
    expect(await reports('望远镜', 'zh')).toEqual([])
  })

  it('loses what is deleted', async () => {
    const report = await publishedReport(payload, { title: 'Ephemeral barometers' })
    await editor.rest('PATCH', `/reports/${report.id}`, { deletedAt: new Date().toISOString() })
    expect(await reports('barometers')).toEqual([])
  })

  it('knows a person by a new name at once', async () => {
    const person = await createAuthor(payload, { familyName: 'Okonkwo', givenName: 'Ada', nameOrder: 'givenFirst' })
    const report = await publishedReport(payload, { authors: [{ relationTo: 'authors', value: person.id }] })
    await editor.rest('PATCH', `/authors/${person.id}`, { familyName: 'Quispe' })
    expect(await reports('Ada Quispe')).toEqual([report.id])
    expect(await reports('Okonkwo')).toEqual([])
  })

  it('takes in the pages of a document that is read after its publication', async () => {
    const document = await createDocument(payload)
    const report = await publishedReport(payload, { title: 'Late pages', document: document.id })
    await writePages(document.id, ['A word like gyroscope.'])
    await payload.update({ collection: 'documents', id: document.id, data: { reading: 'reading' } })
    await payload.update({ collection: 'documents', id: document.id, data: { reading: 'read' } })
    expect(await reports('gyroscope')).toEqual([report.id])
  })

  it('leads to the pages as they were read last', async () => {
    const document = await createDocument(payload)
    await writePages(document.id, ['An astrolabe on the first page.'])
    await publishedReport(payload, { title: 'Pages that change', document: document.id })
    const pages = async () => (await find('astrolabe')).results.map(({ places }) => places[0]?.fragment?.page)
    expect(await pages()).toEqual([1])
    await payload.db.drizzle.execute(sql`delete from document_pages where document_id = ${document.id}`)
    await writePages(document.id, ['A title page.', 'An astrolabe on the second page.'])
    await payload.update({ collection: 'documents', id: document.id, data: { reading: 'reading' } })
    await payload.update({ collection: 'documents', id: document.id, data: { reading: 'read' } })
    expect(await pages()).toEqual([2])
  })

  it('is the same after it was made anew', async () => {
    const before = await find('treaty')
    await rebuildSearch(await createLocalReq({}, payload))
    expect(await find('treaty')).toEqual(before)
  })

  it('is filled where it is empty, as after an upgrade, and left alone where it is not', async () => {
    const req = await createLocalReq({}, payload)
    expect(await fillEmptyIndex(req)).toBe(0)
    const before = await find('treaty')
    await payload.db.drizzle.execute(sql`delete from search.editions`)
    await payload.db.drizzle.execute(sql`update search.generation set value = value + 1`)
    expect((await find('treaty')).total).toBe(0)
    expect(await fillEmptyIndex(req)).toBeGreaterThan(0)
    expect(await find('treaty')).toEqual(before)
  })
})

describe('filters', () => {
  it('have counts of what would be found, and narrow to it', async () => {
    const report = await publishedReport(payload, { title: 'Semaphores of peace', publicationDate: '2019-01-02' })
    const other = await publishedReport(payload, { title: 'Semaphores of war', publicationDate: '2020-01-02' })
    const years = (await find('semaphores')).facets.find(({ filter }) => filter === 'year')?.values
    expect(years?.map(({ count, value }) => [value, count])).toEqual([
      ['2020', 1],
      ['2019', 1],
    ])
    expect(await reports('semaphores', 'en', { year: '2019' })).toEqual([report.id])
    expect(await reports('semaphores', 'en', { sort: 'newest' })).toEqual([other.id, report.id])
    expect(await reports('semaphores', 'en', { sort: 'oldest' })).toEqual([report.id, other.id])
  })

  it('do not keep a page from following on the one before', async () => {
    const all: number[] = []
    for (let number = 1; number <= 23; number += 1) {
      const { id } = await publishedReport(payload, { title: `Paragliding, part ${number}` })
      all.push(id)
    }
    const seen: number[] = []
    let page = await find('paragliding')
    seen.push(...page.results.map(({ report }) => report))
    while (page.next) {
      page = await find('paragliding', 'en', Object.fromEntries(new URL(page.next, 'https://x.test').searchParams))
      seen.push(...page.results.map(({ report }) => report))
    }
    expect(seen.toSorted((a, b) => a - b)).toEqual(all)
  })

  it('by the kind of place', async () => {
    expect(await reports('inspectors', 'en', { in: 'pdf' })).toEqual([treaty.id])
    expect(await reports('inspectors', 'en', { in: 'title' })).toEqual([])
  })
})

describe('queries that nobody means', () => {
  it.each([
    ['nothing', ''],
    ['signs alone', '%_\\ \'" & | ! ( ) : * <->'],
    ['an open quotation', '"treaty'],
    ['operators', "treaty & !'x':* | <2> (("],
    ['ten thousand characters', 'treaty '.repeat(1_500)],
    ['ten thousand Chinese characters', '核'.repeat(10_000)],
    ['a zero character', 'tre\u0000aty'],
    ['an emoji', '🛰️ 👩‍🚀'],
    ['text from right to left', '\u202eالمعاهدة\u202c'],
    ['half of a surrogate pair', 'treaty \ud83d'],
    ['injected SQL', "'; drop table reports; --"],
    ['a regular expression', '(a+)+$ [[:alpha:]]'],
  ])('%s, are answered', async (_what, query) => {
    expect(await find(query)).toMatchObject({ results: expect.any(Array) })
  })
})
