import { chromium } from 'playwright-core'
import { z } from 'zod'
import { BROWSER_OPTIONS } from '../browser.ts'

/** Opens pages with an empty cache, and tells the parent process how many bytes of which kind came over the wire. */
const { browser: executablePath, urls } = z
  .object({ browser: z.string(), urls: z.array(z.url()) })
  .parse(JSON.parse(process.argv[2] ?? ''))

const browser = await chromium.launch({ executablePath, args: BROWSER_OPTIONS })
const pages: Record<string, number>[] = []
for (const url of urls) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const kinds = new Map<string, string>()
  const bytes: Record<string, number> = {}
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await context.close()
  pages.push(bytes)
}
await browser.close()
process.send?.({ pages }, () => process.exit(0))
