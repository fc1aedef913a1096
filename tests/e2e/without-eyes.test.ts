import { afterAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { INTERFACE_LANGUAGES, LANGUAGES } from '#domain/languages.ts'
import { sampleReport } from '#sample/content.ts'
import { closeBrowser, openPage } from './support/portal.ts'

afterAll(closeBrowser)

const REPORTS = [sampleReport.slug, 'handbook-publish-a-report']
const addresses = INTERFACE_LANGUAGES.flatMap((language) => REPORTS.map((slug) => `/${language}/reports/${slug}`))

type Heard = { role: string; name: string; level: number }

/** What a screen reader is told, in its order: roles, names and levels, one line each. */
async function treeOf(page: Page): Promise<Heard[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n')
  return lines.flatMap((line): Heard[] => {
    const [, role, name = ''] = /^\s*- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? []
    const level = Number(/\[level=(\d)\]/.exec(line)?.[1] ?? 0)
    return role === undefined ? [] : [{ role, name, level }]
  })
}

describe.each(addresses)('somebody who hears %s', (address) => {
  it('finds landmarks that are told apart, an outline without gaps, and links that say where they lead', async () => {
    const page = await openPage()
    await page.goto(address)
    const tree = await treeOf(page)
    const of = (...roles: string[]) => tree.filter(({ role }) => roles.includes(role))

    for (const role of ['banner', 'main', 'contentinfo']) expect(of(role)).toHaveLength(1)
    const landmarks = of('navigation', 'region', 'complementary').map(({ name, role }) => `${role} ${name}`)
    expect(landmarks.length).toBeGreaterThan(3)
    expect(landmarks.filter((landmark) => landmark.endsWith(' '))).toEqual([])
    expect(new Set(landmarks).size).toBe(landmarks.length)

    const levels = of('heading').map(({ level }) => level)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)
    expect(jumps).toEqual([])

    for (const { name } of of('link', 'button', 'img')) expect(name).not.toBe('')
    const pdfs = await page.locator('a[href$=".pdf"]').allInnerTexts()
    // Of the handbook the portal sets them, some time after the start.
    if (address.endsWith(sampleReport.slug)) expect(pdfs).not.toEqual([])
    for (const text of pdfs) expect(text.replaceAll(/\s+/g, ' ')).toMatch(/PDF.*\d.*\d+(\.\d)? ?[KM]B/)
    await page.close()
  })

  it('hears each text in the voice of its language', async () => {
    const page = await openPage()
    await page.goto(address)
    const voice = (selector: string) =>
      page.locator(selector).evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
    const language = INTERFACE_LANGUAGES.find((one) => address.startsWith(`/${one}/`)) ?? 'en'
    expect(await voice('main')).toBe(LANGUAGES[language].tag)
    // Letters of another script in a voice that does not read them are passed over. Names within prose are its own.
    const strangers = await page
      .locator(':is(h1, h2, h3, h4, a, button, summary, dt, dd, li, label, time):lang(en)')
      .evaluateAll((elements) =>
        elements.flatMap((element) =>
          [...element.childNodes]
            .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
            .map(({ textContent }) => textContent ?? '')
            .filter((text) => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(text)),
        ),
      )
    expect(strangers).toEqual([])
    await page.close()
  })
})

describe.each([360, 1280])('somebody without a mouse, %d pixels wide', (width) => {
  it.each(REPORTS)('goes through all of %s and out again, and sees at each step where they are', async (slug) => {
    const page = await openPage({ viewport: { width, height: 800 } })
    await page.goto(`/en/reports/${slug}`)
    const reachable = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, [tabindex="0"]')]
      const ones = all.filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
      )
      return ones.length
    })
    const step = () =>
      page.evaluate(() => {
        const element = document.activeElement
        if (!(element instanceof HTMLElement) || element === document.body) return null
        const box = element.getBoundingClientRect()
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
        const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
        const name = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)
        return { name, isMarked, isOnScreen, top: box.top + scrollY }
      })
    const steps: NonNullable<Awaited<ReturnType<typeof step>>>[] = []
    for (let count = 0; count <= reachable; count += 1) {
      await page.keyboard.press('Tab')
      const here = await step()
      if (!here) break
      steps.push(here)
    }
    expect(steps.filter(({ isMarked, isOnScreen }) => !isMarked || !isOnScreen)).toEqual([])
    expect(steps).toHaveLength(reachable)
    await page.close()
  })
})
