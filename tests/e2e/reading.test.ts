import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { openDocument } from './support/admin-form.ts'
import { createHostileReport, type Hostile, LONG_TITLE, removeHostileReport, VIDEO } from './support/hostile.ts'
import { openPage, screenshot } from './support/portal.ts'
import { callApi, createReport, removeReport, uniqueName } from './support/works.ts'

let hostile: Hostile

beforeAll(async () => {
  hostile = await createHostileReport()
})
afterAll(() => removeHostileReport(hostile))

const address = () => `/en/reports/${hostile.slug}`

/** @returns what reaches past the edges of the page, and is in nothing that scrolls by itself */
const whatSticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect()
      return box.width > 0 && (box.right > width + 1 || box.left < -1) && !scrolls(element.parentElement)
    })
    const found = out.map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 40)}`)
    return document.documentElement.scrollWidth > width ? ['the page itself scrolls sideways', ...found] : found
  })

describe('a report with everything at its worst', () => {
  it.each([320, 360, 768, 1280])('fits a screen %d pixels wide', async (width) => {
    const page = await openPage({ javaScriptEnabled: true, viewport: { width, height: 800 } })
    await page.goto(address())
    expect(await whatSticksOut(page)).toEqual([])
    expect(await page.locator('h1').innerText()).toBe(LONG_TITLE)
  })

  it('fits paper', async () => {
    const page = await openPage({ viewport: { width: 720, height: 1000 } })
    await page.goto(address())
    await page.emulateMedia({ media: 'print' })
    expect(await whatSticksOut(page)).toEqual([])
    expect(await page.locator('iframe').isVisible()).toBe(false)
    expect(await page.locator('contents-tracker').isVisible()).toBe(false)
    expect(await page.locator('#cite-apa').isVisible()).toBe(true)
  })

  it('leaves the page of a report that leads to it as wide as the screen', async () => {
    const other = await createReport()
    await callApi('editor', 'PATCH', `/reports/${other.id}`, { related: [hostile.report], _status: 'published' })
    for (const width of [320, 1280]) {
      const page = await openPage({ viewport: { width, height: 800 } })
      await page.goto(`/en/reports/${other.slug}`)
      await page.getByRole('region', { name: 'Related reports' }).getByText(LONG_TITLE).waitFor()
      expect(await whatSticksOut(page)).toEqual([])
    }
    await removeReport(other.id)
  })

  it('shows a small portrait no larger than it is', async () => {
    const page = await openPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(address())
    const photo = page.locator('section[aria-labelledby="about-authors"] img')
    await photo.scrollIntoViewIfNeeded()
    expect((await photo.boundingBox())?.width).toBeLessThanOrEqual(96)
    expect(await page.locator('main a[href*="/authors/"]').count()).toBeGreaterThanOrEqual(20)
  })

  it('sets a quotation in Arabic from the right', async () => {
    const page = await openPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(address())
    const quotation = page.locator('blockquote[dir]')
    expect(await quotation.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  })

  it('scrolls a table of thirty columns by itself, by keyboard, too', async () => {
    const page = await openPage({ viewport: { width: 360, height: 800 } })
    await page.goto(address())
    const region = page.getByRole('region', { name: 'Table 1' })
    await region.focus()
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0)
  })
})

describe('the full text', () => {
  it('has its contents beside it on a wide screen, and nothing over them', async () => {
    const page = await openPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(address())
    await page.getByRole('heading', { name: 'Part 380' }).scrollIntoViewIfNeeded()
    const link = page.getByRole('navigation', { name: 'Contents' }).getByRole('link').nth(1)
    const isUncovered = await link.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect()
      return element.contains(document.elementFromPoint(left + 5, top + 5))
    })
    expect(isUncovered).toBe(true)
  })

  it('is led through by its contents, and has all its notes', async () => {
    const page = await openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
    await page.goto(address())
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Part 380' }).click()
    expect(new URL(page.url()).hash).toBe('#section-part-380')
    const box = await page.getByRole('heading', { name: 'Part 380' }).boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeLessThan(800)
    expect(await page.locator('li[id^="body-note-"]').count()).toBe(400)
  })

  it('asks a video’s site for nothing before the reader does', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await openPage({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })
      const elsewhere: string[] = []
      await page.route(
        (url) => url.hostname !== 'localhost' && url.hostname !== '127.0.0.1',
        async (route) => {
          elsewhere.push(route.request().url())
          await route.fulfill({ contentType: 'text/html', body: '<p>The player</p>' })
        },
      )
      await page.goto(address())
      const frame = page.locator('iframe')
      await frame.scrollIntoViewIfNeeded()
      const question = frame.contentFrame().getByRole('link', { name: 'Show the video from YouTube' })
      await question.waitFor()
      if (javaScriptEnabled) await screenshot(page, 'reading-embed')
      expect(elsewhere).toEqual([])
      await question.click()
      await frame.contentFrame().getByText('The player').waitFor()
      expect(elsewhere).toEqual([VIDEO])
    }
  })
})

describe('an editor', () => {
  it('puts a pull quote between paragraphs with the keyboard', async () => {
    const { id } = z
      .object({ doc: z.object({ id: z.number() }) })
      .parse(
        await callApi('editor', 'POST', '/reports?draft=true', { title: uniqueName('quoted'), language: 'en' }),
      ).doc
    const page = await openPage({ role: 'editor', viewport: { width: 1280, height: 1000 } })
    await openDocument(page, 'reports', id)
    const field = page.locator('[data-field-path="body"]')
    await field.locator('[contenteditable="true"]').first().click()
    await page.keyboard.type('Before.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/pull')
    await page.getByText('Pull quote', { exact: true }).first().waitFor()
    await page.keyboard.press('Enter')
    await field.locator('textarea').fill('Trust comes slowly.')
    await screenshot(page, 'reading-editor')
    const saved = z.object({ body: z.unknown() })
    const textOf = async () =>
      JSON.stringify(saved.parse(await callApi('editor', 'GET', `/reports/${id}?draft=true&depth=0`)).body)
    for (let tries = 0; tries < 40 && !(await textOf()).includes('Trust comes slowly.'); tries += 1)
      await page.waitForTimeout(500)
    expect(await textOf()).toContain('"blockType":"pullQuote"')
    await page.goto('/admin')
    await removeReport(id)
  })
})
