import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { sampleAuthor } from '#sample/author.ts'
import { sampleReport } from '#sample/content.ts'
import { chinese } from '#sample/editions/zh.ts'
import { english } from '#sample/editions/en.ts'
import { japanese } from '#sample/editions/ja.ts'
import { baseUrl, openPage } from './support/portal.ts'

/** All pages here are read without JavaScript: nothing a reader needs may depend on it. */
const PATH = `reports/${sampleReport.slug}`

const EDITIONS = [
  {
    language: 'en',
    lang: 'en',
    text: english,
    category: 'Special Reports',
    series: 'First report in the China-US-Asia Dialogue series',
    name: 'Yu Tiejun (于铁军)',
    date: '15 January 2025',
    sample: 'Sample text',
    downloads: [
      /^English — PDF, \d+ pages, \d+ KB$/,
      /^简体中文 \(Simplified Chinese\) — PDF, \d+ pages, \d+ KB$/,
      /^日本語 \(Japanese\) — PDF, \d+ pages, \d+ KB$/,
      /^한국어 \(Korean\) — PDF, \d+ pages, \d+ KB 미·소 간 하향식 신뢰 구축: .+$/,
    ],
    bio: 'Professor in Peking University’s School of International Studies',
    disclaimer: 'They should not be read as the position of the Asia-Pacific Leadership Network',
    funder: 'Carnegie Corporation of New York supported this publication with a grant.',
    credits: '(Left) Sample panel in place of the photograph from the US National Archives and Records Administration',
  },
  {
    language: 'zh',
    lang: 'zh-Hans',
    text: chinese,
    category: '特别报告',
    series: '“中美亚洲对话”系列第一份报告',
    name: '于铁军（Yu Tiejun）',
    date: '2025年1月15日',
    sample: '示例文本',
    downloads: [
      /^简体中文：PDF，\d+页，\d+ KB$/,
      /^English（英语）：PDF，\d+页，\d+ KB$/,
      /^日本語（日语）：PDF，\d+页，\d+ KB$/,
      /^한국어（韩语）：PDF，\d+页，\d+ KB 미·소 간 하향식 신뢰 구축: .+$/,
    ],
    bio: '于铁军现任北京大学国际关系学院教授',
    disclaimer: '不应视为亚太领导力网络（APLN）及其成员或资助方的立场',
    funder: '本出版物得到纽约卡内基基金会的资助。',
    credits: '（左）示例图片，代替美国国家档案和记录管理局所藏照片',
  },
  {
    language: 'ja',
    lang: 'ja',
    text: japanese,
    category: '特別報告書',
    series: '「米中アジア対話」シリーズ第1回報告書',
    name: '于鉄軍（Yu Tiejun）',
    date: '2025年1月15日',
    sample: 'サンプルテキスト',
    downloads: [
      /^日本語：PDF、\d+ページ、\d+ KB$/,
      /^English（英語）：PDF、\d+ページ、\d+ KB$/,
      /^简体中文（簡体中国語）：PDF、\d+ページ、\d+ KB$/,
      /^한국어（韓国語）：PDF、\d+ページ、\d+ KB 미·소 간 하향식 신뢰 구축: .+$/,
    ],
    bio: '北京大学国際関係学院教授、同大学国際戦略研究院副院長',
    disclaimer: 'その会員または助成団体の立場と解されるべきものではありません',
    funder: '本刊行物は、ニューヨーク・カーネギー財団の助成を受けて刊行されました。',
    credits: '（左）米国国立公文書記録管理局所蔵写真の代わりのサンプル画像',
  },
] as const

