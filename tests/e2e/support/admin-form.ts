import type { Locator, Page } from 'playwright-core'

/** The admin's forms as a person uses them. Fields go by their names, since labels change with the language. */

const field = (form: Page | Locator, name: string): Locator => form.locator(`#field-${name.replaceAll('.', '__')}`)

/** Opens the form of a new document, of which Payload saves an empty draft at once. Returns its number. */
export async function openNewDraft(page: Page, collection: string): Promise<number> {
  await page.goto(`/admin/collections/${collection}/create`)
  await page.waitForURL(new RegExp(`/admin/collections/${collection}/\\d+`))
  await waitForForm(page)
  return Number(new URL(page.url()).pathname.split('/').at(-1))
}

export async function openDocument(page: Page, collection: string, id: number): Promise<void> {
  await openForm(page, `/admin/collections/${collection}/${id}`)
}

export async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await waitForForm(page)
}

/** What is typed before the scripts have taken over the form would be lost. */
async function waitForForm(page: Page): Promise<void> {
  const form = await page.locator('form').first().elementHandle()
  await page.waitForFunction(
    (element) => element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps')),
    form,
  )
  // Calm where it comes: a slow machine may be asking for more all the time.
  await Promise.race([page.waitForLoadState('networkidle'), page.waitForTimeout(15_000)])
}

export async function openTab(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click()
}

export async function fillText(form: Page | Locator, name: string, text: string): Promise<void> {
  await field(form, name).fill(text)
}

/** Types paragraphs into a rich text editor; `*…*` is set in italics by the keyboard. */
export async function typeRichText(page: Page, name: string, paragraphs: string[]): Promise<void> {
  await page.locator(`[data-field-path="${name}"] [contenteditable="true"]`).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    for (const [part, text] of paragraph.split('*').entries()) {
      if (part > 0) await page.keyboard.press('ControlOrMeta+i')
      await page.keyboard.type(text)
    }
  }
}

/** Chooses an option by a part of its name, typed to find it. */
export async function choose(form: Page | Locator, name: string, option: string): Promise<void> {
  await field(form, name).getByRole('combobox').fill(option)
  await field(form, name).locator('.rs__option', { hasText: option }).first().click()
}

export async function setDate(page: Page, date: string): Promise<void> {
  await field(page, 'publicationDate').locator('input').fill(date)
  await page.keyboard.press('Escape')
}

/** Uploads a file through an upload field: in a drawer of its own, saved there. */
export async function uploadInField(
  page: Page,
  name: string,
  file: Parameters<Locator['setInputFiles']>[0],
  fileName: string,
): Promise<void> {
  await field(page, name).getByRole('button', { name: 'Create New' }).click()
  const drawer = page.locator('.drawer--is-open').last()
  await drawer.locator('input[type="file"]').setInputFiles(file)
  await drawer.locator('.file-field__filename').fill(fileName)
  await drawer.locator('#action-save').click()
  await outcome(page)
  await drawer.waitFor({ state: 'detached' })
  await field(page, name).getByText(fileName).waitFor()
}

/** Chooses an upload that is there already by a part of its name, from the list in a drawer. */
export async function chooseExisting(page: Page, name: string, fileName: string): Promise<void> {
  await field(page, name).getByRole('button', { name: 'Choose from existing' }).click()
  const drawer = page.locator('.drawer--is-open').last()
  await drawer.getByText(fileName).first().click()
  await drawer.waitFor({ state: 'detached' })
  await field(page, name).getByText(fileName).first().waitFor()
}

/** The message at a field that says what is wrong with it. */
export function errorAt(page: Page, name: string): Locator {
  return page
    .locator(`.field-type:has(> #field-${name}), #field-${name}, [data-field-path="${name}"]`)
    .locator('.field-error')
    .first()
}

/** Presses the main button of the form ("Publish changes" or "Save") and returns what came of it, in words. */
export async function pressSave(page: Page): Promise<string> {
  await page.locator('#action-save').first().click()
  return outcome(page)
}

/** The notice that ends an action; the one before it ("Submitting…") and older ones are not meant. */
export async function outcome(page: Page): Promise<string> {
  const ended = page.locator('[data-sonner-toast][data-type="success"], [data-sonner-toast][data-type="error"]')
  // The newest comes first.
  const notice = await ended.first().elementHandle()
  if (!notice) throw new Error('The notice went away before it was read.')
  const text = await notice.innerText()
  // A notice of an earlier save may be there beside it, and each goes away by itself as well.
  await notice.evaluate((element) => element.querySelector<HTMLElement>('[data-close-button]')?.click())
  await page.waitForFunction((element) => !element.isConnected, notice)
  return text
}
