import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import { fillText, openDocument } from './support/admin-form.ts'
import { newDraft, removeDrafts, titleOf, titlesInHistory, untilTitleIs, untilWhole } from './support/drafts.ts'
import { openPage, screenshot } from './support/portal.ts'
import { callApi, createAuthor, remove } from './support/works.ts'

jest.setTimeout(180_000)

let report: { id: number }

beforeAll(async () => {
  report = await newDraft()
})
const authors: number[] = []
afterAll(async () => {
  await removeDrafts()
  for (const author of authors) await remove('authors', author)
})

describe('two people at one report', () => {
  it('see each other, take over, and neither text is lost when both save', async () => {
    const ann = await openPage({ role: 'editor' })
    const bob = await openPage({ role: 'admin' })
    await openDocument(ann, 'reports', report.id)
    await fillText(ann, 'title', 'Ann begins')
    await untilTitleIs(report.id, 'Ann begins')

    // What Ann wrote is saved by itself; the report stays hers while she has it open.
    await bob.goto(`/admin/collections/reports/${report.id}`)
    await bob.getByText('Test editor is writing here').waitFor()
    await screenshot(bob, 'locked-document')
    await bob.getByRole('button', { name: 'Take over' }).click()
    // The form is made anew, for writing.
    await bob.waitForLoadState('networkidle')
    await untilWhole(bob)
    await fillText(bob, 'title', 'Bob goes on')
    await untilTitleIs(report.id, 'Bob goes on')

    // Ann's form has not heard of it: what it saves is refused.
    await fillText(ann, 'title', 'Ann goes on, too')
    const refused = ann.getByRole('heading', { name: 'Somebody else saved meanwhile' })
    await refused.waitFor()
    expect(await titleOf(report.id)).toBe('Bob goes on')
    await ann.getByText('saved this at').waitFor()
    await screenshot(ann, 'stale-save')
    await ann.getByRole('button', { name: 'Keep mine as a new draft' }).click()
    await refused.waitFor({ state: 'detached' })
    await untilTitleIs(report.id, 'Ann goes on, too')
    expect(await titlesInHistory(report.id)).toEqual(expect.arrayContaining(['Bob goes on', 'Ann goes on, too']))

    await fillText(bob, 'title', 'Bob at last')
    await bob.getByRole('heading', { name: 'Somebody else saved meanwhile' }).waitFor()
    await bob.getByText('saved this at').waitFor()
    await bob.getByRole('button', { name: 'Take theirs' }).click()
    await bob.getByText('Yours is kept in Versions').waitFor()
    expect(await bob.locator('#field-title').inputValue()).toBe('Ann goes on, too')
    expect(await titleOf(report.id)).toBe('Ann goes on, too')
    expect(await titlesInHistory(report.id)).toContain('Bob at last')
  })

  it('who opened it before the other began may keep theirs, although the other saves again meanwhile', async () => {
    const { id } = await newDraft()
    const [ann, bob] = [await openPage({ role: 'editor' }), await openPage({ role: 'admin' })]
    await openDocument(ann, 'reports', id)
    await untilWhole(ann)
    await openDocument(bob, 'reports', id)
    await untilWhole(bob)
    await fillText(ann, 'title', 'Ann begins')
    await untilTitleIs(id, 'Ann begins')
    await fillText(bob, 'standfirst', 'An hour of Bob’s work.')
    const refused = bob.getByRole('heading', { name: 'Somebody else saved meanwhile' })
    await refused.waitFor()
    await bob.getByText('saved this at').waitFor()
    // Payload's own window would fill the form with Ann's text.
    await bob.locator('#document-locked').waitFor({ state: 'hidden' })
    await bob.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    await refused.waitFor({ state: 'detached' })
    expect(await bob.locator('#document-locked').isVisible()).toBe(false)
    expect(await bob.locator('#field-standfirst').inputValue()).toBe('An hour of Bob’s work.')

    await bob.getByRole('button', { name: 'Compare and choose' }).click()
    await bob.getByText('saved this at').waitFor()
    await fillText(ann, 'title', 'Ann goes on')
    await untilTitleIs(id, 'Ann goes on')
    await bob.getByRole('button', { name: 'Keep mine as a new draft' }).click()
    await refused.waitFor({ state: 'detached' })
    await bob.getByText('Saved', { exact: true }).waitFor()
    expect(await callApi('admin', 'GET', `/reports/${id}?draft=true&depth=0`)).toMatchObject({
      standfirst: 'An hour of Bob’s work.',
    })
    expect(await titlesInHistory(id)).toContain('Ann goes on')
  })

  it('lose nothing of a form that does not save by itself, either', async () => {
    const author = await createAuthor('Written by two.')
    authors.push(author.id)
    const [ann, bob] = [await openPage({ role: 'editor' }), await openPage({ role: 'admin' })]
    await openDocument(ann, 'authors', author.id)
    await openDocument(bob, 'authors', author.id)
    await fillText(ann, 'website', 'https://ann.example')
    const isLocked = async () => {
      const found = await callApi(
        'admin',
        'GET',
        `/payload-locked-documents?where[document.value][equals]=${author.id}`,
      )
      return z.object({ totalDocs: z.number() }).parse(found).totalDocs > 0
    }
    for (const end = Date.now() + 30_000; !(await isLocked()) && Date.now() < end;) await ann.waitForTimeout(250)
    await fillText(bob, 'website', 'https://bob.example')
    await bob.waitForTimeout(3_000)
    expect(await bob.locator('#document-locked').isVisible()).toBe(false)
    await bob.locator('#action-save').first().click()
    await bob.getByText('Not saved', { exact: true }).waitFor()
    expect(await bob.locator('#field-website').inputValue()).toBe('https://bob.example')
  })

  it('are named to each other also where one may not read the other’s account, and what is read only is whole', async () => {
    const { id } = await newDraft()
    const made = z.object({ doc: z.object({ id: z.number() }) })
    const { doc: edition } = made.parse(
      await callApi('admin', 'POST', '/translations?draft=true', { report: id, language: 'ja', title: '読むだけ' }),
    )
    const ann = await openPage({ role: 'admin' })
    await openDocument(ann, 'translations', edition.id)
    await fillText(ann, 'title', '管理者が書いています')
    await ann.getByText('Saved', { exact: true }).waitFor()
    const editor = await openPage({ role: 'editor' })
    await editor.goto(`/admin/collections/translations/${edition.id}`)
    await editor.getByText('Test admin is writing here').waitFor()
    await screenshot(editor, 'locked-for-editor')
    await editor.getByRole('button', { name: 'View read-only' }).click()
    await editor.locator('#field-assignee').getByText('Test admin').waitFor()
    await editor.locator('#field-report').getByText('Report report-').waitFor()
    await screenshot(editor, 'read-only')
  })

  it('each have their text in the history, though neither knew of the other', async () => {
    const { id } = await newDraft()
    const ann = await openPage({ role: 'editor' })
    await openDocument(ann, 'reports', id)
    await fillText(ann, 'title', 'Ann at noon')
    await untilTitleIs(id, 'Ann at noon')
    await ann.goto('/admin')
    const bob = await openPage({ role: 'admin' })
    await openDocument(bob, 'reports', id)
    await fillText(bob, 'title', 'Bob at night')
    await untilTitleIs(id, 'Bob at night')
    expect(await titlesInHistory(id)).toEqual(expect.arrayContaining(['Ann at noon', 'Bob at night']))
  })

  it('cannot leave the form by a space of what they type when somebody takes over', async () => {
    const { id } = await newDraft()
    const [ann, bob] = [await openPage({ role: 'editor' }), await openPage({ role: 'admin' })]
    await openDocument(ann, 'reports', id)
    await fillText(ann, 'title', 'Ann begins')
    await untilTitleIs(id, 'Ann begins')
    await bob.goto(`/admin/collections/reports/${id}`)
    await bob.getByRole('button', { name: 'Take over' }).click()
    await bob.waitForLoadState('networkidle')
    await ann.locator('#field-title').focus()
    const told = ann.locator('#document-take-over')
    for (const end = Date.now() + 60_000; !(await told.isVisible()) && Date.now() < end;)
      await ann.keyboard.type('and on ', { delay: 150 })
    await told.waitFor()
    await ann.keyboard.type('and on and on ', { delay: 50 })
    expect(await told.isVisible()).toBe(true)
    expect(new URL(ann.url()).pathname).toBe(`/admin/collections/reports/${id}`)
  })

  it('are told of nobody once the other has left', async () => {
    const { id } = await newDraft()
    const ann = await openPage({ role: 'editor' })
    await openDocument(ann, 'reports', id)
    await fillText(ann, 'title', 'Ann was here')
    await untilTitleIs(id, 'Ann was here')
    const isLocked = async () => {
      const found = await callApi('admin', 'GET', `/payload-locked-documents?where[document.value][equals]=${id}`)
      return z.object({ totalDocs: z.number() }).parse(found).totalDocs > 0
    }
    expect(await isLocked()).toBe(true)
    await ann.goto('/admin')
    await ann.getByRole('heading', { level: 1 }).first().waitFor()
    const end = Date.now() + 30_000
    while ((await isLocked()) && Date.now() < end) await new Promise((done) => setTimeout(done, 250))
    expect(await isLocked()).toBe(false)
  })
})
