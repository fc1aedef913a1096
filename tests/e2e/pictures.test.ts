import { afterAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { pageAddresses } from './support/page-types.ts'
import { closeBrowser, openPage } from './support/portal.ts'

const WIDTHS = [360, 1280]

afterAll(closeBrowser)

const picturesOf = (page: Page) =>
  page.locator('main img').evaluateAll((images) =>
    images.map((image) => {
      if (!(image instanceof HTMLImageElement)) throw new Error('no image')
      const { currentSrc, fetchPriority, height, loading, naturalWidth, width } = image
      const { top } = image.getBoundingClientRect()
      return { currentSrc, fetchPriority, height, loading, naturalWidth, width, isInView: top < innerHeight }
    }),
  )

/** Where everything is, to the pixel. */
const places = (page: Page) =>
  page.locator('main :is(h1, h2, h3, p, img, a)').evaluateAll((elements) =>
    elements.map((element) => {
      const { height, left, top, width } = element.getBoundingClientRect()
      return [element.tagName, ...[left, top, width, height].map(Math.round)].join(' ')
    }),
  )

describe.each(WIDTHS)('the pictures of each type of page, %i pixels wide', (width) => {
  it('have their place before they are there', async () => {
    const [page, without] = [
      await openPage({ viewport: { width, height: 800 } }),
      await openPage({ viewport: { width, height: 800 } }),
    ]
    await without.route('**/api/images/**', (route) => route.abort())
    for (const address of pageAddresses('en')) {
      await page.goto(address, { waitUntil: 'networkidle' })
      await without.goto(address, { waitUntil: 'networkidle' })
      expect({ address, places: await places(without) }).toEqual({ address, places: await places(page) })
    }
  })

  it('come in a modern format and no larger than needed, the first one of the page at once', async () => {
    const page = await openPage({ viewport: { width, height: 800 } })
    let seen = 0
    for (const address of pageAddresses('en')) {
      await page.goto(address, { waitUntil: 'networkidle' })
      const pictures = await picturesOf(page)
      const loaded = pictures.filter(({ naturalWidth }) => naturalWidth > 0)
      seen += loaded.length
      for (const { currentSrc, naturalWidth, width: shown } of loaded) {
        const type = (await page.request.get(currentSrc)).headers()['content-type']
        // The next size is at most two and a half times as wide.
        expect({ address, currentSrc, type, isRight: naturalWidth <= Math.max(320, shown * 2.5) }).toEqual({
          ...{ address, currentSrc, type: 'image/webp', isRight: true },
        })
      }
      const first = pictures.filter(({ fetchPriority }) => fetchPriority === 'high')
      expect(first.length).toBeLessThanOrEqual(1)
      if (first.length > 0) expect(first).toEqual([{ ...pictures[0], loading: 'eager' }])
      // One that is seen at once and had to wait would be late.
      expect(pictures.slice(0, 1).filter(({ isInView, loading }) => isInView && loading === 'lazy')).toEqual([])
    }
    expect(seen).toBeGreaterThan(3)
  })
})
