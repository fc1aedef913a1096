import { afterAll, describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { sampleReport } from '#sample/content.ts'
import { pageAddresses } from './support/page-types.ts'
import { closeBrowser, openPage } from './support/portal.ts'

const WIDTHS = [360, 1280]
const addresses = pageAddresses('en')

afterAll(closeBrowser)

/** Where everything is, to the pixel. */
const places = (page: Page) =>
  page.locator('main :is(h1, h2, h3, p, img, a)').evaluateAll((elements) =>
    elements.map((element) => {
      const { height, left, top, width } = element.getBoundingClientRect()
      return [element.tagName, ...[left, top, width, height].map(Math.round)].join(' ')
    }),
  )

const picturesOf = (page: Page) =>
  page.locator('main img').evaluateAll((images) =>
    images.map((image) => {
      if (!(image instanceof HTMLImageElement)) throw new Error('It is no image.')
      const { complete, currentSrc, fetchPriority, loading, srcset, width } = image
      const chosen = srcset.split(', ').find((candidate) => currentSrc.endsWith(candidate.split(' ')[0] ?? ''))
      return {
        ...{ complete, currentSrc, fetchPriority, loading, width },
        isInView: image.getBoundingClientRect().top < innerHeight,
        pixels: Number(/ (\d+)w$/.exec(chosen ?? '')?.[1]),
      }
    }),
  )

describe.each(WIDTHS)('the pictures of each type of page, %i pixels wide', (width) => {
  const open = () => openPage({ viewport: { width, height: 800 } })

  it('have their place before they are there', async () => {
    const page = await open()
    for (const address of addresses) {
      // Fonts and styles are in the browser's cache then, so that nothing but pictures arrives late.
      await page.goto(address, { waitUntil: 'networkidle' })
      let arrive = (): void => undefined
      const waiting = new Promise<void>((resolve) => (arrive = resolve))
      await page.route('**/api/images/**', async (route) => {
        await waiting
        await route.continue()
      })
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('link[rel="stylesheet"]')].every((link) => 'sheet' in link && link.sheet) &&
          document.fonts.status === 'loaded' &&
          [...document.fonts].some(({ status }) => status === 'loaded'),
      )
      const before = await places(page)
      arrive()
      await page.waitForLoadState('networkidle')
      expect({ address, places: await places(page) }).toEqual({ address, places: before })
      await page.unroute('**/api/images/**')
    }
  })

  it('come in a modern format and no larger than needed, the first one of the page before others', async () => {
    const page = await open()
    let seen = 0
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'networkidle' })
      const pictures = await picturesOf(page)
      for (const { currentSrc, pixels, width: shown } of pictures.filter(({ complete }) => complete)) {
        const type = (await page.request.get(currentSrc)).headers()['content-type']
        // The next larger size is at most two and a half times as wide.
        const isRight = pixels <= Math.max(320, shown * 2.5)
        expect({ address, currentSrc, type, isRight }).toEqual({
          address,
          currentSrc,
          type: 'image/webp',
          isRight: true,
        })
        seen++
      }
      // The cover of a PDF is as small as a button, and belongs to one.
      const [first, ...others] = pictures.filter(({ currentSrc }) => !currentSrc.includes('/api/documents/'))
      expect(others.filter(({ fetchPriority }) => fetchPriority === 'high')).toEqual([])
      // Portraits in a list are small, and none is more than another.
      const isMain = first !== undefined && first.isInView && first.width > 100
      if (isMain) expect(first).toMatchObject({ loading: 'eager', fetchPriority: 'high' })
    }
    expect(seen).toBeGreaterThan(3)
  })
})

describe('the picture of a report', () => {
  it('is AVIF to a browser that takes it, once that has been made, and smaller so', async () => {
    const page = await openPage({ viewport: { width: 1280, height: 800 } })
    const address = `/en/reports/${sampleReport.slug}`
    const typeNow = async (): Promise<string | undefined> => {
      const answer = page.waitForResponse(/\/api\/images\/file\//)
      await page.goto(address)
      return (await answer).headers()['content-type']
    }
    let type = await typeNow()
    for (let tries = 0; tries < 60 && type !== 'image/avif'; tries += 1) {
      await sleep(500)
      type = await typeNow()
    }
    expect(type).toBe('image/avif')
    const shown = await page
      .locator('main img[fetchpriority="high"]')
      .first()
      .evaluate((image) => 'currentSrc' in image && String(image.currentSrc))
    const bytesOf = async (accept: string) => {
      const answer = await fetch(String(shown), { headers: { Accept: accept } })
      return [answer.headers.get('content-type'), (await answer.arrayBuffer()).byteLength] as const
    }
    const [avif, webp] = [await bytesOf('image/avif,*/*'), await bytesOf('*/*')]
    expect([avif[0], webp[0]]).toEqual(['image/avif', 'image/webp'])
    expect(avif[1]).toBeLessThan(webp[1])
  })
})
