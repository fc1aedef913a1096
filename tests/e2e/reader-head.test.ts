import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { sampleReport } from '#sample/content.ts'
import { chinese } from '#sample/editions/zh.ts'
import { english } from '#sample/editions/en.ts'
import { japanese } from '#sample/editions/ja.ts'
import { baseUrl, openPage } from './support/portal.ts'

const PATH = `reports/${sampleReport.slug}`
const addressIn = (language: string) => `${baseUrl}/${language}/${PATH}`

const EDITIONS = [
  { language: 'en', tag: 'en', text: english, author: 'Yu, Tiejun', file: 'en' },
  { language: 'zh', tag: 'zh-Hans', text: chinese, author: '于铁军', file: 'zh-hans' },
  { language: 'ja', tag: 'ja', text: japanese, author: '于鉄軍', file: 'ja' },
]

const reportSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Report'),
  '@id': z.url(),
  name: z.string(),
  inLanguage: z.string(),
  datePublished: z.iso.date(),
  author: z.array(z.object({ '@type': z.literal('Person'), name: z.string() })).length(1),
  publisher: z.object({ name: z.string() }),
  isPartOf: z.object({ '@type': z.literal('CreativeWorkSeries'), name: z.string() }),
  position: z.literal(1),
  funder: z.array(z.object({ name: z.string() })).length(1),
  encoding: z.object({ contentUrl: z.url(), encodingFormat: z.literal('application/pdf') }),
})

/** In the order of the page; `attribute` is where the value of each element is. */
function valuesOf(page: Page, selector: string, attribute: string): Promise<string[]> {
  const read = (elements: Element[], name: string) => elements.map((element) => element.getAttribute(name) ?? '')
  return page.locator(selector).evaluateAll(read, attribute)
}

describe.each(EDITIONS)('the head of the report in $language', ({ language, tag, text, author, file }) => {
  let page: Page
  const meta = async (name: string) => valuesOf(page, `meta[name="${name}"]`, 'content')
  const property = async (name: string) => valuesOf(page, `meta[property="${name}"]`, 'content')

  beforeAll(async () => {
    page = await openPage({ javaScriptEnabled: false })
    await page.goto(`/${language}/${PATH}`)
  })

  it('names the published editions, itself among them, and the original as the default', async () => {
    const links = page.locator('head link[rel="alternate"][hreflang]')
    const list = await links.evaluateAll((elements) =>
      elements.map((element) => [element.getAttribute('hreflang'), element.getAttribute('href')]),
    )
    // The same for every edition, so the links are reciprocal; Korean has no page of its own.
    expect(Object.fromEntries(list)).toEqual({
      en: addressIn('en'),
      'zh-Hans': addressIn('zh'),
      ja: addressIn('ja'),
      'x-default': addressIn('en'),
    })
    expect(await valuesOf(page, 'head link[rel="canonical"]', 'href')).toEqual([addressIn(language)])
  })

  it('has what Google Scholar and Zotero need, for this edition', async () => {
    expect(await meta('citation_title')).toEqual([text.title])
    expect(await meta('citation_author')).toEqual([author])
    expect(await meta('citation_publication_date')).toEqual(['2025/01/15'])
    expect(await meta('citation_technical_report_institution')).toHaveLength(1)
    expect(await meta('citation_language')).toEqual([tag])
    expect(await meta('citation_pdf_url')).toEqual([`${addressIn(language)}/${sampleReport.slug}-${file}.pdf`])
    expect(await meta('citation_journal_title')).toEqual([])
  })

  it('leads from its citation to the PDF', async () => {
    const [address = ''] = await meta('citation_pdf_url')
    const answer = await page.request.head(address)
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
  })

  it('describes itself as a Report to schema.org', async () => {
    const scripts = await page.locator('script[type="application/ld+json"]').allTextContents()
    const parsed = scripts.map((script): unknown => JSON.parse(script))
    const report = reportSchema.parse(parsed.find((data) => reportSchema.safeParse(data).success) ?? parsed[0])
    expect(report).toMatchObject({ name: text.title, inLanguage: tag, datePublished: '2025-01-15' })
    const permanent = await page.request.get(report['@id'], { maxRedirects: 0 })
    expect([302, 303, 307, 308, 301]).toContain(permanent.status())
    expect(new URL(permanent.headers().location ?? '', baseUrl).href).toBe(addressIn(language))
  })

  it('shows itself well where it is shared', async () => {
    expect(await property('og:title')).toEqual([text.title])
    expect(await property('og:type')).toEqual(['article'])
    expect(await property('og:url')).toEqual([addressIn(language)])
    const [image = ''] = await property('og:image')
    expect((await page.request.get(image)).headers()['content-type']).toMatch(/^image\//)
    expect((await property('og:image:alt')).join('')).not.toBe('')
  })
})

const manifestSchema = z.object({
  name: z.string().min(1),
  lang: z.string(),
  start_url: z.string(),
  icons: z.array(z.object({ src: z.string(), type: z.string() })).min(2),
})

describe.each(EDITIONS)('a device that keeps the site in $language', ({ language, tag }) => {
  it('finds its manifest and all icons', async () => {
    const page = await openPage()
    await page.goto(`/${language}`)
    const [address] = await valuesOf(page, 'link[rel=manifest]', 'href')
    const answer = await fetch(new URL(address ?? '', page.url()))
    expect(answer.headers.get('content-type')).toBe('application/manifest+json')
    const manifest = manifestSchema.parse(await answer.json())
    expect(manifest).toMatchObject({ lang: tag, start_url: `/${language}` })
    for (const { src, type } of manifest.icons) {
      const icon = await fetch(new URL(src, baseUrl))
      expect([icon.status, icon.headers.get('content-type')]).toEqual([200, type])
      await icon.body?.cancel()
    }
    await page.close()
  })
})
