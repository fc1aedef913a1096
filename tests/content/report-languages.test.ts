import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { feedEntries } from '#content/feed-entries.ts'
import { findSummaries } from '#content/report-summaries.ts'
import { getEditionPdf } from '#content/documents.ts'
import { resolvePermanent } from '#content/permanent.ts'
import { getReport } from '#content/reports.ts'
import { getSite } from '#content/site.ts'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { reportHead } from '#domain/metadata/report-head.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import type { Report } from '#payload-types.ts'
import { createDocument } from '#tests/support/builders/files.ts'
import { type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  draftTranslation,
  prose,
  publishedReport,
  publishedTranslation,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

const act = async (path: string, id: number, action: string, note?: string) => {
  expect((await editor.rest('POST', `/${path}/${id}/transition`, { action, note })).status).toBe(200)
}

const slugOf = ({ slug }: Report) => slug ?? ''
const views = (report: Report) =>
  Promise.all(INTERFACE_LANGUAGES.map((language) => getReport(language, slugOf(report))))
const pdf = async () => (await createDocument(payload)).id

/** English original, Chinese text, Japanese draft, Korean file: each language another case. */
async function inFourLanguages() {
  const report = await publishedReport(payload, { document: await pdf() })
  const chinese = await publishedTranslation(payload, report.id, { document: await pdf() })
  await draftTranslation(payload, report.id, { language: 'ja', title: '下書き', document: await pdf() })
  const korean = { language: 'ko', form: 'file', title: null, summary: null, document: await pdf() } as const
  return { report, chinese, korean: await publishedTranslation(payload, report.id, korean) }
}

describe('a report', () => {
  it('is in each language what it is there: text, other text, absent, a file', async () => {
    const { report } = await inFourLanguages()
    const [en, zh, ja, ko] = await views(report)
    expect([en, zh, ja, ko].map((view) => [view?.availability, view?.lang, view?.title])).toEqual([
      ['published', 'en', report.title],
      ['published', 'zh-Hans', '自上而下的信任'],
      ['absent', 'en', report.title],
      ['fileOnly', 'en', report.title],
    ])
    expect([zh?.originalTitle, zh?.originalLanguage, zh?.isOriginal, ja?.isOriginal]).toEqual([
      report.title,
      'en',
      false,
      true,
    ])
    expect([en, zh].map((view) => view?.publicationDate)).toEqual(['2026-03-14', '2026-04-01'])
    expect(plainText(zh?.summary ?? null)).toBe('三个建立信任的案例。')
  })

  it('offers the downloads that are published, the original first, each in the folder of its page', async () => {
    const { report } = await inFourLanguages()
    const slug = slugOf(report)
    for (const view of await views(report)) {
      expect(view?.downloads).toEqual([
        {
          language: 'en',
          href: `/en/reports/${slug}/${slug}-en.pdf`,
          form: 'text',
          title: report.title,
          pages: 12,
          bytes: expect.any(Number),
          // It was never drawn.
          cover: [],
        },
        expect.objectContaining({ language: 'zh-Hans', href: `/zh/reports/${slug}/${slug}-zh-hans.pdf`, form: 'text' }),
        expect.objectContaining({
          language: 'ko',
          href: `/ko/reports/${slug}/${slug}-ko.pdf`,
          form: 'file',
          title: null,
        }),
      ])
    }
    const [en, zh, ja, ko] = await views(report)
    expect([en, zh, ja, ko].map((view) => view?.pdf?.language)).toEqual(['en', 'zh-Hans', 'en', 'en'])
  })

  it('names the same editions in all languages, and never a draft', async () => {
    const { report } = await inFourLanguages()
    for (const view of await views(report)) {
      expect(view?.editions.map(({ language, availability, href }) => [language, availability, href])).toEqual([
        ['en', 'published', `/en/reports/${report.slug}`],
        ['zh-Hans', 'published', `/zh/reports/${report.slug}`],
        ['ko', 'fileOnly', null],
      ])
      expect(JSON.stringify(view)).not.toContain('下書き')
    }
  })

  it('names its languages in the order of the table, whichever was made first', async () => {
    const report = await publishedReport(payload, { language: 'ja' })
    await publishedTranslation(payload, report.id, { language: 'ko' })
    await publishedTranslation(payload, report.id, { language: 'en' })
    const view = await getReport('ja', slugOf(report))
    expect(view?.editions.map(({ language }) => language)).toEqual(['ja', 'en', 'ko'])
  })

  it('shows nothing of a change that was not published', async () => {
    const { report, chinese } = await inFourLanguages()
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { title: 'Secret', standfirst: 'Secret' })
    await editor.rest('PATCH', `/translations/${chinese.id}?draft=true`, { title: 'Secret', summary: prose('Secret') })
    expect(JSON.stringify(await views(report))).not.toContain('Secret')
  })

  it('in a language without pages of its own is a download beside the original', async () => {
    const report = await publishedReport(payload, { document: await pdf() })
    await publishedTranslation(payload, report.id, { language: 'id', document: await pdf() })
    const view = await getReport('en', slugOf(report))
    expect(view?.editions[1]).toMatchObject({
      language: 'id',
      interfaceLanguage: null,
      availability: 'published',
      href: null,
    })
    expect(view?.downloads[1]?.href).toBe(`/en/reports/${report.slug}/${report.slug}-id.pdf`)
  })

  it('whose original is Korean has its page there', async () => {
    const report = await publishedReport(payload, { language: 'ko', title: '신뢰' })
    const [en, , , ko] = await views(report)
    expect([en?.availability, en?.lang, ko?.availability, ko?.lang]).toEqual(['absent', 'ko', 'published', 'ko'])
  })
})

