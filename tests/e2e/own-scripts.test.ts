import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { startBareNext } from './support/bare-next.ts'
import { pageAddresses } from './support/page-types.ts'
import { baseUrl, closeBrowser, openPage } from './support/portal.ts'
import { callApi, createReport, removeReport } from './support/works.ts'

/** Bytes over the wire and inline, in a page that has everything. */
const MOST_BYTES = 10_000
const addresses = INTERFACE_LANGUAGES.flatMap(pageAddresses)

afterAll(closeBrowser)

/** Other tests change the portal's content meanwhile: tried again until it stood still for so long. */
async function whileNothingChanges(check: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await check()
    } catch (error) {
      if (tries === 10) throw error
      await sleep(1_000)
    }
  }
}

/** What a page's scripts are, and what its policy had to refuse. */
async function watch(page: Page) {
  const found = { bytes: 0, addresses: [] as string[], complaints: [] as string[] }
  const session = await page.context().newCDPSession(page)
  const scripts = new Set<string>()
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (type !== 'Script') return
    scripts.add(requestId)
    found.addresses.push(response.url)
  })
  session.on('Network.loadingFinished', ({ encodedDataLength, requestId }) => {
    if (scripts.has(requestId)) found.bytes += encodedDataLength
  })
  page.on('console', (message) => {
    // The browser reports the status of a missing page by itself.
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('status of 404'))
      found.complaints.push(`${page.url()} ${message.text()}`)
  })
  page.on('pageerror', (error) => found.complaints.push(`${page.url()} ${error.message}`))
  page.on('request', (request) => {
    const asked = request.url()
    if (/\/_next\/.*\.js/.test(asked)) found.complaints.push(`${page.url()} asked for ${asked}`)
  })
  return found
}

const inlineScripts = (page: Page) =>
  page.evaluate(() =>
    [...document.scripts]
      .filter(({ src, type }) => !src && type !== 'application/ld+json')
      .map(({ textContent }) => textContent ?? ''),
  )

describe('a reading page of each type in each language', () => {
  it('has at most 10 KB of scripts, none of them the framework’s or inline, and nothing for its policy to refuse', async () => {
    const page = await openPage()
    const found = await watch(page)
    for (const address of addresses) {
      found.bytes = 0
      await page.goto(address, { waitUntil: 'load' })
      const inline = await inlineScripts(page)
      const bytes = found.bytes + gzipSync(inline.join('')).length
      expect({ address, inline, isSmall: bytes <= MOST_BYTES }).toEqual({ address, inline: [], isSmall: true })
    }
    await page.waitForLoadState('networkidle')
    expect(found.complaints).toEqual([])
    expect(found.addresses.filter((url) => !url.startsWith(`${baseUrl}/elements-`))).toEqual([])
  }, 180_000)

  it('answers HEAD as GET, is compressed, and is not sent twice', async () => {
    for (const address of addresses) await whileNothingChanges(() => answersAlike(address))
  }, 300_000)
})

async function answersAlike(address: string): Promise<void> {
  const ask = (init: RequestInit) => fetch(baseUrl + address, init)
  const headers = { 'Accept-Encoding': 'gzip' }
  const [get, head] = [await ask({ headers }), await ask({ method: 'HEAD', headers })]
  const comparable = (answer: Response) =>
    [...answer.headers].filter(([name]) => !['connection', 'date', 'keep-alive', 'transfer-encoding'].includes(name))
  await get.body?.cancel()
  expect([address, head.status, ...comparable(head)]).toEqual([address, get.status, ...comparable(get)])
  expect([address, get.headers.get('content-encoding')]).toEqual([address, 'gzip'])
  if (get.status === 404) return
  const again = await ask({ headers: { ...headers, 'If-None-Match': get.headers.get('etag') ?? '' } })
  expect([address, again.status, await again.text()]).toEqual([address, 304, ''])
  expect(again.headers.get('content-security-policy')).toContain("script-src 'self';")
}

