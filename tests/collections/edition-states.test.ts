import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { EditionState } from '#domain/states.ts'
import { type Answer, type Session, signIn } from '#tests/support/builders/rest.ts'
import { draftReport, draftTranslation, publishedReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
  translator = await signIn(payload, 'translator')
})

const act = (path: string, id: number, action: string, more: object = {}, by = editor): Promise<Answer> =>
  by.rest('POST', `/${path}/${id}/transition`, {
    action,
    // Nobody is sent anything back without a word.
    ...(action === 'sendBack' && { comment: 'Mend it.' }),
    ...more,
  })

const PATHS: Record<Exclude<EditionState, 'scheduled'>, string[]> = {
  draft: [],
  inReview: ['submit'],
  ready: ['approve'],
  published: ['publish'],
  withdrawn: ['publish', 'withdraw'],
  unpublished: ['publish', 'unpublish'],
}

async function reportIn(state: keyof typeof PATHS): Promise<number> {
  const { id } = await draftReport(payload)
  for (const action of PATHS[state]) expect((await act('reports', id, action)).status).toBe(200)
  return id
}

type Row = [from: keyof typeof PATHS, action: string, to: EditionState | 409]

const TABLE: Row[] = [
  ['draft', 'submit', 'inReview'],
  ['draft', 'approve', 'ready'],
  ['draft', 'publish', 'published'],
  ['draft', 'sendBack', 409],
  ['draft', 'withdraw', 409],
  ['inReview', 'sendBack', 'draft'],
  ['inReview', 'approve', 'ready'],
  ['inReview', 'publish', 'published'],
  ['inReview', 'submit', 409],
  ['inReview', 'withdraw', 409],
  ['ready', 'sendBack', 'draft'],
  ['ready', 'publish', 'published'],
  ['ready', 'submit', 409],
  ['published', 'withdraw', 'withdrawn'],
  ['published', 'unpublish', 'unpublished'],
  ['published', 'publish', 'published'],
  ['published', 'submit', 409],
  ['published', 'approve', 409],
  ['withdrawn', 'publish', 409],
  ['withdrawn', 'unpublish', 'unpublished'],
  ['withdrawn', 'withdraw', 'withdrawn'],
  ['withdrawn', 'submit', 409],
  ['unpublished', 'submit', 'inReview'],
  ['unpublished', 'approve', 'ready'],
  ['unpublished', 'publish', 'published'],
  ['unpublished', 'withdraw', 409],
]

describe('an editor takes a report', () => {
  it.each(TABLE)('from %s by %s: %s', async (from, action, to) => {
    const id = await reportIn(from)
    const { status, body } = await act('reports', id, action)
    expect(to === 409 ? status : body.state).toBe(to)
    const { state } = await payload.findByID({ collection: 'reports', id, draft: true })
    expect(state).toBe(to === 409 ? from : to)
  })

  it('nowhere by an action that there is not, or without one', async () => {
    const id = await reportIn('draft')
    for (const action of ['explode', '', '__proto__']) expect((await act('reports', id, action)).status).toBe(400)
    expect((await editor.rest('POST', `/reports/${id}/transition`)).status).toBe(400)
    expect((await editor.rest('POST', '/reports/abc/transition', { action: 'publish' })).status).toBe(400)
    expect((await act('reports', 999_999, 'publish')).status).toBe(404)
  })
})

describe('a draft save', () => {
  it.each([
    ['inReview', 'inReview', 'inReview'],
    ['ready', 'ready', 'draft'],
    ['draft', 'draft', 'draft'],
  ] as const)(
    'of a translation %s leaves it %s for an editor and %s for a translator',
    async (from, editors, translators) => {
      for (const [session, to] of [
        [editor, editors],
        [translator, translators],
      ] as const) {
        const { id } = await draftTranslation(payload, (await publishedReport(payload)).id)
        for (const action of PATHS[from]) await act('translations', id, action)
        const saved = await session.rest('PATCH', `/translations/${id}?draft=true`, { title: '改' })
        expect(saved.body.doc?.state).toBe(to)
      }
    },
  )
})
