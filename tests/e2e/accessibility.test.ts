import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from '@jest/globals'
import { sampleAuthor } from '#sample/author.ts'
import { sampleReport } from '#sample/content.ts'
import { openPage } from './support/portal.ts'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const report = `reports/${sampleReport.slug}`
const author = `authors/${sampleAuthor.slug}`

const PAGES = [
  'en',
  `en/${report}`,
  `zh/${report}`,
  `ja/${report}`,
  `ko/${report}`,
  'en/reports',
  'en/authors',
  `en/${author}`,
  `ja/${author}`,
  'en/about',
  'ko/about',
  'en/nothing-here',
  'ja/nothing-here',
]

describe.each(PAGES)('the page /%s', (path) => {
  it('has nothing against WCAG 2.2 AA, light or dark', async () => {
    const page = await openPage()
    await page.goto(`/${path}`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { passes, violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
      const found = violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))
      expect({ colorScheme, found }).toEqual({ colorScheme, found: [] })
      expect(passes.length).toBeGreaterThan(10)
    }
    await page.close()
  })

  it('never scrolls sideways', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(`/${path}`)
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
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
  })
})
