import { afterAll, describe, expect, it } from '@jest/globals'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { loadOwnFiles } from '#server/own-files.ts'
import { closeBrowser, openPage, screenshot } from './support/portal.ts'

/**
 * The elements by the HTML that they are made for, put into a page of the portal: under its content policy, with its
 * styles and the module that it serves.
 */

const address = loadOwnFiles({ dev: false }).module()?.address ?? ''
const filler = `<p>${'Some words of a text. '.repeat(120)}</p>`.repeat(3)

const CONTENTS = `
  <contents-tracker><nav aria-label="Contents"><ol>
    <li><a href="#first">First</a></li><li><a href="#%EC%A0%9C2%EC%9E%A5">Second</a></li><li><a href="#third">Third</a></li>
  </ol></nav></contents-tracker>
  ${filler}<h2 id="first">First</h2>${filler}<h2 id="제2장">Second</h2>${filler}<h2 id="third">Third</h2>${filler}`

const COPY = `
  <p id="citation">Yu, T. (2025). <i>Trust</i>.
    <span hidden>not seen</span> 于铁军</p>
  <copy-text for="citation" data-copied="引用をコピーしました" data-failed="コピーできませんでした">
    <button type="button" hidden>引用をコピー</button> <span role="status"></span>
  </copy-text>`

const NOTES = `
  <footnote-popups data-close="닫기"><div lang="en">
    <p>Text with a note<sup><a id="mark-1" href="#note-1" role="doc-noteref" aria-label="Note 1">1</a></sup> and
    another<sup><a id="mark-2" href="#note-2" role="doc-noteref" aria-label="Note 2">2</a></sup>.</p>
    ${filler}
    <section role="doc-endnotes"><ol>
      <li id="note-1"><p id="inner">The <em>first</em> note, with <a href="/en/about">a link</a>.</p>
        <a href="#mark-1" role="doc-backlink">↩</a></li>
      <li id="note-2"><p>The second note. ${'And more of it. '.repeat(40)}</p><a href="#mark-2" role="doc-backlink">↩</a></li>
    </ol></section>
  </div></footnote-popups>`

async function openWith(html: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage({ viewport: { width: 1280, height: 800 }, ...options })
  await page.route('**/en/about', async (route) => {
    const response = await route.fetch()
    const body = (await response.text())
      .replace(/<script type="module"[^>]*><\/script>/, '')
      .replace('</head>', `<script type="module" src="${address}"></script></head>`)
      .replace(/(<main[^>]*>).*(<\/main>)/s, (_, start: string, end: string) => start + html + end)
    await route.fulfill({ response, body })
  })
  await page.goto('/en/about')
  return page
}

afterAll(closeBrowser)

describe('the button that copies', () => {
  const copied = { permissions: ['clipboard-read', 'clipboard-write'] }

  it('copies what is to be seen, and says so, again and again', async () => {
    const page = await openWith(COPY, copied)
    const status = page.getByRole('main').getByRole('status')
    for (let time = 0; time < 2; time++) {
      const announced = status.evaluate(
        (element) =>
          new Promise((resolve) => {
            const observer = new MutationObserver(() => element.textContent && resolve(element.textContent))
            observer.observe(element, { childList: true })
          }),
      )
      await page.getByRole('button', { name: '引用をコピー' }).click()
      expect(await announced).toBe('引用をコピーしました')
    }
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Yu, T. (2025). Trust. 于铁军')
    const asHtml = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    expect(asHtml).toContain('<i>Trust</i>')
    expect(asHtml).not.toContain('not seen')
  })

  it('says so where it could not', async () => {
    const page = await openWith(COPY, copied)
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await page.getByRole('main').getByRole('button').click()
    await page.getByText('コピーできませんでした').waitFor()
  })

  it('is not there where it cannot work: without scripts', async () => {
    const page = await openWith(COPY, { javaScriptEnabled: false })
    expect(await page.getByText('Yu, T.').isVisible()).toBe(true)
    expect(await page.locator('copy-text button').isVisible()).toBe(false)
  })
})

describe('the contents list', () => {
  const current = (page: Page) => page.locator('contents-tracker [aria-current]').allTextContents()

  it('marks where the reader is, down and up again', async () => {
    const page = await openWith(CONTENTS)
    expect(await current(page)).toEqual([])
    for (const name of ['First', 'Second', 'Third', 'Second']) {
      await page.getByRole('link', { name, exact: true }).click()
      await page.locator('[aria-current="location"]', { hasText: name }).waitFor()
      expect(await current(page)).toEqual([name])
    }
    await page.evaluate(() => scrollTo(0, 0))
    await page.locator('contents-tracker [aria-current]').waitFor({ state: 'detached' })
  })

  it('leads to the same places without scripts', async () => {
    const page = await openWith(CONTENTS, { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Third' }).click()
    expect(new URL(page.url()).hash).toBe('#third')
    expect(await current(page)).toEqual([])
  })
})

describe('a reference to a note', () => {
  const popup = (page: Page, name = 'Note 1') => page.getByRole('dialog', { name })
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

  it('shows the note beside it, with its links, and goes back to the reference on Esc', async () => {
    const page = await openWith(NOTES)
    await page.locator('#mark-1').focus()
    await page.keyboard.press('Enter')
    await popup(page).waitFor()
    expect(await popup(page).locator('> div').innerText()).toBe('The first note, with a link.')
    expect(new URL(page.url()).hash).toBe('')
    expect(await page.locator('#inner, #note-1').count()).toBe(2)
    const [mark, box] = [await page.locator('#mark-1').boundingBox(), await popup(page).boundingBox()]
    expect((box?.y ?? 0) - ((mark?.y ?? 0) + (mark?.height ?? 0))).toBeLessThan(20)
    await screenshot(page, 'footnote-popup')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('a link')
    await page.keyboard.press('Escape')
    await popup(page).waitFor({ state: 'hidden' })
    expect(await focused(page)).toBe('mark-1')
  })

  it('closes it by the button, by a second click and by a click elsewhere', async () => {
    const page = await openWith(NOTES)
    const reference = page.locator('#mark-1')
    await reference.click()
    await page.getByRole('button', { name: '닫기' }).click()
    await popup(page).waitFor({ state: 'hidden' })
    expect(await focused(page)).toBe('mark-1')
    await reference.click()
    await popup(page).waitFor()
    await reference.click()
    await popup(page).waitFor({ state: 'hidden' })
    await reference.click()
    await popup(page).waitFor()
    await page.mouse.click(1200, 20)
    await popup(page).waitFor({ state: 'hidden' })
  })

  it('gives way to the next one, and stays inside of a narrow window', async () => {
    const page = await openWith(NOTES, { viewport: { width: 320, height: 600 } })
    await page.locator('#mark-1').click()
    await page.keyboard.press('Escape')
    await page.locator('#mark-2').click()
    await popup(page, 'Note 2').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
    const box = await popup(page, 'Note 2').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await screenshot(page, 'footnote-popup-narrow')
  })

  it.each([
    ['without scripts', { javaScriptEnabled: false }, []],
    ['in another tab, to who asks for that', {}, ['ControlOrMeta']],
  ] as const)('leads to the note %s', async (_, options, modifiers) => {
    const page = await openWith(NOTES, options)
    const opened = modifiers.length > 0 ? page.context().waitForEvent('page') : Promise.resolve(page)
    await page.locator('#mark-1').click({ modifiers: [...modifiers] })
    await (await opened).waitForURL('**/en/about#note-1', { waitUntil: 'commit' })
    expect(await popup(page).count()).toBe(0)
  })
})
