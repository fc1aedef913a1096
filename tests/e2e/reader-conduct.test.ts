import { describe, expect, it } from '@jest/globals'
import { sampleAuthor } from '#sample/author.ts'
import { sampleReport } from '#sample/content.ts'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { pageAddresses } from './support/page-types.ts'
import { baseUrl, openPage } from './support/portal.ts'

describe.each(INTERFACE_LANGUAGES)('the pages in %s', (language) => {
  it('say nothing on the console, ask nobody else for anything and leave no cookie', async () => {
    const page = await openPage()
    const complaints: string[] = []
    const strangers: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()} ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
    page.on('requestfailed', (request) => {
      // Given up by the browser itself: it has another size of the picture in its cache.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        complaints.push(`${page.url()} failed: ${request.url()} ${request.failure()?.errorText}`)
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseUrl}/`) && !request.url().startsWith('data:')) strangers.push(request.url())
    })
    for (const path of pageAddresses(language).filter((address) => !address.endsWith('/nothing-here'))) {
      const response = await page.goto(path, { waitUntil: 'networkidle' })
      expect([path, response?.status()]).toEqual([path, 200])
      expect(response?.headers()['set-cookie']).toBeUndefined()
    }
    expect(complaints).toEqual([])
    expect(strangers).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })

  it('let a reader change the language and stay on the page', async () => {
    const page = await openPage()
    const next = INTERFACE_LANGUAGES[(INTERFACE_LANGUAGES.indexOf(language) + 1) % INTERFACE_LANGUAGES.length] ?? 'en'
    for (const path of [`/authors/${sampleAuthor.slug}`, '/about']) {
      await page.goto(`/${language}${path}`)
      await page.locator(`header nav a[href="/${next}${path}"]`).click()
      await page.waitForURL(`${baseUrl}/${next}${path}`)
      expect(await page.locator('h1').count()).toBe(1)
    }
  })
})

describe('a reader who begins at the home page', () => {
  it('finds the report, reads it, goes to its author and back to the report', async () => {
    const page = await openPage({ locale: 'ja-JP' })
    await page.goto('/')
    expect(page.url()).toBe(`${baseUrl}/ja`)
    await page.getByRole('link', { name: '米ソ間のトップダウン型信頼醸成' }).click()
    await page.getByRole('heading', { level: 1, name: '米ソ間のトップダウン型信頼醸成' }).waitFor()
    await page.locator('main header a', { hasText: '于鉄軍' }).click()
    await page.getByRole('heading', { level: 1, name: '于鉄軍' }).waitFor()
    await page.getByRole('link', { name: '米ソ間のトップダウン型信頼醸成' }).click()
    await page.waitForURL(`${baseUrl}/ja/reports/${sampleReport.slug}`)
  })
})
