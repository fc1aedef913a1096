import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { createAuthor, publishedReport, uniqueSlug } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

describe.each(['', '&locale=', '&locale=xx', '&locale=zh-Hans'])('a request with a locale of "%s"', (locale) => {
  it('writes and reads English', async () => {
    const data = { name: 'A dialogue', slug: uniqueSlug('series') }
    const made = await editor.rest('POST', `/series?depth=0${locale}`, data)
    expect(made).toMatchObject({ status: 201, body: { doc: { name: 'A dialogue' } } })
    const changed = await editor.rest('PATCH', `/series/${made.body.doc?.id}?depth=0${locale}`, { name: 'Another' })
    expect(changed.body.doc?.name).toBe('Another')
    const saved = await payload.findByID({ collection: 'series', id: made.body.doc?.id ?? 0, locale: 'all' })
    expect(saved.name).toEqual({ en: 'Another' })
  })

  it('names what a report belongs to', async () => {
    const series = await payload.create({
      collection: 'series',
      data: { name: 'A dialogue', slug: uniqueSlug('series') },
    })
    const report = await publishedReport(payload, { series: series.id })
    const { body } = await restOf(payload, null)('GET', `/reports/${report.id}?depth=1${locale}`)
    expect(body.series).toMatchObject({ name: 'A dialogue' })
  })
})

it('a text of one language is not passed off as that of another', async () => {
  const author = await createAuthor(payload)
  const { body } = await editor.rest('GET', `/authors/${author.id}?locale=ja`)
  expect(body.role ?? null).toBeNull()
})
