import { beforeAll, describe, expect, it } from '@jest/globals'
import { handleEndpoints, type Payload } from 'payload'
import { z } from 'zod'
import { type Session, signIn } from '#tests/support/builders/rest.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let admin: Session
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  admin = await signIn(payload, 'admin')
  editor = await signIn(payload, 'editor')
})

/** The file as it is downloaded. */
async function csvFor(session: Session | null, query = '', language = 'en') {
  const headers = new Headers({ 'accept-language': language })
  if (session) headers.set('authorization', `JWT ${session.token}`)
  const request = new Request(`http://localhost:3000/api/activity/export.csv?${query}`, { headers })
  const response = await handleEndpoints({ config: payload.config, request })
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}

const linesOf = (bytes: Buffer) => bytes.toString('utf8').slice(1).trimEnd().split('\r\n')

const log = (data: object) =>
  payload.create({ collection: 'activity', data: { action: 'published', collection: 'reports', document: 1, ...data } })

describe('the log as CSV', () => {
  it('has the acts that the filters let through, newest first, and nothing that a spreadsheet would run', async () => {
    await log({ userName: 'Ed Itor', title: '=cmd, “quoted”', document: 501, report: 501, language: 'ja' })
    await log({ userName: null, title: '信頼の構築', document: 505, action: 'unpublished' })
    await log({ userName: 'Ed Itor', title: 'Another', document: 502 })
    const { bytes, headers, status } = await csvFor(editor, 'where[document][in]=501,505')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="activity-\d{4}-\d\d-\d\d\.csv"$/)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(linesOf(bytes)).toEqual([
      'When,Who,Action,Kind,Document,Note,Language,Number,Number of the report,Instant (UTC),Language (code)',
      expect.stringMatching(/,\(the portal itself\),unpublished,Report,信頼の構築,,,505,,[\d-]+T[\d:.]+Z,$/),
      expect.stringMatching(/,Ed Itor,published,Report,"'=cmd, “quoted”",,Japanese,501,501,[\d-]+T[\d:.]+Z,ja$/),
    ])
  })

  it('is in the language of the person’s admin, and searches as the list does', async () => {
    await log({ userName: 'Somebody Else', title: 'Sought', document: 503 })
    const { bytes } = await csvFor(editor, 'search=Sought', 'ja')
    expect(linesOf(bytes)).toEqual([
      '日時,操作した人,操作,種類,文書,備考,言語,番号,報告書の番号,日時（UTC）,言語（コード）',
      expect.stringContaining('Somebody Else,公開,報告書,Sought'),
    ])
  })

  it('says when by the clock of the person, and which clock that is', async () => {
    await log({ title: 'Timed', document: 505 })
    const { bytes } = await csvFor(editor, 'search=Timed&timeZone=Asia/Seoul')
    expect(linesOf(bytes)[1]).toMatch(/^"\d{1,2} \w+ \d{4}, \d{2}:\d{2} GMT\+9",/)
  })

  it('has every act once, also where they fill several pages', async () => {
    await payload.db.drizzle.execute(`insert into activity (action, collection, document, title)
      select 'edited', 'topics', 777, 'Act ' || n from generate_series(1, 1203) n`)
    const { bytes } = await csvFor(admin, 'where[document][equals]=777')
    // The time that stands before has a comma of its own.
    const titles = linesOf(bytes)
      .slice(1)
      .map((line) => line.split(',')[5])
    expect([titles.length, new Set(titles).size]).toEqual([1203, 1203])
  })

  it('says that a filter makes no sense, and is for editors', async () => {
    expect((await csvFor(editor, 'where[nothing][equals]=1')).status).toBe(400)
    const [translator, bioStaff] = [await signIn(payload, 'translator'), await signIn(payload, 'bioStaff')]
    const statuses = [await csvFor(translator), await csvFor(bioStaff), await csvFor(null)].map(({ status }) => status)
    expect(statuses).toEqual([403, 403, 401])
  })
})

describe('the log', () => {
  it('says what was planned and for when, and why a text as published was corrected', async () => {
    const at = '2026-12-02T00:00:00.000Z'
    const plan = { action: 'embargo', at, timeZone: 'Asia/Seoul' }
    await log({ action: 'scheduled', document: 506, details: plan })
    await log({ action: 'scheduled', document: 506, details: { state: 'scheduled', schedule: { ...plan, due: 1 } } })
    await log({ action: 'asPublishedCorrected', document: 506, details: { reason: 'The name was misspelt.' } })
    await log({ document: 506, details: { state: 'published' } })
    const { body } = await editor.rest('GET', '/activity?where[document][equals]=506&sort=id&depth=0')
    expect(z.object({ docs: z.array(z.object({ note: z.string().nullish() })) }).parse(body).docs).toEqual([
      { note: 'embargo until: Wed, 2 Dec 2026, 09:00 (Asia/Seoul, GMT+9)' },
      { note: 'embargo until: Wed, 2 Dec 2026, 09:00 (Asia/Seoul, GMT+9)' },
      { note: 'The name was misspelt.' },
      { note: null },
    ])
    const { bytes } = await csvFor(editor, 'where[document][equals]=506', 'ja')
    expect(linesOf(bytes).at(-1)).toContain('エンバーゴ（公開解禁日時）: 2026年12月2日')
  })

  it('is added to only, for administrators too, one by one, for many at once and through versions', async () => {
    const act = await log({ title: 'Stays', document: 504 })
    const one = `/activity/${act.id}`
    const many = `/activity?where[id][equals]=${act.id}`
    const change = { title: 'Changed', action: 'edited', deletedAt: new Date().toISOString() }
    const attempts: ['POST' | 'PATCH' | 'DELETE', string, object?][] = [
      ['PATCH', one, change],
      ['PATCH', many, change],
      ['PATCH', `${one}?draft=true&trash=true&overrideAccess=true`, change],
      ['DELETE', one],
      ['DELETE', many],
      ['DELETE', `${one}?trash=true`],
      ['POST', '/activity', { action: 'edited' }],
      ['POST', `${one}/duplicate`, {}],
      ['POST', `/activity/versions/${act.id}`, {}],
      ['POST', `${one}/transition`, { action: 'publish' }],
    ]
    for (const [method, path, body] of attempts) {
      const { status } = await admin.rest(method, path, body)
      expect([method, path, status >= 400]).toEqual([method, path, true])
    }
    expect(await payload.findByID({ collection: 'activity', id: act.id })).toEqual(act)
    const { totalDocs } = await payload.count({ collection: 'activity', where: { document: { equals: 504 } } })
    expect(totalDocs).toBe(1)
  })
})
