import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { paragraph, richText } from '#tests/support/fixtures/rich-text.ts'
import { queryPortal } from './support/database.ts'
import { baseUrl, closeBrowser, openPage, screenshot } from './support/portal.ts'
import { callApi, createDocument, createReport, remove, removeReport } from './support/works.ts'

const WIDE = { viewport: { width: 1280, height: 900 } }
const NARROW = { viewport: { width: 360, height: 740 } }
const PAGES = [
  '封面。',
  '第二页讲危机沟通。',
  '第三页说，两国之间的热线是\n建立信任的第一步，于铁军这样写道。',
  '参考文献。',
]

let report: { id: number; slug: string }
let document: { id: number }

/** The portal reads an upload in the background; what this test writes comes after that. */
async function whenRead(id: number): Promise<void> {
  for (let waited = 0; waited < 60; waited += 1) {
    const [row] = await queryPortal('select reading from documents where id = $1', [id])
    if (row?.reading === 'read') return
    await sleep(500)
  }
  throw new Error('The PDF was not read.')
}

beforeAll(async () => {
  document = await createDocument('zh-Hans')
  await whenRead(document.id)
  await queryPortal('delete from document_pages where document_id = $1', [document.id])
  for (const [index, text] of PAGES.entries()) {
    await queryPortal('insert into document_pages (document_id, page, text) values ($1, $2, $3)', [
      document.id,
      index + 1,
      text,
    ])
  }
  report = await createReport()
  const prose = (text: string) => richText(paragraph(text))
  await callApi('editor', 'POST', '/translations', {
    report: report.id,
    language: 'zh-Hans',
    title: '热线与危机沟通的历史',
    standfirst: '两个大国怎样学会打电话。',
    summary: prose('本文回顾危机时期的沟通渠道。'),
    body: prose('全文。'),
    document: document.id,
    publicationDate: '2025-03-02',
    _status: 'published',
  })
}, 90_000)

afterAll(async () => {
  await removeReport(report.id)
  await remove('documents', document.id)
  await closeBrowser()
})

it('a reader looks for a person in traditional characters, and opens the PDF at the page', async () => {
  const page = await openPage(WIDE)
  await page.goto('/zh')
  await page.getByRole('search').getByRole('searchbox', { name: '搜索报告' }).fill('於鐵軍 熱線')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/zh\/search\?q=/)
  const result = page.getByRole('article').filter({ hasText: '热线与危机沟通的历史' })
  expect(await result.locator('mark').allTextContents()).toContain('热线')
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
  await screenshot(page, 'search-zh-wide')
  const link = result.getByRole('link', { name: /打开PDF第3页/ }).first()
  const href = await link.getAttribute('href')
  expect(href).toBe(`/zh/reports/${report.slug}/${report.slug}-zh-hans.pdf#page=3`)
  const pdf = await fetch(new URL(href ?? '', baseUrl))
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  await pdf.body?.cancel()
  // A browser without a viewer of PDFs saves the file: either way it is asked for.
  const asked = page.waitForRequest((request) => request.url().endsWith('-zh-hans.pdf'))
  await link.click()
  await asked
}, 60_000)

describe('the page of a draft', () => {
  it('is as React sent it when React looks at it', async () => {
    const page = await openPage({ role: 'editor', ...WIDE })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`/preview/reports/${report.id}`)
    await page.waitForLoadState('networkidle')
    await page.getByRole('searchbox', { name: 'Search reports' }).focus()
    await page.getByRole('combobox', { name: 'Search reports' }).waitFor()
    expect(errors).toEqual([])
  })
})

describe('with a keyboard', () => {
  it('a reader is told of suggestions, chooses one, and is there', async () => {
    const page = await openPage(WIDE)
    await page.goto('/en')
    // It becomes a combobox once somebody comes to it.
    await page.getByRole('searchbox', { name: 'Search reports' }).focus()
    const field = page.getByRole('combobox', { name: 'Search reports' })
    await field.pressSequentially('tiejun')
    const option = page.getByRole('option', { name: /Yu Tiejun.*Author/ })
    await option.waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator('.search-suggestions-status').textContent()).toMatch(/^\d suggestions?$/)
    await page.keyboard.press('ArrowDown')
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'))
    await screenshot(page, 'search-suggestions')
    await page.keyboard.press('Escape')
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    await field.press('n')
    await field.press('Backspace')
    await option.waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/en\/authors\/yu-tiejun$/)
  })
})

