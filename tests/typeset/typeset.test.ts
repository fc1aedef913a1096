import { describe, expect, it, jest } from '@jest/globals'
import type { ReportView } from '#content/views.ts'
import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import type { RichTextState } from '#domain/localized.ts'
import { sampleReportView, sampleSiteView } from '#sample/report-view.ts'
import { exampleTable, showcase } from '#sample/showcase.ts'
import { typesetDocument } from '#typeset/document.ts'
import { typeset } from '#typeset/typeset.ts'
import { wordsIn } from '#typeset/words.ts'
import { block, heading, paragraph, richText } from '../support/fixtures/rich-text.ts'
import { sheetsOf } from '../support/pdf-text.ts'
import { typesetReport } from '../support/typeset-report.ts'

jest.setTimeout(120_000)

type Nodes = RichTextState['root']['children']
const body = (...children: Nodes) => ({ body: richText(...children) })
const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

/** @returns the sample's author as many times, under this name */
const authorsNamed = (text: string, language: InterfaceLanguage, count: number) =>
  sampleReportView(language).authors.flatMap((author) => {
    const name = { ...author.name, display: { text, lang: LANGUAGES[language].tag }, others: [] }
    return Array.from({ length: count }, () => ({ ...author, name }))
  })

describe('the PDF that is set of a report', () => {
  it.each<[InterfaceLanguage, string]>([
    ['en', 'en'],
    ['zh', 'zh-CN'],
    ['ja', 'ja-JP'],
    ['ko', 'ko-KR'],
  ])('is PDF/UA, has its title and language, and all that the page has: %s', async (language, tag) => {
    const view = sampleReportView(language)
    const { pdf: bytes, isUniversal, pages, read } = await typesetReport({ figures: {} }, language)
    expect(isUniversal).toBe(true)
    expect(bytes.toString('latin1')).toContain('pdfuaid')
    expect(read).toMatchObject({ title: view.title, language: tag, pages })
    const text = withoutSpaces(read.text)
    const shown = [
      view.title,
      view.standfirst ?? '',
      view.series?.name.text ?? '',
      ...view.keyFindings,
      view.authors[0]?.role?.text ?? '',
      view.funders[0]?.acknowledgement?.text ?? '',
      view.image?.panels[1]?.credit?.text ?? '',
      `/id/${view.editionUuid}`,
    ]
    // Words may be divided at the end of a line.
    const joined = text.replaceAll('-', '').replaceAll('\u00ad', '')
    for (const part of shown) expect(joined).toContain(withoutSpaces(part).replaceAll('-', ''))
    expect(read.pageTexts[1]).toContain(`2 / ${pages}`)
  })

  it('shows everything that can stand in a text, in every script', async () => {
    const view = sampleReportView('en')
    const figures: ReportView['figures'] = view.image ? { 1: view.image } : {}
    const { isUniversal, read } = await typesetReport({ ...body(...showcase(1)), figures })
    expect(isUniversal).toBe(true)
    for (const part of [
      '信任',
      '信頼',
      '신뢰',
      'доверие',
      'אמון',
      'First keep the channels open',
      'Agreement 5',
      'A film',
    ])
      expect(read.text).toContain(part)
  })

  it('shows what looks like code of the template as it was written', async () => {
    const hostile = [
      '#read("/etc/passwd")',
      '#import "x.typ": *',
      '$ sum_(i=1)^n $',
      '*not bold* _not slanted_ `raw` <label> @reference',
      '// no comment /* none */ \\ ~ -- ---',
      '= No heading',
      ']#panic("x")[',
      '{{braces}} "quotes"',
    ]
    const { read } = await typesetReport({
      title: hostile[6] ?? '',
      standfirst: hostile[0] ?? '',
      keyFindings: hostile,
      ...body(
        heading('h2', hostile[1] ?? ''),
        ...hostile.map((text) => paragraph(text)),
        block('pullQuote', { text: hostile[6] }),
      ),
    })
    const text = withoutSpaces(read.text)
    for (const part of hostile) expect(text).toContain(withoutSpaces(part))
    expect(read.title).toBe(hostile[6])
  })

  it('is readable with 15,000 words and 400 notes, which are numbered as on the page', async () => {
    const words = Array.from({ length: 38 }, (_, index) => `word${index}`).join(' ')
    const note = (number: number) => ({ type: 'footnote', version: 1, note: richText(paragraph(`Source ${number}.`)) })
    const parts = Array.from({ length: 400 }, (_, index) => {
      const node = paragraph(`${words}.`)
      return index % 20 === 0
        ? [heading('h2', `Chapter ${index / 20 + 1}`), { ...node, children: [...node.children, note(index + 1)] }]
        : [{ ...node, children: [...node.children, note(index + 1)] }]
    }).flat()
    const { isUniversal, read } = await typesetReport(body(...parts))
    expect(isUniversal).toBe(true)
    expect(withoutSpaces(read.text)).toMatch(/400Source400\./)
    // In the contents, and where it stands.
    expect(read.text.split('Chapter 20').length - 1).toBeGreaterThanOrEqual(2)
  })

  it('lays a table of thirty columns on a sheet on its side, none of it beyond the edge', async () => {
    const { pdf: bytes } = await typesetReport(body(paragraph('Before.'), exampleTable(30, 40), paragraph('After.')))
    const sheets = await sheetsOf(bytes)
    const wide = sheets.filter(({ height, width }) => width > height)
    expect(wide.length).toBeGreaterThan(0)
    for (const { pieces, width } of wide) {
      for (const { left, right } of pieces) expect([left > 0, right < width]).toEqual([true, true])
    }
    expect(wide.every(({ text }) => withoutSpaces(text).includes('Year1989'))).toBe(true)
  })

  it('breaks lines of Chinese and of words without end, none of them beyond the edge', async () => {
    const { pdf: bytes } = await typesetReport(body(paragraph('信任'.repeat(2000)), paragraph('x'.repeat(3000))), 'zh')
    for (const { pieces, width } of await sheetsOf(bytes)) {
      for (const { right } of pieces) expect(right).toBeLessThan(width)
    }
  })

  it.each<[InterfaceLanguage, string]>([
    ['ko', '샘플 저자 삼'],
    ['ja', 'サンプル著者三'],
    ['zh', '示例作者三'],
    ['en', 'Sample Author Three'],
  ])('divides no name on the title page that fits on a line: %s', async (language, name) => {
    const authors = authorsNamed(name, language, 15)
    const { isUniversal, read } = await typesetReport(
      { authors, translators: authors.map((person) => person.name) },
      language,
    )
    expect(isUniversal).toBe(true)
    // Its lines are those of the page.
    expect(read.pageTexts[0]?.split(name)).toHaveLength(2 * authors.length + 1)
  })

  it('divides a name on the title page that is longer than a line', async () => {
    const name = '길고'.repeat(60)
    const { pdf } = await typesetReport({ authors: authorsNamed(name, 'ko', 1) }, 'ko')
    const [first] = await sheetsOf(pdf)
    for (const { right } of first?.pieces ?? []) expect(right).toBeLessThan(first?.width ?? 0)
    expect(withoutSpaces(first?.text ?? '')).toContain(name)
  })

  it('says in words what a picture shows whose file is missing or damaged', async () => {
    const view = sampleReportView('en')
    const figure = view.image && { ...view.image, alt: { text: 'Two ships at sea', lang: 'en' as const } }
    const image = figure && { ...figure, src: '/api/images/file/..%2f..%2fetc%2fpasswd' }
    const { isUniversal, read } = await typesetReport({
      image,
      ...body(paragraph('x'), block('figure', { image: 1, caption: 'A caption' })),
      figures: figure ? { 1: { ...figure, src: '/api/images/file/missing.jpg' } } : {},
    })
    expect(isUniversal).toBe(true)
    expect(read.text).toContain('Two ships at sea')
    expect(read.text).toContain('A caption')
  })

  it('begins the text on a sheet of its own unless the summary leaves one nearly empty, with its title on all sheets', async () => {
    const long = 'Leaders have to move first, and officials then have to keep the channels open. '.repeat(5)
    const lead = (count: number) => richText(...Array.from({ length: count }, () => paragraph(long)))
    const sheetOfText = async (paragraphs: number) => {
      const { read } = await typesetReport({ summary: lead(paragraphs), ...body(paragraph('The text begins.')) })
      for (const sheet of read.pageTexts.slice(1)) expect(sheet).toContain('US-Soviet Top-Down Trust-Building')
      const index = read.pageTexts.findIndex((sheet) => sheet.includes('The text begins.'))
      return read.pageTexts[index]?.includes('channels open') ? `after the summary on ${index + 1}` : `on ${index + 1}`
    }
    expect(await sheetOfText(4)).toBe('on 3')
    expect(await sheetOfText(8)).toBe('after the summary on 3')
    expect(await sheetOfText(12)).toBe('on 4')
  })

  it('is made of a report that has next to nothing, and of one whose title has no end', async () => {
    const nothing = {
      summary: null,
      keyFindings: [],
      standfirst: null,
      authors: [],
      image: null,
      disclaimer: null,
      funders: [],
    }
    const bare = await typesetReport({
      ...nothing,
      series: null,
      category: null,
      title: '',
      publicationDate: '',
      ...body(paragraph('x')),
    })
    expect(bare.read.title).toBe('No title yet')
    const long = await typesetReport({ title: 'A title without end '.repeat(60), ...body(paragraph('x')) })
    expect(long.read.text).toContain('A title without end')
  })

  it('keeps the letters of a script that no font has, and is then no PDF/UA', async () => {
    const { isUniversal, read } = await typesetReport(body(paragraph('ဒီမှာ ខ្មែរ')))
    expect(isUniversal).toBe(false)
    expect(read.language).toBe('en')
  })
})

describe('what cannot be set', () => {
  const document = async () =>
    typesetDocument({ report: sampleReportView('en'), site: sampleSiteView('en'), words: await wordsIn('en') }, null)

  it('is told as a failure, with what the template says', async () => {
    expect(await typeset({ ...(await document()), titleParts: [] }, {})).toMatchObject({
      failed: expect.stringContaining('The template refused the text'),
    })
  })

  it.each([
    ['tookTooLong', { seconds: 0.2 }],
    ['tooMuchMemory', { megabytes: 96 }],
    ['tooMuchOutput', { outputMegabytes: 0.001 }],
  ])('ends as %s where that limit is reached', async (failed, limit) => {
    const limits = { seconds: 60, megabytes: 1024, outputMegabytes: 64, ...limit }
    expect(await typeset(await document(), {}, limits)).toMatchObject({ failed: expect.stringContaining(failed) })
  })
})
