import { afterAll, expect, it } from '@jest/globals'
import { loadOwnFiles } from '#server/own-files.ts'
import { sampleReport } from '#sample/content.ts'
import { baseUrl, closeBrowser, openPage } from './support/portal.ts'

const { speculationRules } = loadOwnFiles({ dev: false })

afterAll(closeBrowser)

it('a page that a reader is about to open is fetched ahead and opened from there, and no file is', async () => {
  const page = await openPage({ viewport: { width: 1280, height: 900 } })
  const session = await page.context().newCDPSession(page)
  const problems: string[] = []
  const candidates = new Set<string>()
  const ready = new Promise<string>((resolve) => {
    session.on('Preload.prefetchStatusUpdated', ({ key, status }) => status === 'Ready' && resolve(pathOf(key.url)))
  })
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => {
    if (ruleSet.errorType || ruleSet.url !== baseUrl + speculationRules.address) problems.push(JSON.stringify(ruleSet))
  })
  session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    for (const { key } of preloadingAttemptSources) candidates.add(pathOf(key.url))
  })
  await session.send('Preload.enable')
  await page.goto(`/en/reports/${sampleReport.slug}`, { waitUntil: 'networkidle' })

  const link = page.getByRole('link', { name: 'About', exact: true }).first()
  await link.hover()
  expect(await ready).toBe('/en/about')
  await link.click()
  await page.waitForURL('**/en/about')
  const delivery = await page.evaluate(() => JSON.stringify(performance.getEntriesByType('navigation')))
  expect(JSON.parse(delivery)).toMatchObject([{ deliveryType: 'navigational-prefetch' }])

  expect(problems).toEqual([])
  expect([...candidates]).toContain('/en/reports')
  // A language, and names without an ending.
  expect([...candidates].filter((path) => !/^\/(en|zh|ja|ko)(\/[a-z0-9-]+)*$/.test(path))).toEqual([])
})

const pathOf = (url: string) => url.slice(baseUrl.length)
