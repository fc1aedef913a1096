import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { getReport } from '#content/reports.ts'
import { createImage } from '#tests/support/builders/files.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { draftReport, publishedReport, publishedTranslation } from '#tests/support/builders/works.ts'
import { block, paragraph, richText } from '#tests/support/fixtures/rich-text.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

const withFigure = (image: number) =>
  richText(paragraph('Before.'), block('figure', { image, caption: 'Two chairs.' }), paragraph('After.'))

const readersSee = async (image: number) => (await restOf(payload, null)('GET', `/images/${image}`)).status === 200
const act = async (path: string, action: string) => {
  const answer = await editor.rest('POST', `${path}/transition`, { action, note: 'A reason.' })
  expect(answer.status).toBe(200)
}

describe('the image of a figure', () => {
  it('is seen by readers as long as they see the text', async () => {
    const [image, other] = [await createImage(payload), await createImage(payload)]
    const report = await publishedReport(payload, { body: withFigure(image.id) })
    const draft = await draftReport(payload, { body: withFigure(other.id) })
    expect(await readersSee(image.id)).toBe(true)
    expect(await readersSee(other.id)).toBe(false)
    const view = await getReport('en', report.slug ?? '')
    expect(view?.figures[image.id]).toMatchObject({ alt: { text: 'Two chairs' }, width: 400 })
    await act(`/reports/${report.id}`, 'unpublish')
    expect(await readersSee(image.id)).toBe(false)
    await payload.delete({ collection: 'reports', id: draft.id })
  })

  it('is that of a translation with the translation’s text, and hidden with it', async () => {
    const image = await createImage(payload)
    const report = await publishedReport(payload)
    const { id } = await publishedTranslation(payload, report.id, { body: withFigure(image.id) })
    expect(Object.keys((await getReport('zh', report.slug ?? ''))?.figures ?? {})).toEqual([String(image.id)])
    expect((await getReport('en', report.slug ?? ''))?.figures).toEqual({})
    await act(`/translations/${id}`, 'withdraw')
    expect(await readersSee(image.id)).toBe(false)
  })

  it('is told where it is used, and not deleted from under the text', async () => {
    const image = await createImage(payload)
    const published = await publishedReport(payload, { title: 'With a picture', body: withFigure(image.id) })
    const draft = await draftReport(payload, { title: 'With it, too', summary: withFigure(image.id) })
    const { body } = await editor.rest('GET', `/images/${image.id}/uses`)
    expect(body.uses).toEqual([
      expect.objectContaining({ collection: 'reports', id: published.id, title: 'With a picture', isPublished: true }),
      expect.objectContaining({ collection: 'reports', id: draft.id, title: 'With it, too', isPublished: false }),
    ])
    await editor.rest('PATCH', `/images/${image.id}`, { deletedAt: new Date().toISOString() })
    const admin = await signIn(payload, 'admin')
    const deletion = await admin.rest('DELETE', `/images/${image.id}?trash=true`)
    expect(deletion.status).toBe(409)
  })
})

describe('blocks of a text', () => {
  it('are saved half filled in a draft, and come back as they were typed', async () => {
    const { id } = await draftReport(payload)
    const blocks = [
      block('pullQuote', { text: 'Trust comes slowly.', source: null }),
      block('embed', { url: 'https://vimeo.com/76979871', title: null }),
    ]
    const saved = await editor.rest('PATCH', `/reports/${id}?draft=true`, { body: richText(...blocks) })
    expect(saved.status).toBe(200)
    const { body } = await editor.rest('GET', `/reports/${id}?draft=true&depth=0`)
    expect(body.body).toMatchObject({ root: { children: blocks.map(({ fields }) => ({ fields })) } })
  })
})
