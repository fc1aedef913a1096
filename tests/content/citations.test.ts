import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { getCitation } from '#content/citations.ts'
import type { CitationView } from '#content/views.ts'
import { type Session, signIn } from '#tests/support/builders/rest.ts'
import { createAuthor, publishedReport, publishedTranslation } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

const textOf = (citation: CitationView | null, style: string) =>
  citation?.styles
    .find((one) => one.style === style)
    ?.runs.map(({ text }) => text)
    .join('')

async function inChineseToo() {
  const nativeNames = [{ language: 'zh-Hans' as const, name: '于铁军' }]
  const author = await createAuthor(payload, { nativeNames })
  const report = await publishedReport(payload, { authors: [{ relationTo: 'authors', value: author.id }] })
  return { report, slug: report.slug ?? '', chinese: await publishedTranslation(payload, report.id) }
}

describe('the citation of a report', () => {
  it('is that of the edition on the page, in its language and under its own permanent address', async () => {
    const { chinese, report, slug } = await inChineseToo()
    const [en, zh] = await Promise.all([getCitation('en', slug), getCitation('zh', slug)])
    expect(textOf(en, 'apa')).toMatch(/^Yu, T\. \(2026\)\. Trust-building from the top/)
    expect(en?.permanent).toMatch(new RegExp(`/id/${report.uuid}$`))
    expect(textOf(zh, 'gb-t-7714')).toMatch(/^于铁军\. 自上而下的信任/)
    expect(zh?.permanent).toMatch(new RegExp(`/id/${chinese.uuid}$`))
    expect(zh?.files.map(({ href }) => href)).toEqual(
      ['bib', 'ris', 'json'].map((format) => `/zh/reports/${slug}/cite.${format}`),
    )
  })

  it('is the original’s on a page that stands in for a missing translation', async () => {
    const { slug } = await inChineseToo()
    expect(await getCitation('ja', slug)).toEqual(await getCitation('en', slug))
  })

  it('is not given for what is withdrawn or unknown', async () => {
    const { report, slug } = await inChineseToo()
    const answer = await editor.rest('POST', `/reports/${report.id}/transition`, { action: 'withdraw', note: 'Wrong.' })
    expect(answer.status).toBe(200)
    for (const language of ['en', 'zh', 'ja'] as const) expect(await getCitation(language, slug)).toBeNull()
    expect(await getCitation('en', 'no-such-report')).toBeNull()
  })
})