describe('what readers get', () => {
  /** As a browser reads it; `isNext`: without what the front server is to leave out. */
  const documentOf = (page: Page, html: string, isNext: boolean) =>
    page.evaluate(
      ([text, without]) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html')
        for (const element of parsed.querySelectorAll(without)) element.remove()
        // React parts texts by comments, now and then by one more before nothing.
        const comments = parsed.evaluate('//comment()', parsed, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE)
        for (let at = 0; at < comments.snapshotLength; at += 1) {
          const comment = comments.snapshotItem(at)
          if (comment) comment.parentNode?.removeChild(comment)
        }
        parsed.normalize()
        // Next writes what is in the head in the order in which it is found out.
        const head = [...parsed.head.children].map(({ outerHTML }) => outerHTML).sort()
        // Cut at every tag, so that a difference is short.
        return { language: parsed.documentElement.lang, head, body: parsed.body.outerHTML.split(/(?=<)/) }
      },
      [
        html,
        isNext
          ? 'script:not([type="application/ld+json"]), link[rel="preload"][as="script"], link[rel="preload"][as="style"]'
          : 'script[src^="/elements-"], link[rel="preload"][as="font"]',
      ] as const,
    )
  const contentOf = (page: Page) =>
    page.evaluate(() => ({
      title: document.title,
      text: document.body.innerText,
      links: [...document.links].map(({ href, innerText }) => [href, innerText]),
      html: document.querySelector('main')?.outerHTML,
    }))

  it('is what Next made, less its scripts and with its fonts; and its scripts would have changed nothing', async () => {
    const next = await startBareNext()
    try {
      // Without scripts: the portal's own would make its copy buttons appear, which Next by itself does not send.
      const [page, hydrated] = [await openPage({ javaScriptEnabled: false }), await openPage()]
      // Missing pages are another page of Next's, and empty there.
      const isSame = async (address: string) => {
        await next.forget()
        const html = await (await fetch(baseUrl + address)).text()
        expect(await documentOf(page, html, false)).toEqual(await documentOf(page, await next.pageOf(address), true))
        // Those of one language are enough to be run.
        if (!address.startsWith('/ja')) return
        await page.goto(address)
        await hydrated.goto(next.origin + address, { waitUntil: 'networkidle' })
        const content = next.asPortal(JSON.stringify(await contentOf(hydrated)))
        expect(JSON.parse(content)).toEqual(await contentOf(page))
      }
      for (const address of addresses.filter((path) => !path.endsWith('/nothing-here')))
        await whileNothingChanges(() => isSame(address))
    } finally {
      await next.stop()
    }
  }, 300_000)
})

describe('a title made to break out', () => {
  const TITLE = `</title></script><script>document.body.remove()</script><!-- <script> & "'` + '`${a}` 🧭'
  let report: { id: number; slug: string }

  beforeAll(async () => {
    report = await createReport()
    // Of today, so that it is among the latest on the home page.
    const publicationDate = `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`
    const hostile = { title: TITLE, standfirst: TITLE, publicationDate, _status: 'published' }
    await callApi('editor', 'PATCH', `/reports/${report.id}`, hostile)
  })
  afterAll(() => removeReport(report.id))

  it.each(['/en/reports/SLUG', '/ko/reports/SLUG', '/en/reports', '/en'])(
    'is text, on the page and in its data: %s',
    async (path) => {
      const page = await openPage()
      const found = await watch(page)
      await page.goto(path.replace('SLUG', report.slug), { waitUntil: 'networkidle' })
      expect(await page.getByRole('main').innerText()).toContain(TITLE)
      expect(await inlineScripts(page)).toEqual([])
      expect(found.complaints).toEqual([])
      expect(found.addresses.filter((url) => !url.startsWith(`${baseUrl}/elements-`))).toEqual([])
      if (path !== '/en/reports/SLUG') return
      expect(await page.title()).toContain(TITLE)
      const data = await page.locator('script[type="application/ld+json"]').first().textContent()
      expect(JSON.parse(data ?? '')).toMatchObject({ name: TITLE })
    },
  )
})
