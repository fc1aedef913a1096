import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { readAsPublished } from '#domain/as-published.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import type { Report, Translation } from '#payload-types.ts'
import { type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  createDisclaimer,
  createOrganisation,
  draftReport,
  prose,
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

/** The snapshot in words: disclaimer, then role and bio of each author, with their languages. */
function said({ asPublished }: Pick<Report | Translation, 'asPublished'>) {
  const snapshot = readAsPublished(asPublished)
  if (!snapshot) return null
  const { disclaimer, credits } = snapshot
  return {
    disclaimer: disclaimer && [disclaimer.lang, plainText(disclaimer.richText)],
    credits: credits.map(({ role, bio }) => ({
      role: role && [role.lang, role.text],
      bio: bio && [bio.lang, plainText(bio.richText)],
    })),
  }
}

async function authorInTwoLanguages() {
  const author = await createAuthor(payload)
  const japanese = { role: '教授', bio: prose('日本語の略歴。') }
  return payload.update({ collection: 'authors', id: author.id, locale: 'ja', data: japanese })
}

const by = (...authors: { id: number }[]) => ({
  authors: authors.map(({ id }) => ({ relationTo: 'authors' as const, value: id })),
})

const publish = async (id: number, data: object = {}): Promise<Report> => {
  const answer = await editor.rest('PATCH', `/reports/${id}?depth=0`, { ...data, _status: 'published' })
  expect(answer.status).toBe(200)
  return payload.findByID({ collection: 'reports', id, depth: 0 })
}

describe('what is kept of a release', () => {
  it('is nothing while the report is a draft', async () => {
    expect((await draftReport(payload)).asPublished).toBeNull()
  })

  it('is the disclaimer and the bios as they stood, in the language of the original', async () => {
    expect(said(await publishedReport(payload, by(await authorInTwoLanguages())))).toEqual({
      disclaimer: ['en', 'The views are the author’s.'],
      credits: [{ role: ['en', 'Professor'], bio: ['en', 'A bio in English.'] }],
    })
  })

  it('is in the language of the translation where the texts exist in it, and else says which language it is in', async () => {
    const report = await publishedReport(payload, by(await authorInTwoLanguages(), await createAuthor(payload)))
    expect(said(await publishedTranslation(payload, report.id, { language: 'ja' }))).toEqual({
      disclaimer: ['en', 'The views are the author’s.'],
      credits: [
        { role: ['ja', '教授'], bio: ['ja', '日本語の略歴。'] },
        { role: ['en', 'Professor'], bio: ['ja', '日本語の紹介。'] },
      ],
    })
  })

  it('has the description of an organisation that signs', async () => {
    const organisation = await createOrganisation(payload, { description: prose('A network of leaders.') })
    const report = await publishedReport(payload, {
      authors: [{ relationTo: 'organisations', value: organisation.id }],
    })
    expect(said(report)?.credits).toEqual([{ role: null, bio: ['en', 'A network of leaders.'] }])
  })

  it('stays when the bio or the standing text changes, also through a correction', async () => {
    const [author, disclaimer] = [await createAuthor(payload), await createDisclaimer(payload)]
    const report = await publishedReport(payload, { ...by(author), disclaimer: disclaimer.id })
    const before = report.asPublished
    await payload.update({ collection: 'authors', id: author.id, data: { bio: prose('New bio.'), role: 'Dean' } })
    await payload.update({ collection: 'disclaimers', id: disclaimer.id, data: { text: prose('New text.') } })
    expect((await payload.findByID({ collection: 'reports', id: report.id })).asPublished).toEqual(before)
    expect((await publish(report.id, { title: 'Corrected' })).asPublished).toEqual(before)
  })

  it('gains an author who joins with a correction, and loses one who is taken off', async () => {
    const [first, second] = [await createAuthor(payload), await createAuthor(payload, { bio: prose('The second.') })]
    const report = await publishedReport(payload, by(first))
    await payload.update({ collection: 'authors', id: first.id, data: { bio: prose('New bio.') } })
    const bios = (edition: Report) => said(edition)?.credits.map(({ bio }) => bio?.[1])
    expect(bios(await publish(report.id, by(first, second)))).toEqual(['A bio in English.', 'The second.'])
    expect(bios(await publish(report.id, by(second)))).toEqual(['The second.'])
  })

  it('is new when the report was unpublished and is published again', async () => {
    const author = await createAuthor(payload)
    const report = await publishedReport(payload, by(author))
    await payload.update({ collection: 'authors', id: author.id, data: { bio: prose('New bio.') } })
    await editor.rest('POST', `/reports/${report.id}/transition`, { action: 'unpublish' })
    expect(said(await publish(report.id))?.credits[0]?.bio).toEqual(['en', 'New bio.'])
  })

  it('is not changed by what a client sends, nor by a draft save', async () => {
    const report = await publishedReport(payload)
    const sent = { asPublished: { releasedAt: '2020-01-01T00:00:00.000Z', disclaimer: null, credits: [] } }
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, sent)
    expect((await publish(report.id, sent)).asPublished).toEqual(report.asPublished)
  })
})