describe('without JavaScript', () => {
  it.each(['en', 'zh', 'ja', 'ko'])(
    'search works in %s: narrowed, sorted, and honest about finding nothing',
    async (language) => {
      const page = await openPage({ javaScriptEnabled: false, ...NARROW })
      await page.goto(`/${language}/search`)
      await screenshot(page, `search-empty-${language}`)
      await page.getByRole('searchbox').fill('Soviet')
      await page.getByRole('search').getByRole('button').click()
      expect(await page.getByRole('main').getByRole('article').count()).toBeGreaterThan(0)
      await screenshot(page, `search-found-${language}`)
      await page.goto(`/${language}/search?q=Soviet&year=1999`)
      expect(await page.getByRole('main').getByRole('article').count()).toBe(0)
      await page.goto(`/${language}/search?q=xylophonist`)
      expect(await page.getByRole('main').getByRole('heading', { level: 2 }).first().textContent()).toContain(
        'xylophonist',
      )
      await screenshot(page, `search-none-${language}`)
    },
  )

  it('a wide page shows filters beside the results', async () => {
    const page = await openPage({ javaScriptEnabled: false, ...WIDE })
    for (const language of ['en', 'ja', 'ko']) {
      await page.goto(`/${language}/search?q=trust`)
      await screenshot(page, `search-wide-${language}`)
    }
  })
})

describe('programs', () => {
  const ask = (path: string) => fetch(new URL(path, baseUrl))

  it('find the same by JSON, with addresses that lead there', async () => {
    const answer = await ask('/zh/search.json?q=%E7%83%AD%E7%BA%BF')
    const { results } = z
      .object({
        results: z.array(z.object({ url: z.string(), editions: z.array(z.object({ pages: z.array(z.unknown()) })) })),
      })
      .parse(await answer.json())
    expect(results[0]?.url).toBe(`${baseUrl}/zh/reports/${report.slug}`)
    expect(results[0]?.editions[0]?.pages).toEqual([
      { page: 3, url: `${baseUrl}/zh/reports/${report.slug}/${report.slug}-zh-hans.pdf#page=3` },
    ])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('find the same on a page and by JSON where an address says a thing twice', async () => {
    const answer = await ask('/zh/search.json?q=%E7%83%AD%E7%BA%BF&q=nothing')
    expect(await answer.json()).toMatchObject({ query: '热线' })
  })

  it.each([
    ['/en/search.json', 400],
    ['/en/search.json?q=%22%20%26%20!', 400],
    ['/en/search?q=%ED%A0%80', 200],
    ['/en/search?q=%00', 400],
    [`/en/search?q=${'a'.repeat(10_000)}`, 414],
    ['/en/search?q=%25_%5C%27%22%26%7C%21%28', 200],
    ['/en/search?q=a&q=b&year=x&language=zz&after=-&sort=up', 200],
    ['/xx/search.json?q=a', 404],
  ])('get a clear answer at %s', async (path, status) => {
    const answer = await ask(path)
    await answer.body?.cancel()
    expect(answer.status).toBe(status)
  })

  it('find the description of the search in the head of every page', async () => {
    const html = await (await ask('/ja')).text()
    expect(html).toMatch(
      /<link rel="search" type="application\/opensearchdescription\+xml" href="\/ja\/opensearch.xml"/,
    )
    const xml = await (await ask('/ja/opensearch.xml')).text()
    expect(xml).toContain(`template="${baseUrl}/ja/search?q={searchTerms}"`)
    const suggested = await (await ask('/zh/search/suggest?format=opensearch&q=%E7%83%AD%E7%BA%BF')).json()
    expect(suggested).toEqual(['热线', ['热线与危机沟通的历史']])
  })

  it('find what is a PDF only among the suggestions, by the page that has it', async () => {
    const suggested = await (await ask('/ko/search/suggest?q=Quy%20t')).json()
    expect(suggested).toMatchObject([
      { kind: 'report', lang: 'vi', href: '/ko/reports/sample-rules-for-fishing-boats' },
    ])
  })
})
