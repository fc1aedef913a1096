import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { openDocument, openTab } from './support/admin-form.ts'
import { closeBrowser, openPage, screenshot } from './support/portal.ts'
import { untilReaders } from './support/readers.ts'
import { callApi, createAuthor, createReport, createTranslation, remove, removeReport } from './support/works.ts'

jest.setTimeout(180_000)

type Made = Awaited<ReturnType<typeof createReport>>
let author: Awaited<ReturnType<typeof createAuthor>>
let first: Made
let second: Made
let third: Made
let chinese: Awaited<ReturnType<typeof createTranslation>>

beforeAll(async () => {
  author = await createAuthor('Bio.')
  first = await createReport({ author: author.id })
  second = await createReport({ author: author.id })
  third = await createReport({ author: author.id })
  chinese = await createTranslation(second.id, 'zh-Hans')
}, 120_000)

afterAll(async () => {
  for (const { id } of [first, second, third]) await removeReport(id)
  await remove('authors', author.id)
  await closeBrowser()
})

const path = (language: string) => `/${language}/reports/${first.slug}`

it('a report leads to others of its author, in the reader’s language where there is an edition in it', async () => {
  for (const width of [1280, 360]) {
    const page = await openPage({ viewport: { width, height: 900 } })
    await page.goto(path('zh'))
    const section = page.getByRole('region', { name: '相关报告' })
    await section.scrollIntoViewIfNeeded()
    await screenshot(page, `related-zh-${width}`)
    expect(await section.getByRole('link', { name: chinese.title }).getAttribute('href')).toBe(
      `/zh/reports/${second.slug}`,
    )
    expect(await section.getByRole('heading', { name: third.title }).getAttribute('lang')).toBe('en')
    expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(
      false,
    )
  }
  const page = await openPage({ viewport: { width: 1280, height: 900 } })
  for (const language of ['en', 'ja', 'ko']) {
    await page.goto(path(language))
    await page.getByRole('heading', { name: /Related reports|関連報告書|관련 보고서/ }).scrollIntoViewIfNeeded()
    await screenshot(page, `related-${language}`)
  }
})

it('one that is withdrawn is gone from the pages of the others, and back when it is out again', async () => {
  const act = (action: string) => callApi('editor', 'POST', `/reports/${third.id}/transition`, { action, note: 'Why' })
  await untilReaders(
    () => act('withdraw'),
    path('en'),
    ({ html }) => !html.includes(third.title) && html.includes(second.title),
  )
  await act('unpublish')
  await untilReaders(
    () => act('publish'),
    path('en'),
    ({ html }) => html.includes(third.title),
  )
})

it('an editor sees what readers see, why, and takes one out', async () => {
  const page = await openPage({ role: 'editor', viewport: { width: 1280, height: 900 } })
  await openDocument(page, 'reports', first.id)
  await openTab(page, 'Related reports')
  const panel = page.getByRole('region', { name: 'What readers see' })
  await panel.getByRole('link', { name: third.title }).waitFor()
  expect(await panel.getByRole('listitem').first().innerText()).toContain('same author')
  await panel.scrollIntoViewIfNeeded()
  await screenshot(page, 'related-panel-1280')
  await panel.getByRole('button', { name: `Never show “${third.title}”` }).click()
  await panel.getByRole('button', { name: `Show “${second.title}” first` }).click()
  await panel.getByText('chosen', { exact: true }).waitFor()
  await panel.getByRole('link', { name: third.title }).waitFor({ state: 'detached' })
  await screenshot(page, 'related-panel-decided')
  await untilReaders(
    () => page.getByRole('button', { name: 'Publish changes' }).click(),
    path('en'),
    ({ html }) => !html.includes(third.title) && html.includes(second.title),
  )
  const narrow = await openPage({ role: 'editor', viewport: { width: 360, height: 800 } })
  await openDocument(narrow, 'reports', first.id)
  await openTab(narrow, 'Related reports')
  await narrow.getByRole('region', { name: 'What readers see' }).scrollIntoViewIfNeeded()
  await screenshot(narrow, 'related-panel-360')
})