describe('a report that is not published', () => {
  it.each(['unpublish', 'trash'])(
    '(%s) has no page in any language, no PDF and no identifier that leads there',
    async (how) => {
      const { report, chinese } = await inFourLanguages()
      if (how === 'trash') await editor.rest('PATCH', `/reports/${report.id}`, { deletedAt: new Date().toISOString() })
      else await act('reports', report.id, 'unpublish')
      expect(await views(report)).toEqual([null, null, null, null])
      expect(await getEditionPdf('en', slugOf(report), `${report.slug}-en.pdf`)).toBeNull()
      expect(await getEditionPdf('zh', slugOf(report), `${report.slug}-zh-hans.pdf`)).toBeNull()
      expect([await resolvePermanent(report.uuid ?? ''), await resolvePermanent(chinese.uuid ?? '')]).toEqual([
        null,
        null,
      ])
    },
  )

  it('is not found under an address that nothing has', async () => {
    expect(await getReport('en', uniqueSlug('nothing'))).toBeNull()
    expect(await getReport('en', '')).toBeNull()
  })
})

describe('a withdrawn report', () => {
  it('is a notice in all languages, without any text, picture or download', async () => {
    const { report } = await inFourLanguages()
    await act('reports', report.id, 'withdraw', 'An error in the data.')
    for (const view of await views(report)) {
      expect(view).toMatchObject({
        availability: 'withdrawn',
        summary: null,
        standfirst: null,
        body: null,
        keyFindings: [],
        image: null,
        pdf: null,
        downloads: [],
      })
      expect(view?.withdrawal?.date).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(view?.withdrawal?.note).toEqual({ text: 'An error in the data.', lang: 'en' })
    }
    for (const file of ['en', 'zh-hans', 'ko']) {
      expect(await getEditionPdf('en', slugOf(report), `${report.slug}-${file}.pdf`)).toBeNull()
    }
  })

  it('is the notice of each translation, under its own title, address and identifier', async () => {
    const { report, chinese, korean } = await inFourLanguages()
    await act('reports', report.id, 'withdraw', 'An error in the data.')
    const [en, zh, ja, ko] = await views(report)
    expect([en, zh, ja, ko].map((view) => [view?.title, view?.lang, view?.editionUuid])).toEqual([
      [report.title, 'en', report.uuid],
      ['自上而下的信任', 'zh-Hans', chinese.uuid],
      [report.title, 'en', report.uuid],
      // It has no title.
      [report.title, 'en', report.uuid],
    ])
    expect([zh?.originalTitle, zh?.publicationDate, zh?.isOriginal]).toEqual([report.title, '2026-04-01', false])
    const head = zh && reportHead(zh, await getSite('zh'))
    expect([head?.canonical, head?.index]).toEqual([expect.stringMatching(`/zh/reports/${report.slug}$`), false])
    for (const view of [en, zh, ja, ko])
      expect(view?.editions.map(({ language, availability, title }) => [language, availability, title])).toEqual([
        ['en', 'withdrawn', report.title],
        ['zh-Hans', 'withdrawn', '自上而下的信任'],
        ['ko', 'withdrawn', null],
      ])
    const path = `/reports/${report.slug}`
    expect(await resolvePermanent(chinese.uuid ?? '')).toEqual({ language: 'zh', path })
    expect(await resolvePermanent(korean.uuid ?? '')).toEqual({ language: 'ko', path })
  })

  it('is in feeds and lists of each language under the title and identifier of its translation', async () => {
    const { report, chinese } = await inFourLanguages()
    await act('reports', report.id, 'withdraw', 'An error in the data.')
    const [entry] = await feedEntries('zh', [report.id])
    expect(entry).toMatchObject({
      availability: 'withdrawn',
      uuid: chinese.uuid,
      title: { text: '自上而下的信任', lang: 'zh-Hans' },
      publicationDate: '2026-04-01',
      summary: null,
      pdf: null,
    })
    expect(entry?.withdrawal).toMatchObject({ whole: true, date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    const [row] = await findSummaries('zh', { id: { equals: report.id } }, 1)
    expect(row).toMatchObject({
      title: '自上而下的信任',
      lang: 'zh-Hans',
      publicationDate: '2026-04-01',
      standfirst: null,
    })
    const [english] = await feedEntries('ja', [report.id])
    expect(english).toMatchObject({ uuid: report.uuid, title: { lang: 'en' } })
  })

  it('gives nothing of the text of its translations, and nothing of drafts', async () => {
    const report = await publishedReport(payload)
    const taken = { standfirst: 'Taken back', summary: prose('Taken back'), body: prose('Taken back') }
    const texts = { ...taken, keyFindings: [{ text: 'Taken back' }], document: await pdf() }
    const { id } = await publishedTranslation(payload, report.id, texts)
    const draft = await draftTranslation(payload, report.id, { language: 'ja', title: '下書き' })
    await editor.rest('POST', `/translations/${id}/corrections`, { note: 'Taken back' })
    await act('reports', report.id, 'withdraw', 'An error in the data.')
    await editor.rest('PATCH', `/translations/${id}?draft=true`, { title: 'Secret' })
    for (const view of await views(report)) {
      expect(view).toMatchObject({ availability: 'withdrawn', downloads: [], corrections: [] })
      expect(JSON.stringify(view)).not.toMatch(/Taken back|Secret|下書き/)
    }
    expect(await resolvePermanent(draft.uuid ?? '')).toBeNull()
  })

  it('that is unpublished after all takes the notices along', async () => {
    const { report, chinese } = await inFourLanguages()
    await act('reports', report.id, 'withdraw', 'An error in the data.')
    await act('reports', report.id, 'unpublish')
    expect(await views(report)).toEqual([null, null, null, null])
    expect(await resolvePermanent(chinese.uuid ?? '')).toBeNull()
  })

  it('in one language leaves the others as they are', async () => {
    const { report, chinese } = await inFourLanguages()
    await act('translations', chinese.id, 'withdraw', '数据有误。')
    const [en, zh] = await views(report)
    expect([en?.availability, zh?.availability]).toEqual(['published', 'withdrawn'])
    expect(zh).toMatchObject({
      summary: null,
      downloads: [],
      withdrawal: { note: { text: '数据有误。', lang: 'zh-Hans' } },
    })
    expect(en?.downloads.map(({ language }) => language)).toEqual(['en', 'ko'])
    expect(en?.editions.map(({ language, availability }) => [language, availability])).toContainEqual([
      'zh-Hans',
      'withdrawn',
    ])
  })
})

describe('the PDF of an edition', () => {
  it('is found under its one name, in the folder of any language', async () => {
    const { report } = await inFourLanguages()
    const slug = slugOf(report)
    const found = await getEditionPdf('zh', slug, `${slug}-zh-hans.pdf`)
    expect(found).toMatchObject({
      language: 'zh-Hans',
      landingPath: `/zh/reports/${slug}`,
      names: { ascii: `${slug}-zh-hans.pdf`, utf8: '自上而下的信任.pdf' },
      etag: expect.stringMatching(/^"[\w-]+"$/),
      sample: false,
    })
    expect(await getEditionPdf('ko', slug, `${slug}-ko.pdf`)).toMatchObject({
      language: 'ko',
      landingPath: `/ko/reports/${slug}`,
    })
    expect(await getEditionPdf('en', slug, `${slug}-ja.pdf`)).toBeNull()
    expect(await getEditionPdf('en', slug, '../../etc/passwd')).toBeNull()
  })
})

describe('a permanent identifier', () => {
  it('leads to the page of the work, of the edition in its language, and of the author', async () => {
    const { report, chinese } = await inFourLanguages()
    const path = `/reports/${report.slug}`
    expect(await resolvePermanent(report.uuid ?? '')).toEqual({ language: 'en', path })
    expect(await resolvePermanent(chinese.uuid ?? '')).toEqual({ language: 'zh', path })
    const credit = report.authors?.[0]
    const id = typeof credit?.value === 'number' ? credit.value : 0
    const author = await payload.findByID({ collection: 'authors', id })
    expect(await resolvePermanent(author.uuid ?? '')).toEqual({ language: 'en', path: `/authors/${author.slug}` })
    expect(await resolvePermanent('00000000-0000-4000-8000-000000000000')).toBeNull()
  })
})
