import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { boardPageSchema, type BoardRow, CELL_STATES, cellStateOf, marksOf } from '#domain/board.ts'
import { runDueSchedules } from '#jobs/schedules.ts'
import { EDITION_STATES } from '#domain/states.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  draftReport,
  draftTranslation,
  publishedReport,
  publishedTranslation,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { inDays, makeDue, planAt } from '#tests/support/builders/schedules.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
  translator = await signIn(payload, 'translator', { name: 'Trans Lator', languages: ['zh-Hans', 'ja'] })
})

async function read(parameters = '', { rest }: Session = editor) {
  const { body, status } = await rest('GET', `/reports/board?${parameters}`)
  expect(status).toBe(200)
  return boardPageSchema.parse(body)
}

const idsOf = ({ rows }: { rows: BoardRow[] }) => rows.map(({ id }) => id)

async function rowOf(id: number): Promise<BoardRow> {
  const [row] = (await read(`report=${id}`)).rows
  if (!row) throw new Error('The report is not on the board.')
  return row
}

/** What the board says of each language of a report. */
const shown = ({ editions }: BoardRow) =>
  Object.fromEntries(
    editions.map((edition) => [edition.language, [cellStateOf(edition), ...marksOf(edition)].join(' ')]),
  )

const save = (collection: string, id: number, data: object) =>
  editor.rest('PATCH', `/${collection}/${id}?draft=true`, data)
const act = (collection: string, id: number, action: string) =>
  editor.rest('POST', `/${collection}/${id}/transition`, { action, note: 'A reason.' })

describe('a row', () => {
  it('shows how far each language is, and what stands beside what readers see', async () => {
    const { id } = await publishedReport(payload)
    await publishedTranslation(payload, id, { language: 'zh-Hans' })
    const revised = await publishedTranslation(payload, id, { language: 'ja', title: '信頼' })
    await save('translations', revised.id, { title: '信頼醸成' })
    const ready = await draftTranslation(payload, id, { language: 'ko' })
    await act('translations', ready.id, 'approve')
    const withdrawn = await publishedTranslation(payload, id, { language: 'id' })
    await act('translations', withdrawn.id, 'withdraw')
    const unpublished = await publishedTranslation(payload, id, { language: 'fr' })
    await act('translations', unpublished.id, 'unpublish')
    expect(shown(await rowOf(id))).toEqual({
      en: 'published',
      'zh-Hans': 'published',
      ja: 'published newerDraft',
      ko: 'ready',
      id: 'withdrawn',
      fr: 'unpublished',
    })
  })

  it('shows the notice of a withdrawn original as what readers find, and its translations as withdrawn with it', async () => {
    const { id } = await publishedReport(payload)
    await publishedTranslation(payload, id, { language: 'ja' })
    await act('reports', id, 'withdraw')
    expect(shown(await rowOf(id))).toEqual({ en: 'withdrawn', ja: 'published withdrawnWithOriginal' })
    await act('reports', id, 'unpublish')
    expect(shown(await rowOf(id))).toEqual({ en: 'unpublished', ja: 'published hidden' })
  })

  it('shows an embargo with its end, until that has come', async () => {
    const { id } = await draftReport(payload)
    await draftTranslation(payload, id, { language: 'ja' })
    const end = inDays(3)
    await planAt(editor.rest, 'reports', id, end, 'embargo')
    const ends = async () =>
      (await rowOf(id)).editions.map(({ embargoUntil }) => embargoUntil && new Date(embargoUntil).toISOString())
    expect(await ends()).toEqual([end, null])
    await makeDue(payload, id)
    expect(await ends()).toEqual([null, null])
  })

  it('shows what is older than the latest draft of the original, before that draft is published', async () => {
    const { id } = await publishedReport(payload, { title: 'Trust' })
    const { id: translation } = await publishedTranslation(payload, id, { language: 'ja' })
    await save('reports', id, { title: 'Trust, revised' })
    const row = await rowOf(id)
    expect(shown(row)).toEqual({ en: 'published newerDraft', ja: 'published stale' })
    expect(row.title).toBe('Trust, revised')
    expect(row.editions.find((edition) => edition.id === translation)?.staleFields).toEqual(['title'])
  })

  it('shows that published translations are hidden while the original is not out', async () => {
    const { id } = await publishedReport(payload)
    await publishedTranslation(payload, id, { language: 'ja' })
    await act('reports', id, 'unpublish')
    expect(shown(await rowOf(id))).toEqual({ en: 'unpublished', ja: 'published hidden' })
  })

  it('shows who is on an edition, and when it changed last', async () => {
    const { id } = await draftReport(payload)
    const made = await translator.rest('POST', '/translations?draft=true', { report: id, language: 'ja' })
    const cell = (await rowOf(id)).editions.find(({ language }) => language === 'ja')
    expect(cell?.assignee).toEqual({ id: translator.user.id, name: 'Trans Lator' })
    expect(new Date(cell?.updatedAt ?? '').toISOString()).toBe(made.body.doc?.updatedAt)
  })

  it('shows when an edition will be released, and that a schedule failed', async () => {
    const { id } = await draftReport(payload)
    const { id: translation } = await draftTranslation(payload, id, { language: 'ja' })
    const at = inDays(3)
    await planAt(editor.rest, 'reports', id, at)
    await planAt(editor.rest, 'reports', id, inDays(30), 'unpublish')
    await planAt(editor.rest, 'translations', translation, inDays(4))
    const [original, japanese] = (await rowOf(id)).editions
    expect(new Date(original?.scheduledFor ?? '').toISOString()).toBe(at)
    expect(japanese?.scheduledFor).not.toBe(original?.scheduledFor)
    expect(shown(await rowOf(id))).toEqual({ en: 'scheduled', ja: 'scheduled' })

    await save('translations', translation, { summary: null })
    await editor.rest('POST', `/reports/${id}/schedule/cancel`, { action: 'unpublish' })
    await makeDue(payload, id)
    await makeDue(payload, translation, 'translations')
    await runDueSchedules(payload)
    expect(shown(await rowOf(id))).toEqual({ en: 'published', ja: 'ready scheduleFailed' })
    expect((await rowOf(id)).editions.map(({ scheduledFor }) => scheduledFor)).toEqual([null, null])
    await editor.rest('POST', `/translations/${translation}/schedule/cancel`, { action: 'publish' })
    expect(shown(await rowOf(id)).ja).toBe('ready')
  })

  it('leaves out what lies in the trash', async () => {
    const { id } = await draftReport(payload)
    const { id: translation } = await draftTranslation(payload, id, { language: 'ja' })
    await editor.rest('PATCH', `/translations/${translation}`, { deletedAt: new Date().toISOString() })
    expect(shown(await rowOf(id))).toEqual({ en: 'draft' })
    await editor.rest('PATCH', `/reports/${id}`, { deletedAt: new Date().toISOString() })
    expect((await read(`report=${id}`)).rows).toEqual([])
  })

  it('names its series in the language of the admin, and its number', async () => {
    const series = await payload.create({
      collection: 'series',
      data: { name: 'Dialogue', slug: uniqueSlug('series') },
    })
    const { id } = await draftReport(payload, { series: series.id, seriesNumber: 3 })
    expect((await rowOf(id)).series).toEqual({ name: 'Dialogue', number: 3 })
    await payload.update({ collection: 'series', id: series.id, data: { name: '対話' }, locale: 'ja' })
    const { rest } = await signIn(payload, 'editor', { language: 'ja' })
    const { body } = await rest('GET', `/reports/board?report=${id}`)
    expect(boardPageSchema.parse(body).rows[0]?.series?.name).toBe('対話')
  })
})

