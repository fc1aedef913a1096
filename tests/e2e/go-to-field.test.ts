import { afterAll, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDocument } from './support/admin-form.ts'
import { openPage, screenshot } from './support/portal.ts'
import { callApi, createReport, createTranslation, removeReport } from './support/works.ts'

jest.setTimeout(240_000)

const cleanUps: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp()
})

async function newReport() {
  const report = await createReport()
  cleanUps.push(() => removeReport(report.id))
  await callApi('editor', 'PATCH', `/reports/${report.id}?draft=true`, {
    keyFindings: [{ text: 'The first.' }, { text: 'The second.' }],
  })
  return report
}

/** Every field that a finding can name, as the server would name it. */
const OF_TEXTS = ['title', 'standfirst', 'summary', 'keyFindings', 'keyFindings.1.text', 'body', 'document']
const OF_REPORTS = [...OF_TEXTS, 'authors', 'image', 'disclaimer', 'funders', 'slug', 'publicationDate', 'language']
const OF_TRANSLATIONS = [...OF_TEXTS, 'report', 'language', 'publicationDate']

/** The checklist then names each field once, whatever the document lacks. */
async function nameAll(page: Page, fields: string[]) {
  const findings = fields.map((field) => ({
    code: field,
    severity: 'warns',
    field,
    message: `See ${field}`,
    about: null,
  }))
  await page.route(/\/checklist$/, (route) => route.fulfill({ json: { findings } }))
}

/** The field in which the cursor is; with where it is seen. */
const place = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement
    const field = active?.closest('[id^="field-"], [data-field-path]')
    const { top = -1, bottom = -1 } = active?.getBoundingClientRect() ?? {}
    return {
      field: field?.id.replace('field-', '').replaceAll('__', '.') || field?.getAttribute('data-field-path'),
      inEditor: active?.getAttribute('contenteditable') === 'true',
      inSight: top >= 0 && top < window.innerHeight && bottom > 0,
    }
  })

async function arrives(page: Page, field: string) {
  const end = Date.now() + 15_000
  // A list without a row named is arrived at in its first one.
  const name = field === 'keyFindings' ? 'keyFindings.0.text' : field
  const wanted = { field: name, inEditor: field === 'summary' || field === 'body', inSight: true }
  let found = await place(page)
  while (JSON.stringify(found) !== JSON.stringify(wanted) && Date.now() < end) {
    await new Promise((done) => setTimeout(done, 100))
    found = await place(page)
  }
  expect(found).toEqual(wanted)
}

async function followEach(page: Page, fields: string[]) {
  const list = page.getByRole('region', { name: 'Before publishing' })
  // From below as well as from above, and with the keyboard every other time.
  for (const [index, field] of [...fields, ...fields.toReversed()].entries()) {
    const line = list.getByRole('button', { name: `See ${field}`, exact: true })
    if (index % 2 === 0) await line.press('Enter')
    else await line.click()
    await arrives(page, field)
  }
}

it('each line of the checklist of a report leads into its field, in whichever tab', async () => {
  const report = await newReport()
  const page = await openPage({ role: 'editor', viewport: { width: 1280, height: 900 } })
  await nameAll(page, OF_REPORTS)
  await openDocument(page, 'reports', report.id)
  await followEach(page, OF_REPORTS)
  await screenshot(page, 'go-to-field')
})

it('each line of the checklist of a translation leads into its field', async () => {
  const report = await newReport()
  const { id } = await createTranslation(report.id, 'ja')
  await callApi('editor', 'PATCH', `/translations/${id}?draft=true`, {
    keyFindings: [{ text: '一つ目。' }, { text: '二つ目。' }],
  })
  const page = await openPage({ role: 'editor', viewport: { width: 1280, height: 900 } })
  await nameAll(page, OF_TRANSLATIONS)
  await openDocument(page, 'translations', id)
  await followEach(page, OF_TRANSLATIONS)
})

it('a comment leads to the full text from another tab', async () => {
  const report = await newReport()
  const page = await openPage({ role: 'editor', viewport: { width: 1280, height: 900 } })
  await callApi('editor', 'POST', '/comments', {
    collection: 'reports',
    document: report.id,
    text: 'Too long.',
    field: 'body',
  })
  await openDocument(page, 'reports', report.id)
  await page.getByRole('button', { name: 'Rights and credits' }).click()
  await page.locator('#field-licence').waitFor()
  await page.getByRole('region', { name: 'Comments' }).getByRole('button', { name: 'Go to Full text' }).press('Enter')
  await arrives(page, 'body')
})
