import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { sampleAuthor } from '#sample/author.ts'
import { sampleReport } from '#sample/content.ts'
import { sampleSeries } from '#sample/taxonomy.ts'
import { baseUrl, closeBrowser, openPage } from './support/portal.ts'
import { callApi, createReport, createTranslation, removeReport } from './support/works.ts'

afterAll(closeBrowser)

const ask = (path: string, init?: RequestInit) => fetch(new URL(path, baseUrl), { redirect: 'manual', ...init })

/** The properties that those who show links read. */
async function propertiesOf(path: string): Promise<Record<string, string>> {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto(path)
  const read = (elements: Element[]) =>
    elements.map((element) => [
      element.getAttribute('property') ?? element.getAttribute('name'),
      element.getAttribute('content'),
    ])
  const pairs = await page.locator('meta[property^="og:"], meta[name^="twitter:"]').evaluateAll(read)
  await page.close()
  return Object.fromEntries(pairs)
}

describe.each(INTERFACE_LANGUAGES)('the poster of the sample report on the page in %s', (language) => {
  // In Korean it is a PDF only: the page shows the original, and so does its poster.
  const shown = language === 'ko' ? 'en' : language

  it('is a picture of the size it says, with its words for those who do not see it', async () => {
    const path = `/${language}/reports/${sampleReport.slug}`
    const properties = await propertiesOf(path)
    const address = properties['og:image'] ?? ''
    expect(address).toContain(`/${shown}/reports/${sampleReport.slug}/poster.png?v=`)
    expect(properties).toMatchObject({
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:type': 'image/png',
      'twitter:card': 'summary_large_image',
    })
    expect(properties['og:image:alt']).toContain(properties['og:title'])
    const answer = await ask(address)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    const png = Buffer.from(await answer.arrayBuffer())
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    mkdirSync('test-results', { recursive: true })
    writeFileSync(`test-results/poster-${language}.png`, png)
  })

  it('is not sent again to those who have it, and HEAD tells the same', async () => {
    const path = `/${shown}/reports/${sampleReport.slug}/poster.png`
    const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })]
    await get.arrayBuffer()
    const etag = get.headers.get('etag') ?? ''
    expect([head.status, head.headers.get('etag')]).toEqual([200, etag])
    const again = await ask(path, { headers: { 'If-None-Match': etag } })
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
  })

  it('stands for all other pages as that of the site', async () => {
    for (const page of ['', '/reports', `/series/${sampleSeries.slug}`, `/authors/${sampleAuthor.slug}`, '/about']) {
      const address = (await propertiesOf(`/${language}${page}`))['og:image'] ?? ''
      expect(address).toContain(`/${language}/poster.png?v=`)
      const answer = await ask(address)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
      await answer.arrayBuffer()
    }
  })
})

describe('the poster of an edition', () => {
  let report: Awaited<ReturnType<typeof createReport>>
  const statusOf = async (path: string) => {
    const answer = await ask(path)
    await answer.arrayBuffer()
    return answer.status
  }
  const posterIn = (language: string) => `/${language}/reports/${report.slug}/poster.png`
  const move = (action: string, more = {}) =>
    callApi('editor', 'POST', `/reports/${report.id}/transition`, { action, ...more })

  beforeAll(async () => {
    report = await createReport({ status: 'draft' })
  })
  afterAll(() => removeReport(report.id))

  it('is there while that very edition is published, and changes with its title', async () => {
    expect(await statusOf(posterIn('en'))).toBe(404)
    await callApi('editor', 'PATCH', `/reports/${report.id}`, { _status: 'published' })
    expect(await statusOf(posterIn('en'))).toBe(200)
    expect(await statusOf(posterIn('ja'))).toBe(404)
    await createTranslation(report.id, 'ja')
    expect(await statusOf(posterIn('ja'))).toBe(200)

    const addressOf = async () => (await propertiesOf(`/en/reports/${report.slug}`))['og:image'] ?? ''
    const before = await addressOf()
    const tag = (await ask(before)).headers.get('etag')
    await callApi('editor', 'PATCH', `/reports/${report.id}?draft=true`, { title: 'A title of tomorrow' })
    expect(await addressOf()).toBe(before)
    await callApi('editor', 'PATCH', `/reports/${report.id}`, { title: 'Another title', _status: 'published' })
    expect(await addressOf()).not.toBe(before)
    expect((await ask(await addressOf())).headers.get('etag')).not.toBe(tag)
  })

  it('is gone when the report is withdrawn or unpublished', async () => {
    await move('withdraw', { note: 'For reasons.' })
    expect([await statusOf(posterIn('en')), await statusOf(posterIn('ja'))]).toEqual([404, 404])
    expect((await propertiesOf(`/en/reports/${report.slug}`))['og:image']).toBeUndefined()
    await move('unpublish')
    expect([await statusOf(posterIn('en')), await statusOf(posterIn('ja'))]).toEqual([404, 404])
    await callApi('editor', 'PATCH', `/reports/${report.id}`, { _status: 'published' })
    expect(await statusOf(posterIn('en'))).toBe(200)
    await move('unpublish')
    expect([await statusOf(posterIn('en')), await statusOf(posterIn('ja'))]).toEqual([404, 404])
  })

  it('is no address for what is none', async () => {
    for (const path of ['/xx/poster.png', '/en/reports/no-such-report/poster.png', '/en/reports/Bad_Slug/poster.png'])
      expect(await statusOf(path)).toBe(404)
  })
})
