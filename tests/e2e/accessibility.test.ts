import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from '@jest/globals'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { sampleReport } from '#sample/content.ts'
import { pageAddresses } from './support/page-types.ts'
import { openPage } from './support/portal.ts'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const LOOKS = [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const
const report = `reports/${sampleReport.slug}`

describe.each(INTERFACE_LANGUAGES.flatMap(pageAddresses))('the page %s', (path) => {
  it('has nothing against WCAG 2.2 AA, light or dark, on a phone or a desktop', async () => {
    const page = await openPage()
    await page.goto(path)
    for (const [width, colorScheme] of LOOKS) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      const { passes, violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
      const found = violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))
      expect({ width, colorScheme, found }).toEqual({ width, colorScheme, found: [] })
      expect(passes.length).toBeGreaterThan(10)
    }
    await page.close()
  })

  it('never scrolls sideways', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(path)
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const { scrollWidth, tooWide } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        tooWide: Array.from(document.body.querySelectorAll('*'))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120)),
      }))
      expect({ scrollWidth, tooWide }).toEqual({ scrollWidth: width, tooWide: [] })
    }
    await page.close()
  })
})

describe('somebody who reads by keyboard', () => {
  it('can skip to the content and sees where the focus is', async () => {
    const page = await openPage()
    await page.goto(`/en/${report}`)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to content' })
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await skip.isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const style = document.activeElement ? getComputedStyle(document.activeElement) : null
      return style ? `${style.outlineStyle} ${style.outlineWidth}` : ''
    })
    expect(outline).toMatch(/^solid [1-9]/)
  })
})

describe('enlarged text', () => {
  it('loses nothing at twice the size in a narrow window', async () => {
    const page = await openPage({ viewport: { width: 640, height: 800 } })
    await page.goto(`/en/${report}`)
    // The policy of the page lets no style element in.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
  })
})