describe('a view of the board', () => {
  const word = uniqueSlug('view')
  let first: number
  let second: number

  beforeAll(async () => {
    const series = await payload.create({ collection: 'series', data: { name: word, slug: uniqueSlug('series') } })
    const author = await createAuthor(payload, {
      familyName: `Müller${word}`,
      nativeNames: [{ language: 'zh-Hans', name: `穆勒${word}` }],
    })
    first = (
      await publishedReport(payload, {
        title: `A first ${word}`,
        publicationDate: '2020-01-01',
        authors: [{ relationTo: 'authors', value: author.id }],
      })
    ).id
    second = (
      await draftReport(payload, { title: `B second ${word}`, series: series.id, publicationDate: '2021-01-01' })
    ).id
    await publishedTranslation(payload, first, { language: 'ja', title: `信頼醸成${word}` })
    const korean = await draftTranslation(payload, first, { language: 'ko', assignee: translator.user.id })
    await act('translations', korean.id, 'submit')
    await draftTranslation(payload, second, { language: 'ja', title: 'Réconciliation' })
  })

  const view = async (parameters: string, session = editor) => {
    const found = idsOf(await read(`limit=100&${parameters}`, session))
    return [...(found.includes(first) ? ['first'] : []), ...(found.includes(second) ? ['second'] : [])]
  }

  it.each([
    ['nothing', '', ['first', 'second']],
    ['a state in any language', 'state=inReview', ['first']],
    ['a state in one language', 'state=draft&language=ja', ['second']],
    ['a state that another language has', 'state=inReview&language=ja', []],
    ['the absent of one language', 'state=absent&language=ko', ['second']],
    ['the absent of any of the four languages', 'state=absent', ['first', 'second']],
    ['a word of a title', `q=FIRST ${word}`, ['first']],
    ['a word of a translation’s title, without its accents', 'q=reconcili', ['second']],
    ['characters within a title', `q=${encodeURIComponent(`醸成${word}`)}`, ['first']],
    ['an author’s name, without its accents', `q=muller${word}`, ['first']],
    ['an author’s name in its own script', `q=${encodeURIComponent(`穆勒${word}`)}`, ['first']],
    ['a sign that means something in a pattern', 'q=%25', []],
  ])('is narrowed by %s', async (_what, parameters, expected) => {
    expect(await view(parameters)).toEqual(expected)
  })

  it('shows what somebody is on', async () => {
    expect(await view('assignee=me', translator)).toEqual(['first'])
    expect(await view('assignee=me')).toEqual([])
    expect(await view(`assignee=${translator.user.id}&state=inReview`)).toEqual(['first'])
    expect(await view(`assignee=${translator.user.id}&state=draft`)).toEqual([])
  })

  it('shows what is stale only', async () => {
    expect(await view('stale=true')).toEqual([])
    await save('reports', first, { title: `A first ${word}, revised` })
    expect(await view('stale=true')).toEqual(['first'])
    expect(await view('stale=true&language=zh')).toEqual([])
  })

  it('is sorted, and cut into pages by the server', async () => {
    const inOrder = async (sort: string) => {
      const ids = idsOf(await read(`limit=100&sort=${sort}&q=${word}`))
      return ids.map((id) => (id === first ? 'first' : 'second'))
    }
    expect(await inOrder('title')).toEqual(['first', 'second'])
    expect(await inOrder('-title')).toEqual(['second', 'first'])
    expect(await inOrder('-date')).toEqual(['second', 'first'])
    expect(await inOrder('series')).toEqual(['second', 'first'])
    await save('translations', (await rowOf(second)).editions[1]?.id ?? 0, { standfirst: 'New.' })
    expect(await inOrder('-changed')).toEqual(['second', 'first'])
    await save('translations', (await rowOf(first)).editions[1]?.id ?? 0, { standfirst: 'Newer.' })
    expect(await inOrder('-changed')).toEqual(['first', 'second'])

    for (let number = 0; number < 26; number++) await draftReport(payload, { title: `Filler ${word}` })
    const pages = [await read(`q=${word}`), await read(`q=${word}&page=2`), await read(`q=${word}&page=9`)]
    expect(pages.map(({ page, pages: all, rows, total }) => [page, all, rows.length, total])).toEqual([
      [1, 2, 25, 28],
      [2, 2, 3, 28],
      [9, 2, 0, 28],
    ])
    expect(new Set([...idsOf(await read(`q=${word}`)), ...idsOf(await read(`q=${word}&page=2`))]).size).toBe(28)
  })
})

