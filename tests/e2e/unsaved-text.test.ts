import { afterAll, describe, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import pg from 'pg'
import { z } from 'zod'
import { fillText, openDocument, openForm } from './support/admin-form.ts'
import { newDraft, removeDrafts, titleOf, titlesInHistory, untilTitleIs, untilWhole } from './support/drafts.ts'
import { baseUrl, databaseUrl, openPage, screenshot, signIn } from './support/portal.ts'
import { callApi } from './support/works.ts'

jest.setTimeout(180_000)

afterAll(removeDrafts)

async function openFresh(id: number): Promise<{ page: Page; token: string }> {
  const page = await openPage()
  const token = await signIn('editor', true)
  await page.context().addCookies([{ name: 'payload-token', value: token, url: baseUrl }])
  await openDocument(page, 'reports', id)
  return { page, token }
}

async function endSession(token: string) {
  const { sid } = z
    .object({ sid: z.string() })
    .parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()))
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('delete from users_sessions where id = $1', [sid])
  await client.end()
}

/** Scripts that a form asks for late cannot come without a connection. */
async function loseConnection(page: Page) {
  await untilWhole(page)
  await page.context().setOffline(true)
}

/** How many texts the browser keeps. */
const keptIn = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kept-text:')).length)

async function untilNothingIsKept(page: Page) {
  const end = Date.now() + 30_000
  while ((await keptIn(page)) > 0 && Date.now() < end) await new Promise((done) => setTimeout(done, 250))
  expect(await keptIn(page)).toBe(0)
}

/** Somebody types without a connection, and closes the page; another one of the same browser comes back. */
async function leaveUnsaved(id: number, title: string, role: 'admin' | 'editor' = 'editor'): Promise<Page> {
  const page = await openPage({ role })
  await openDocument(page, 'reports', id)
  await loseConnection(page)
  await fillText(page, 'title', title)
  await page.getByText('no connection').waitFor()
  const context = page.context()
  await page.close()
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto('/robots.txt')
  expect(await keptIn(later)).toBe(1)
  return later
}

const notices = (page: Page) => page.locator('[data-sonner-toast]').count()

