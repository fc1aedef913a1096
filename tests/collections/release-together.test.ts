import { beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { releasePlanSchema } from '#domain/release-plan.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { inDays, makeDue, planAt } from '#tests/support/builders/schedules.ts'
import { draftReport, draftTranslation, publishedReport, publishedTranslation } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let reader: ReturnType<typeof restOf>

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
  reader = restOf(payload, null)
})

const approve = async (collection: string, id: number) => {
  const { status } = await editor.rest('POST', `/${collection}/${id}/transition`, { action: 'approve' })
  expect(status).toBe(200)
}

/** A report that was never published, approved with its translations. */
async function readyReport(languages: ('zh-Hans' | 'ja' | 'ko')[], data: Parameters<typeof draftTranslation>[2] = {}) {
  const { id } = await draftReport(payload)
  await approve('reports', id)
  const translations = []
  for (const language of languages) {
    const translation = await draftTranslation(payload, id, { language, ...data })
    await approve('translations', translation.id)
    translations.push(translation.id)
  }
  return { id, translations }
}

const release = (report: number, editions?: object[], session = editor) =>
  session.rest('POST', `/reports/${report}/release`, { ...(editions && { editions }) })

const planOf = async (report: number) =>
  releasePlanSchema.parse((await editor.rest('GET', `/reports/${report}/release`)).body).editions

/** All that a release changes: states, versions, public flags and the log. */
async function everything() {
  const tables = ['reports', 'translations', '_reports_v', '_translations_v', 'authors', 'activity', 'payload_jobs']
  const found = []
  for (const table of tables)
    found.push((await payload.db.drizzle.execute(sql`select * from ${sql.identifier(table)} order by id`)).rows)
  return found
}

const isOut = async (collection: string, id: number) => (await reader('GET', `/${collection}/${id}`)).status === 200

describe('all ready languages of a report', () => {
  it('do not go out while one is under embargo, which the plan says with its end', async () => {
    const { id, translations } = await readyReport(['ja', 'ko'])
    await planAt(editor.rest, 'translations', translations[0] ?? 0, inDays(3), 'embargo')
    expect((await planOf(id)).map(({ language, problems }) => [language, problems])).toEqual([
      ['en', []],
      ['ja', [{ field: null, message: expect.stringMatching(/^This edition is under embargo until .*GMT\+9\)/) }]],
      ['ko', []],
    ])
    const { body, status } = await release(id)
    expect([status, body.errors?.[0]?.message]).toEqual([
      409,
      expect.stringMatching(/^Nothing was released\. Japanese: This edition is under embargo until /),
    ])
    await makeDue(payload, translations[0] ?? 0, 'translations')
    expect((await release(id)).status).toBe(200)
  })

  it('go out together, the original first', async () => {
    const { id, translations } = await readyReport(['ja', 'zh-Hans'])
    const { id: draft } = await draftTranslation(payload, id, { language: 'ko' })
    expect((await planOf(id)).map(({ language, problems }) => [language, problems])).toEqual([
      ['en', []],
      ['ja', []],
      ['zh-Hans', []],
    ])
    const { body, status } = await release(id)
    expect(status).toBe(200)
    expect(body.released).toEqual([
      { collection: 'reports', id, language: 'en' },
      { collection: 'translations', id: translations[0], language: 'ja' },
      { collection: 'translations', id: translations[1], language: 'zh-Hans' },
    ])
    expect([await isOut('reports', id), await isOut('translations', translations[0] ?? 0)]).toEqual([true, true])
    expect([await isOut('translations', translations[1] ?? 0), await isOut('translations', draft)]).toEqual([
      true,
      false,
    ])
    const { docs } = await payload.find({
      collection: 'activity',
      where: { action: { equals: 'published' }, report: { equals: id } },
      sort: 'id',
    })
    expect(docs.map(({ language }) => language)).toEqual(['en', 'ja', 'zh-Hans'])
  })

  it('include a ready draft beside what is published', async () => {
    const { id } = await publishedReport(payload, { title: 'Before' })
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { title: 'After' })
    await approve('reports', id)
    expect((await release(id)).status).toBe(200)
    expect((await reader('GET', `/reports/${id}`)).body.title).toBe('After')
  })

  it('may be some of them only', async () => {
    const { id, translations } = await readyReport(['ja', 'ko'])
    const [ja, ko] = translations
    const { status } = await release(id, [
      { collection: 'translations', id: ja },
      { collection: 'reports', id },
    ])
    expect(status).toBe(200)
    expect([await isOut('translations', ja ?? 0), await isOut('translations', ko ?? 0)]).toEqual([true, false])
  })
})

