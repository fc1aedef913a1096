import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { AxeBuilder } from '@axe-core/playwright'
import pg from 'pg'
import { closeBrowser, databaseUrl, openPage, screenshot } from './support/portal.ts'
import { callApi, createReport, createTranslation, removeReport, uniqueName } from './support/works.ts'

jest.setTimeout(180_000)

const secret = uniqueName('word').replace('-', '')
let draft: { id: number; title: string }
let published: { id: number; title: string }
let translation: { id: number; title: string }

beforeAll(async () => {
  draft = await createReport({ status: 'draft' })
  published = await createReport()
  translation = await createTranslation(published.id, 'zh-Hans')
  await callApi('editor', 'PATCH', `/reports/${draft.id}?draft=true`, {
    standfirst: `Nobody has published that the ${secret} is a lighthouse keeper’s lamp.`,
  })
  await callApi('editor', 'PATCH', `/translations/${translation.id}?draft=true`, {
    standfirst: `这份草稿讨论 ${secret} 与核军控。`,
  })
}, 120_000)

afterAll(async () => {
  for (const { id } of [draft, published]) await removeReport(id)
  await closeBrowser()
})

it('an editor finds drafts in every language by a word, from the navigation to the form, by keyboard', async () => {
  const page = await openPage({ role: 'editor', viewport: { width: 1280, height: 900 } })
  await page.goto('/admin/board')
  await page.getByRole('list', { name: 'Desk' }).getByRole('link', { name: 'Search' }).waitFor({ state: 'attached' })
  await page.goto('/admin/search')
  const field = page.getByRole('searchbox', { name: 'Search all editions' })
  await field.waitFor()
  await screenshot(page, 'admin-search-begin')
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.type(secret)
  await page.getByText('2 editions found.').waitFor()
  expect(await field.inputValue()).toBe(secret)
  expect(new URL(page.url()).searchParams.get('q')).toBe(secret)
  const result = page.getByRole('article').filter({ hasText: draft.title })
  expect(await result.locator('mark').allInnerTexts()).toEqual([secret])
  expect(await result.innerText()).toContain('Draft')
  const other = page.getByRole('article').filter({ hasText: translation.title })
  expect(await other.innerText()).toMatch(/Simplified Chinese · Published, newer draft/)
  await screenshot(page, 'admin-search-1280')
  const { violations } = await new AxeBuilder({ page }).include('main').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await result.getByRole('link', { name: draft.title }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`/admin/collections/reports/${draft.id}`))
  await page.goBack()
  await page.getByText('2 editions found.').waitFor()
})

it('says that nothing was found, and what to try, in the language of the admin', async () => {
  const page = await openPage({ role: 'editor', viewport: { width: 360, height: 740 } })
  await page.goto(`/admin/search?q=${secret}`)
  await page.getByText('2 editions found.').waitFor()
  await screenshot(page, 'admin-search-360')
  expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(
    false,
  )
  await page.getByRole('searchbox').fill(`${secret} nowhere`)
  await page.keyboard.press('Enter')
  await page.getByText(`Nothing was found for “${secret} nowhere”.`).waitFor()
  await page.getByText('Try fewer words').waitFor()
  await page.route('**/api/desk/search?*', (route) => route.abort())
  await page.getByRole('searchbox').fill('anything')
  await page.getByRole('alert').getByText('The search could not be done.').waitFor()
  await page.unroute('**/api/desk/search?*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('The search could not be done.').waitFor({ state: 'detached' })
})

it('says that the search took too long, and tries again where it is asked to', async () => {
  const page = await openPage({ role: 'editor', viewport: { width: 360, height: 740 } })
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  try {
    await database.query('begin')
    await database.query('lock table search.terms in access exclusive mode')
    await page.goto(`/admin/search?q=${secret}`)
    await page.getByRole('alert').getByText('The search took too long. Try it again').waitFor()
    await screenshot(page, 'admin-search-slow-360')
  } finally {
    await database.end()
  }
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('2 editions found.').waitFor()
})

it('a translator finds drafts, and staff for bios are told that the view is not theirs', async () => {
  const page = await openPage({ role: 'translator', viewport: { width: 1280, height: 900 } })
  await page.goto(`/admin/search?q=${secret}`)
  await page.getByText('2 editions found.').waitFor()
  const bios = await openPage({ role: 'bioStaff', viewport: { width: 1280, height: 900 } })
  await bios.goto(`/admin/search?q=${secret}`)
  await bios.getByRole('alert').getByText('Your role does not include this view').waitFor()
  expect(await bios.locator('main').innerText()).not.toContain(draft.title)
  const status = await bios.evaluate((q) => fetch(`/api/desk/search?q=${q}`).then((answer) => answer.status), secret)
  expect(status).toBe(403)
})