describe('text that cannot be saved', () => {
  it('is kept when the session has ended, and saved after signing in again', async () => {
    const { id } = await newDraft()
    const { page, token } = await openFresh(id)
    await untilWhole(page)
    // The document is locked for its writer from here on.
    await fillText(page, 'title', 'Written with a session')
    await untilTitleIs(id, 'Written with a session')
    await endSession(token)
    await fillText(page, 'title', 'Written without a session')
    await page.getByText('You were signed out.').waitFor()
    expect(await page.locator('#field-title').inputValue()).toBe('Written without a session')
    await screenshot(page, 'signed-out-while-writing')
    const again = await signIn('editor', true)
    await page.context().addCookies([{ name: 'payload-token', value: again, url: baseUrl }])
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await untilTitleIs(id, 'Written without a session')
    await page.getByText('You were signed out.').waitFor({ state: 'detached' })
  })

  it('is not saved in the name of somebody else who signs in meanwhile, but waits for its writer', async () => {
    const { id } = await newDraft()
    const { page, token } = await openFresh(id)
    await untilWhole(page)
    await fillText(page, 'title', 'Written by the editor')
    await untilTitleIs(id, 'Written by the editor')
    await endSession(token)
    await fillText(page, 'title', 'Written by the editor, without a session')
    await page.getByText('You were signed out.').waitFor()
    const signInAs = async (role: 'admin' | 'editor') => {
      await page.context().addCookies([{ name: 'payload-token', value: await signIn(role, true), url: baseUrl }])
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    }
    await signInAs('admin')
    await page.getByText('somebody else is signed in').waitFor()
    await screenshot(page, 'somebody-else-signed-in')
    expect(await titleOf(id)).toBe('Written by the editor')
    await signInAs('editor')
    await untilTitleIs(id, 'Written by the editor, without a session')
    await page.getByText('somebody else is signed in').waitFor({ state: 'detached' })
  })

  it('is kept without a connection, and saved by itself when there is one', async () => {
    const { id } = await newDraft()
    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', id)
    await loseConnection(page)
    await fillText(page, 'title', 'Written in a tunnel')
    await page.getByText('no connection').waitFor()
    await fillText(page, 'title', 'Written in a tunnel, and on')
    // Said once, beside the form, however often it is tried.
    const failed = () => page.waitForEvent('requestfailed', (request) => request.method() === 'PATCH')
    await failed()
    await failed()
    expect(await notices(page)).toBe(0)
    await screenshot(page, 'offline-while-writing')
    await page.context().setOffline(false)
    await untilTitleIs(id, 'Written in a tunnel, and on')
    await page.getByText('no connection').waitFor({ state: 'detached' })
  })

  it('is kept before it is sent, also where the computer is too busy to look at the clock', async () => {
    const { id } = await newDraft()
    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', id)
    await loseConnection(page)
    await page.evaluate(() => {
      const later = window.setTimeout.bind(window)
      const late = (run: () => void, delay = 0) => later(run, delay > 100 && delay < 500 ? delay + 30_000 : delay)
      Object.assign(window, { setTimeout: late })
    })
    await fillText(page, 'title', 'Typed on a busy computer')
    await page.getByText('no connection').waitFor()
    expect(await keptIn(page)).toBe(1)
  })

  it('is offered when the form is opened again after the tab was closed', async () => {
    const { id, title } = await newDraft()
    const later = await leaveUnsaved(id, 'Closed too early')
    expect(await titleOf(id)).toBe(title)
    await openDocument(later, 'reports', id)
    await later.getByText('that was not saved').waitFor()
    await screenshot(later, 'kept-text-offered')
    await later.getByRole('button', { name: 'Compare' }).click()
    await later.getByRole('heading', { name: 'Text that was not saved' }).waitFor()
    await screenshot(later, 'kept-text-compared')
    await later.getByRole('dialog').getByRole('button', { name: 'Restore' }).click()
    await untilTitleIs(id, 'Closed too early')
    await later.reload()
    await later.locator('#field-title').waitFor()
    expect(await later.getByText('that was not saved').count()).toBe(0)
  })

  it('is kept on until it is saved, also by whoever restores it and leaves at once', async () => {
    const { id, title } = await newDraft()
    const page = await leaveUnsaved(id, 'Restored in a hurry')
    await callApi('editor', 'PATCH', `/reports/${id}?draft=true&autosave=true`, { standfirst: 'Saved by itself.' })
    await openDocument(page, 'reports', id)
    await page.getByText('that was not saved').waitFor()
    await untilWhole(page)
    await page.getByRole('button', { name: 'Restore' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click()
    // What is replaced is saved first, so that it stays in the history.
    await page.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.url().includes(`/reports/${id}`),
    )
    await page.waitForTimeout(200)
    await page.goto('/admin')
    if ((await titleOf(id)) === title) {
      await openDocument(page, 'reports', id)
      await page.getByText('that was not saved').waitFor()
    }
  })

  it('stays where two fields are changed while a save is under way', async () => {
    const { id } = await newDraft()
    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', id)
    await untilWhole(page)
    const release = Promise.withResolvers<undefined>()
    const isSaving = Promise.withResolvers<undefined>()
    await page.route(
      /api\/reports\/\d+\?.*autosave=true/,
      async (route) => {
        const response = await route.fetch()
        isSaving.resolve(undefined)
        await release.promise
        await route.fulfill({ response })
      },
      { times: 1 },
    )
    await fillText(page, 'standfirst', 'Typed first')
    await isSaving.promise
    await fillText(page, 'title', 'Typed while it was saved')
    await fillText(page, 'standfirst', 'Typed after the title')
    release.resolve(undefined)
    await untilTitleIs(id, 'Typed while it was saved')
    await page.reload()
    await untilWhole(page)
    expect(await page.locator('#field-title').inputValue()).toBe('Typed while it was saved')
    expect(await page.locator('#field-standfirst').inputValue()).toBe('Typed after the title')
  })

  it('is offered in a report whatever language the forms of other documents were left in', async () => {
    const { id } = await newDraft()
    // Not the editor, whose forms other tests use meanwhile.
    const page = await leaveUnsaved(id, 'Typed in an English form', 'admin')
    await openForm(page, `/admin/collections/reports/${id}?locale=ja`)
    await page.getByText('that was not saved').waitFor()
    await openForm(page, `/admin/collections/reports/${id}?locale=en`)
  })

  it('is not offered where it was saved, and only the answer was lost with the page', async () => {
    const { id } = await newDraft()
    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', id)
    await untilWhole(page)
    // It arrives, and no answer comes back before the page is gone.
    await page.route(/api\/reports\/\d+\?.*autosave=true/, async (route) => void (await route.fetch()))
    await fillText(page, 'title', 'Saved while leaving')
    await untilTitleIs(id, 'Saved while leaving')
    await page.goto('/admin')
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    expect(await keptIn(page)).toBe(1)
    await openDocument(page, 'reports', id)
    await untilNothingIsKept(page)
    expect(await page.locator('#field-title').inputValue()).toBe('Saved while leaving')
    expect(await page.getByText('that was not saved').count()).toBe(0)
  })

  it('is outdated by what the same person saves afterwards', async () => {
    const { id } = await newDraft()
    const page = await leaveUnsaved(id, 'Never sent')
    await openDocument(page, 'reports', id)
    await page.getByText('that was not saved').waitFor()
    await untilWhole(page)
    await fillText(page, 'title', 'Written instead')
    await untilTitleIs(id, 'Written instead')
    await untilNothingIsKept(page)
    await openDocument(page, 'reports', id)
    await untilWhole(page)
    expect(await page.getByText('that was not saved').count()).toBe(0)
  })

  it('asks before it goes over newer text, replaces only what was typed, and leaves that in the history', async () => {
    const { id } = await newDraft()
    const page = await leaveUnsaved(id, 'Typed on the train')
    const imported = { title: 'Title of the import', standfirst: 'Imported meanwhile.' }
    await callApi('admin', 'PATCH', `/reports/${id}?draft=true&autosave=true`, imported)
    await openDocument(page, 'reports', id)
    await page.getByText('The document was changed since').waitFor()
    await untilWhole(page)
    await screenshot(page, 'kept-text-older')
    await page.getByRole('button', { name: 'Restore' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Restoring replaces: Title.').waitFor()
    await screenshot(page, 'kept-text-older-asked')
    expect(await titleOf(id)).toBe(imported.title)
    await dialog.getByRole('button', { name: 'Restore' }).click()
    await page.getByText('What it replaced is in Versions.').waitFor()
    await untilTitleIs(id, 'Typed on the train')
    expect(await callApi('admin', 'GET', `/reports/${id}?draft=true&depth=0`)).toMatchObject({
      standfirst: imported.standfirst,
      state: 'draft',
    })
    expect(await titlesInHistory(id)).toContain(imported.title)
  })
})