/** Visible text with runs of white space made one space, as a reader takes it in. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim()
const textOf = async (page: Page, selector: string) => words(await page.locator(selector).first().innerText())

describe.each(EDITIONS)('the sample report in $language', (edition) => {
  let page: Page
  let main: string

  beforeAll(async () => {
    page = await openPage({ javaScriptEnabled: false })
    const response = await page.goto(`/${edition.language}/${PATH}`)
    expect(response?.status()).toBe(200)
    main = await textOf(page, 'main')
  })

  it('is a page in that language, with the title as its one heading of the first level', async () => {
    expect(await page.getAttribute('html', 'lang')).toBe(edition.lang)
    expect(await page.locator('h1').allInnerTexts()).toEqual([edition.text.title])
    expect(await page.title()).toContain(edition.text.title)
  })

  it('says what it is: category, place in the series, author, date, standfirst', () => {
    expect(main).toContain(edition.category)
    expect(main).toContain(edition.series)
    expect(main).toContain(edition.name)
    expect(main).toContain(edition.date)
    expect(main).toContain(words(edition.text.standfirst))
  })

  it('names every download by its language, type, pages and size, one without a page by its title too, the reader’s own first', async () => {
    const links = (await page.locator('main a[type="application/pdf"]').allInnerTexts()).map(words)
    expect(links).toHaveLength(edition.downloads.length)
    links.forEach((text, index) => expect(text).toMatch(edition.downloads[index] ?? /never/))
  })

  it('carries the whole summary, the key findings and the text', () => {
    for (const paragraph of [...edition.text.summary.slice(0, 3), ...edition.text.keyFindings]) {
      expect(main).toContain(words(paragraph))
    }
    expect(main).toContain(words(edition.text.body[2] ?? 'missing'))
  })

  it('tells who the author is in paragraphs, with titles of books in italics', async () => {
    const about = page.locator('section[aria-labelledby="about-authors"]')
    expect(await about.locator('p', { hasText: edition.bio }).count()).toBeGreaterThan(0)
    const paragraphs = (await about.locator('p').allInnerTexts()).map(words)
    for (const paragraph of sampleAuthor.bio[edition.language]) {
      expect(paragraphs).toContain(words(paragraph.replaceAll('*', '')))
    }
    expect((await about.locator('em').allInnerTexts()).map(words)).toContain('Myths of Empire')
  })

  it('ends with disclaimer, funder, image credits and contact', async () => {
    const facts = await textOf(page, 'section[aria-labelledby="about-publication"]')
    expect(facts).toContain(edition.disclaimer)
    expect(facts).toContain(edition.funder)
    expect(facts).toContain(edition.credits)
    expect(facts).toContain('REUTERS/Lintao Zhang')
    expect(await page.locator('main a[href="mailto:apln@apln.network"]').count()).toBeGreaterThan(0)
  })

  it('shows the image with a description and a caption for each side', async () => {
    const image = page.locator('figure img')
    expect(await image.getAttribute('alt')).not.toBe('')
    const answer = await page.request.get((await image.getAttribute('src')) ?? '')
    expect(answer.headers()['content-type']).toMatch(/^image\//)
    expect(await page.locator('figcaption p').count()).toBe(2)
  })

  it('is labelled as a sample and kept out of search engines', async () => {
    expect(await textOf(page, '[role="note"]')).toContain(edition.sample)
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex')
  })

  it('names the language of every fragment in another language', async () => {
    const others = { en: 'English', 'zh-Hans': '简体中文', ja: '日本語', ko: '한국어' }
    for (const [lang, name] of Object.entries(others)) {
      const fragment = page.locator('body').getByText(name, { exact: true }).first()
      const declared = await fragment.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
      expect(declared).toBe(lang)
    }
  })
})

describe('the sample report in Korean, which is a PDF only', () => {
  let page: Page

  beforeAll(async () => {
    page = await openPage({ javaScriptEnabled: false })
    await page.goto(`/ko/${PATH}`)
  })

  it('says so in Korean and offers the Korean PDF there', async () => {
    expect(await page.getAttribute('html', 'lang')).toBe('ko')
    const notice = page.getByRole('note', { name: '한국어판은 PDF로만 제공' })
    expect(await notice.innerText()).toContain('아래는 영어 원문입니다')
    expect(words(await notice.getByRole('link').innerText())).toMatch(
      /^한국어 — PDF, \d+쪽, \d+ KB 미·소 간 하향식 신뢰 구축: .+$/,
    )
    expect(await notice.getByRole('link').getAttribute('href')).toBe(`/ko/${PATH}/${sampleReport.slug}-ko.pdf`)
  })

  it('shows the original, marked as English, and names the author in Korean', async () => {
    expect(await page.locator('h1').innerText()).toBe(english.title)
    expect(await page.locator('h1').getAttribute('lang')).toBe('en')
    const summary = page.locator('section[aria-labelledby="summary"] [lang]').first()
    expect(await summary.getAttribute('lang')).toBe('en')
    expect(await textOf(page, 'main')).toContain('저자: 위톄쥔')
  })

  it('is no page of its own to search engines: its canonical is the original', async () => {
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(`${baseUrl}/en/${PATH}`)
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex')
    expect(await page.locator('link[hreflang][rel="alternate"]').count()).toBe(0)
    expect(await page.locator('meta[name^="citation_"]').count()).toBe(0)
  })
})
