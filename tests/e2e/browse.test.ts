import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { parseAtomFeed } from 'feedsmith'
import { sampleReport } from '#sample/content.ts'
import { baseUrl, closeBrowser, openPage, screenshot } from './support/portal.ts'
import { readPage, untilReaders } from './support/readers.ts'
import {
  callApi,
  createAuthor,
  createDocument,
  createReport,
  createTranslation,
  remove,
  removeReport,
  uniqueName,
} from './support/works.ts'

const LANGUAGES = ['en', 'zh', 'ja', 'ko']
const undo: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})
afterAll(closeBrowser)

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(new URL(path, baseUrl), { redirect: 'manual', headers })
  await response.body?.cancel()
  const location = response.headers.get('location')
  return [response.status, location && new URL(location, baseUrl).href.slice(baseUrl.length)]
}

async function report(options: Parameters<typeof createReport>[0] = {}) {
  const created = await createReport(options)
  undo.push(() => removeReport(created.id))
  return created
}

async function term(collection: 'series' | 'topics') {
  const slug = uniqueName('term')
  const created = await callApi('editor', 'POST', `/${collection}?locale=en`, { name: `Name of ${slug}`, slug })
  const { id } = (created as { doc: { id: number } }).doc
  undo.push(() => remove(collection, id))
  return { id, slug, name: `Name of ${slug}` }
}

describe('a reader without JavaScript', () => {
  it('narrows the list of reports, goes on narrowing, and goes back', async () => {
    const page = await openPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
    const topic = await term('topics')
    const { id, title } = await report()
    await createTranslation(id, 'ja')
    await callApi('editor', 'PATCH', `/reports/${id}`, { topics: [topic.id], _status: 'published' })
    await page.goto(`/en/reports?topic=${topic.slug}`)
    expect(await page.getByRole('status').textContent()).toBe('1 report')
    expect(await page.getByRole('main').getByRole('article').getByRole('link').allTextContents()).toEqual([title])
    expect(await page.title()).toContain(topic.name)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')

    await page.getByRole('navigation', { name: 'Filter' }).getByRole('link', { name: 'Japanese (1)' }).click()
    expect(new URL(page.url()).search).toBe(`?topic=${topic.slug}&language=ja`)
    await page.getByRole('link', { name: `Topic: ${topic.name} (remove)` }).click()
    expect(new URL(page.url()).search).toBe('?language=ja')
    await page.getByRole('link', { name: 'Remove all filters' }).click()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/en/reports')
    await screenshot(page, 'report-list')
  })

  it('is told when nothing matches, and by what', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    const topic = await term('topics')
    await page.goto(`/ja/reports?topic=${topic.slug}`)
    expect(await page.getByRole('main').textContent()).toContain('条件に合う報告書はありません。')
    expect(await page.getByRole('list', { name: '現在の条件' }).textContent()).toContain(topic.name)
  })
})

describe('an address of the list that makes no sense', () => {
  it.each([
    'page=0',
    'page=-1',
    'page=1000000000',
    'page=NaN',
    'year=20255',
    'year=1822',
    'year=2024&year=2025',
    'topic=there-is-no-such-topic',
    'series=../../admin',
    'language=xx',
  ])('%s is a missing page', async (query) => {
    const { html, status } = await readPage(`/en/reports?${query}`)
    expect(status).toBe(404)
    expect(html).toContain('See all reports')
  })

  it('leads to the canonical one where it means one', async () => {
    expect(await ask('/ko/reports?page=1')).toEqual([308, '/ko/reports'])
    expect(await ask('/en/reports?language=ZH-Hans')).toEqual([308, '/en/reports?language=zh-hans'])
    expect(await ask('/en/reports?utm_source=mail')).toEqual([200, null])
  })

  it('is no way to the page behind it', async () => {
    expect(await ask('/en/report-list')).toEqual([404, null])
    expect(await ask('/en/report-list?year=2025')).toEqual([404, null])
  })
})

