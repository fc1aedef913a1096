import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { sampleReport } from '#sample/content.ts'
import { baseUrl, openPage, screenshot } from './support/portal.ts'

const PATH = `reports/${sampleReport.slug}`
const section = 'section[aria-labelledby="cite"]'

const EXPECTED = [
  { language: 'en', style: 'APA', text: /^Yu, T\. \(2025\)\. US-Soviet Top-Down Trust-Building/, lang: 'en' },
  { language: 'zh', style: 'GB/T 7714', text: /^于铁军\. 美苏/, lang: 'zh-Hans' },
  { language: 'ja', style: 'SIST 02', text: /^于鉄軍\. /, lang: 'ja' },
  { language: 'ko', style: 'APA', text: /^Yu, T\. \(2025\)\. US-Soviet/, lang: 'en' },
] as const

describe.each(EXPECTED)('the citation on the page in $language', ({ lang, language, style, text }) => {
  let page: Page

  beforeAll(async () => {
    page = await openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
    await page.goto(`/${language}/${PATH}`)
  })

  it('is in the edition’s language and a style that is known there', async () => {
    const first = page.locator(`${section} details`).first()
    expect(await first.locator('summary').innerText()).toBe(style)
    const citation = first.locator('p')
    expect(await citation.innerText()).toMatch(text)
    expect(await citation.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(lang)
  })

  it('changes its style without scripts, one at a time', async () => {
    await page.locator(`${section} summary`, { hasText: 'MLA' }).click()
    expect(await page.locator(`${section} details[open] summary`).allInnerTexts()).toEqual(['MLA'])
    await screenshot(page, `citation-${language}`)
  })

  it('leads to files that are what they say', async () => {
    for (const link of await page.locator(`${section} a[download]`).all()) {
      const answer = await page.request.get((await link.getAttribute('href')) ?? '')
      expect(answer.status()).toBe(200)
      expect(answer.headers()['content-type']).toBe(`${await link.getAttribute('type')}; charset=utf-8`)
      expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="us-soviet-.*\.(bib|ris|json)"$/)
    }
  })
})

describe('citations as files', () => {
  const get = (path: string, headers?: Record<string, string>) =>
    fetch(new URL(path, baseUrl), { redirect: 'manual', headers })

  it('name the permanent address, which leads to the edition', async () => {
    const answer = await get(`/zh/${PATH}/cite.json`)
    const [item] = z.tuple([z.object({ URL: z.string(), title: z.string() })]).parse(await answer.json())
    const permanent = await get(new URL(item.URL).pathname)
    expect(permanent.headers.get('location')).toContain(`/zh/${PATH}`)
  })

  it('exist for no language that has no edition of its own', async () => {
    for (const path of [`/ko/${PATH}/cite.bib`, '/en/reports/none/cite.ris', `/xx/${PATH}/cite.json`]) {
      expect((await get(path)).status).toBe(404)
    }
  })

  it('are not sent again to those who have them', async () => {
    const first = await get(`/en/${PATH}/cite.bib`)
    const etag = first.headers.get('etag') ?? ''
    expect((await get(`/en/${PATH}/cite.bib`, { 'If-None-Match': etag })).status).toBe(304)
  })
})
