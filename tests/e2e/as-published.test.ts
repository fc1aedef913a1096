import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { paragraph, richText } from '#tests/support/fixtures/rich-text.ts'
import { openDocument } from './support/admin-form.ts'
import { openPage, screenshot } from './support/portal.ts'
import { callApi, createAuthor, createReport, removeReport, uniqueName } from './support/works.ts'

jest.setTimeout(120_000)

const [oldBio, newBio] = [uniqueName('old'), uniqueName('new')]
let report: { id: number; slug: string; title: string }
beforeAll(async () => {
  const author = await createAuthor(`A ${oldBio} bio.`)
  report = await createReport({ author: author.id })
  await callApi('editor', 'PATCH', `/authors/${author.id}`, { bio: richText(paragraph(`A ${newBio} bio.`)) })
})
afterAll(() => removeReport(report.id))

describe('the texts as published', () => {
  it('are compared beside the form, renewed with a reason, and readers have the present ones at once', async () => {
    const reader = await openPage()
    await reader.goto(`/en/reports/${report.slug}`)
    expect(await reader.locator('main').innerText()).toContain(oldBio)

    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', report.id)
    const panel = page.getByRole('region', { name: 'Texts as published' })
    await panel.getByText('One text was changed since the release.').waitFor()
    await panel.getByRole('button', { name: 'Renew the chosen texts…' }).click()
    await panel.getByText('Choose the texts to renew first.').waitFor()
    await panel.getByRole('checkbox').check()
    await panel.getByLabel('Reason').fill('The author asked for it.')
    await panel.scrollIntoViewIfNeeded()
    await screenshot(page, 'as-published-differs')
    await panel.getByRole('button', { name: 'Renew the chosen texts…' }).click()
    await screenshot(page, 'as-published-dialog')
    await page.getByRole('dialog').getByRole('button', { name: 'Renew', exact: true }).click()
    await panel.getByText('Agrees with the present texts.').waitFor()
    await screenshot(page, 'as-published-agrees')

    await reader.reload()
    const text = await reader.locator('main').innerText()
    expect(text).toContain(newBio)
    expect(text).not.toContain(oldBio)
  })
})