describe('after a rename', () => {
  it('pages, PDFs and feeds of a report, series, topic and author are one hop away in every language', async () => {
    const author = await createAuthor('Bio.')
    undo.push(() => remove('authors', author.id))
    const [series, topic] = [await term('series'), await term('topics')]
    const document = await createDocument()
    undo.push(() => remove('documents', document.id))
    const { id, slug } = await report({ author: author.id, document: document.id })
    await callApi('editor', 'PATCH', `/reports/${id}`, { series: series.id, topics: [topic.id], _status: 'published' })

    const now = {
      report: uniqueName('new'),
      series: uniqueName('new'),
      topic: uniqueName('new'),
      author: uniqueName('new'),
    }
    await callApi('editor', 'PATCH', `/reports/${id}`, { slug: uniqueName('between'), _status: 'published' })
    await callApi('editor', 'PATCH', `/reports/${id}`, { slug: now.report, _status: 'published' })
    await callApi('editor', 'PATCH', `/series/${series.id}`, { slug: now.series })
    await callApi('editor', 'PATCH', `/topics/${topic.id}`, { slug: now.topic })
    await callApi('editor', 'PATCH', `/authors/${author.id}`, { slug: now.author })

    for (const language of LANGUAGES) {
      const moves = [
        [`/reports/${slug}`, `/reports/${now.report}`],
        [`/reports/${slug}/${slug}-en.pdf`, `/reports/${now.report}/${now.report}-en.pdf`],
        [`/reports/${now.report}/${slug}-en.pdf`, `/reports/${now.report}/${now.report}-en.pdf`],
        [`/series/${series.slug}`, `/series/${now.series}`],
        [`/series/${series.slug}/feed.atom`, `/series/${now.series}/feed.atom`],
        [`/topics/${topic.slug}`, `/topics/${now.topic}`],
        [`/reports?topic=${topic.slug}`, `/reports?topic=${now.topic}`],
        [`/reports?series=${series.slug}&page=1`, `/reports?series=${series.slug}`],
        [`/authors/${author.slug}`, `/authors/${now.author}`],
        [`/authors/${author.slug}/feed.atom`, `/authors/${now.author}/feed.atom`],
      ]
      for (const [from, to] of moves)
        expect([from, ...(await ask(`/${language}${from}`))]).toEqual([from, 308, `/${language}${to}`])
      expect(await ask(`/${language}/reports/${slug}/${slug}-ja.pdf`)).toEqual([404, null])
    }
    await callApi('editor', 'POST', `/reports/${id}/transition`, { action: 'unpublish' })
    expect(await ask(`/en/reports/${slug}`)).toEqual([404, null])
    expect(await ask(`/en/reports/${slug}/${slug}-en.pdf`)).toEqual([404, null])
    expect(await ask(`/en/authors/${author.slug}`)).toEqual([404, null])
  })
})

describe('machines', () => {
  it('find an edition in the feed and the sitemap as soon as it is published, and no longer once it is not', async () => {
    const { id, slug, title } = await report()
    const feed = async (language: string) => parseAtomFeed((await readPage(`/${language}/feed.atom`)).html)
    const titles = async (language: string) => (await feed(language)).entries?.map((entry) => entry.title?.value)
    expect(await titles('en')).toContain(title)
    expect(await titles('ja')).not.toContain(title)
    const sitemap = async () => (await readPage('/sitemaps/1.xml')).html
    expect(await sitemap()).toContain(`/en/reports/${slug}</loc>`)
    expect(await sitemap()).not.toContain(`/ja/reports/${slug}</loc>`)

    const translation = await createTranslation(id, 'ja')
    expect(await titles('ja')).toContain(translation.title)
    expect(await sitemap()).toContain(`/ja/reports/${slug}</loc>`)

    const unpublish = () => callApi('editor', 'POST', `/reports/${id}/transition`, { action: 'unpublish' })
    await untilReaders(unpublish, '/en/feed.atom', ({ html }) => !html.includes(title))
    expect(await sitemap()).not.toContain(slug)
  })

  it('read the same alternates in the sitemap as in the page', async () => {
    const { id, slug } = await report()
    await createTranslation(id, 'ko')
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(`/ko/reports/${slug}`)
    const inPage = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]))
    const xml = (await readPage('/sitemaps/1.xml')).html
    const url = xml.split('<url>').find((part) => part.includes(`/ko/reports/${slug}</loc>`)) ?? ''
    const inSitemap = [...url.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href]) => [tag, href])
    expect(inPage.toSorted()).toEqual(inSitemap.toSorted())
    expect(inPage).toHaveLength(3)
  })

  it('are not led to samples by the sitemap, get 304 for what they have, and find the sitemap by robots.txt', async () => {
    expect((await readPage('/sitemaps/1.xml')).html).not.toContain(sampleReport.slug)
    expect((await readPage('/sitemaps/2.xml')).status).toBe(404)
    expect((await readPage('/robots.txt')).html).toContain('/sitemap.xml')
    for (const path of ['/sitemap.xml', '/en/feed.atom', '/robots.txt']) {
      const first = await fetch(new URL(path, baseUrl))
      await first.body?.cancel()
      expect([path, ...(await ask(path, { 'If-None-Match': first.headers.get('etag') ?? '' }))]).toEqual([
        path,
        304,
        null,
      ])
    }
    for (const path of ['/favicon.ico', '/icon.svg', '/apple-touch-icon.png'])
      expect(await ask(path)).toEqual([200, null])
    for (const path of ['/fr/feed.atom', '/en/series/nothing/feed.atom', '/en/authors/No.Body/feed.atom'])
      expect([path, (await ask(path))[0]]).toEqual([path, 404])
  })
})

it('the home page shows what an editor features, at once', async () => {
  const { id, slug } = await report()
  const before = (await callApi('editor', 'GET', '/globals/home-page?depth=0')) as { featuredReport: number | null }
  undo.push(() => callApi('editor', 'POST', '/globals/home-page', { featuredReport: before.featuredReport }))
  await callApi('editor', 'PATCH', `/reports/${id}`, { publicationDate: '1995-01-01', _status: 'published' })
  const isFirst = (html: string) =>
    html.indexOf(`/en/reports/${slug}"`) > 0 &&
    /<article[^]*?<a href="([^"]+)"/.exec(html)?.[1] === `/en/reports/${slug}`
  expect(isFirst((await readPage('/en')).html)).toBe(false)
  const feature = () => callApi('editor', 'POST', '/globals/home-page', { featuredReport: id })
  await untilReaders(feature, '/en', ({ html }) => isFirst(html))
})