it('the database finds by state what the rule of the domain says, for every state of draft, release and form', async () => {
  const { id } = await publishedReport(payload)
  const { id: translation } = await publishedTranslation(payload, id, { language: 'ja' })
  for (const form of ['text', 'file'])
    for (const released of [null, 'published', 'withdrawn'])
      for (const draft of EDITION_STATES) {
        await payload.db.drizzle.execute(sql`update _translations_v set version_state = ${draft}, version_form = ${form}
          where parent_id = ${translation} and latest`)
        await payload.db.drizzle.execute(sql`update translations set state = ${released ?? 'unpublished'},
          _status = ${released === null ? 'draft' : 'published'} where id = ${translation}`)
        const edition = (await rowOf(id)).editions.find(({ collection }) => collection === 'translations')
        const expected = cellStateOf(edition ?? null)
        const found = []
        for (const state of CELL_STATES) {
          const ids = idsOf(await read(`limit=100&language=ja&state=${state}`))
          if (ids.includes(id)) found.push(state)
        }
        expect([form, released, draft, ...found]).toEqual([form, released, draft, expected])
      }
})

describe('access', () => {
  it('translators read the board; bio staff and readers do not', async () => {
    const bioStaff = await signIn(payload, 'bioStaff')
    expect((await translator.rest('GET', '/reports/board')).status).toBe(200)
    expect((await bioStaff.rest('GET', '/reports/board')).status).toBe(403)
    expect((await restOf(payload, null)('GET', '/reports/board')).status).toBe(401)
  })
})

describe('the number of queries', () => {
  /** Statements sent to the database, in and out of transactions. */
  async function queriesOf(ask: () => Promise<unknown>): Promise<number> {
    const query = jest.spyOn(payload.db.pool, 'query')
    try {
      await ask()
      return query.mock.calls.length
    } finally {
      query.mockRestore()
    }
  }

  it('is one beside those of the session, however many reports and languages there are', async () => {
    const session = await queriesOf(() => editor.rest('GET', '/users/me'))
    const ask = () => read('limit=100')
    const few = await queriesOf(ask)
    const { id } = await publishedReport(payload)
    for (const language of ['zh-Hans', 'ja', 'ko', 'fr'] as const) await publishedTranslation(payload, id, { language })
    const many = await queriesOf(ask)
    expect(many).toBe(few)
    expect(few).toBeLessThanOrEqual(session + 1)
  })
})