describe('nothing is released', () => {
  it('where one edition lacks something: all that is missing is said, by language', async () => {
    const { id, translations } = await readyReport(['zh-Hans', 'ja'], { title: '', publicationDate: null })
    const before = await everything()
    const { body, status } = await release(id)
    expect(status).toBe(409)
    expect(body.errors?.[0]?.message).toBe(
      'Nothing was released. Simplified Chinese: Add a title before publishing. Set the publication date before publishing. ' +
        'Japanese: Add a title before publishing. Set the publication date before publishing.',
    )
    const { editions } = releasePlanSchema.parse(body)
    expect(editions.map(({ language, problems }) => [language, ...problems.map(({ field }) => field)])).toEqual([
      ['en'],
      ['zh-Hans', 'title', 'publicationDate'],
      ['ja', 'title', 'publicationDate'],
    ])
    expect(await everything()).toEqual(before)
    expect([await isOut('reports', id), await isOut('translations', translations[0] ?? 0)]).toEqual([false, false])
  })

  it('where a translation fails after the original went through', async () => {
    const { id, translations } = await readyReport(['zh-Hans', 'ja'])
    const last = translations[1] ?? 0
    await payload.db.drizzle.execute(sql`create function fail_once() returns trigger as $$
      begin raise exception 'The disk is full.'; end $$ language plpgsql`)
    await payload.db.drizzle.execute(sql`create trigger fail_once before update on translations
      for each row when (old.id = ${sql.raw(String(last))}) execute function fail_once()`)
    const before = await everything()
    try {
      expect((await release(id)).status).toBe(500)
      expect(await everything()).toEqual(before)
      expect([await isOut('reports', id), await isOut('translations', translations[0] ?? 0)]).toEqual([false, false])
    } finally {
      await payload.db.drizzle.execute(sql`drop trigger fail_once on translations`)
      await payload.db.drizzle.execute(sql`drop function fail_once()`)
    }
    expect((await release(id)).status).toBe(200)
  })

  it('where the original stays behind', async () => {
    const { id } = await draftReport(payload)
    const translation = await draftTranslation(payload, id, { language: 'ja' })
    await approve('translations', translation.id)
    const { body, status } = await release(id)
    expect(status).toBe(409)
    expect(body.errors?.[0]?.message).toContain('Japanese: ')
    expect(await isOut('translations', translation.id)).toBe(false)
  })

  it('where one of those named is not approved, or was withdrawn', async () => {
    const { id } = await publishedReport(payload)
    const draft = await draftTranslation(payload, id, { language: 'ja' })
    const withdrawn = await publishedTranslation(payload, id, { language: 'ko' })
    await editor.rest('POST', `/translations/${withdrawn.id}/transition`, { action: 'withdraw', note: 'Wrong.' })
    const [first, second] = [
      await release(id, [{ collection: 'translations', id: draft.id }]),
      await release(id, [{ collection: 'translations', id: withdrawn.id }]),
    ]
    expect(first.body.errors?.[0]?.message).toContain('It is not approved.')
    expect([first.status, second.status]).toEqual([409, 409])
    expect(await isOut('translations', draft.id)).toBe(false)
  })

  it('where nothing is ready, an edition is of another report, or the request makes no sense', async () => {
    const { id } = await draftReport(payload)
    const other = await readyReport([])
    expect((await release(id)).status).toBe(409)
    expect((await release(id, [{ collection: 'reports', id: other.id }])).status).toBe(404)
    expect((await release(id, [])).status).toBe(400)
    expect((await release(0)).status).toBe(404)
  })
})

describe('access', () => {
  it('is for editors and administrators only', async () => {
    const { id } = await readyReport([])
    for (const role of ['translator', 'bioStaff'] as const) {
      const session = await signIn(payload, role)
      expect((await release(id, undefined, session)).status).toBe(403)
      expect((await session.rest('GET', `/reports/${id}/release`)).status).toBe(403)
    }
    expect((await reader('POST', `/reports/${id}/release`, {})).status).toBe(401)
    expect((await reader('GET', `/reports/${id}/release`)).status).toBe(401)
    expect(await isOut('reports', id)).toBe(false)
    const admin = await signIn(payload, 'admin')
    expect((await release(id, undefined, admin)).status).toBe(200)
  })
})
