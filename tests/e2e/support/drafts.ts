import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { callApi, createReport, removeReport } from './works.ts'

const drafts: number[] = []

/** A report that nobody has published, until `removeDrafts`. */
export async function newDraft() {
  const made = await createReport({ status: 'draft' })
  drafts.push(made.id)
  return made
}

export async function removeDrafts() {
  for (const id of drafts.splice(0)) await removeReport(id)
}

const latest = z.looseObject({ title: z.string() })
/** @returns what the latest draft is called */
export const titleOf = async (id: number) =>
  latest.parse(await callApi('admin', 'GET', `/reports/${id}?draft=true&depth=0`)).title

const versions = z.object({ docs: z.array(z.object({ version: z.looseObject({ title: z.string() }) })) })
/** @returns what its versions are called, the newest fifty */
export async function titlesInHistory(id: number) {
  const found = await callApi('admin', 'GET', `/reports/versions?where[parent][equals]=${id}&depth=0&limit=50`)
  return versions.parse(found).docs.map(({ version }) => version.title)
}

/** Writing takes a moment to reach the server: asked until it did. */
export async function untilTitleIs(id: number, title: string) {
  const end = Date.now() + 60_000
  while ((await titleOf(id)) !== title && Date.now() < end) await new Promise((done) => setTimeout(done, 500))
  expect(await titleOf(id)).toBe(title)
}

/** What is typed, or asked for, before the whole form is there says nothing about the form. */
export async function untilWhole(page: Page) {
  for (const name of ['summary', 'body']) {
    await page.locator(`[data-field-path="${name}"] [contenteditable="true"]`).waitFor()
  }
  await page.getByRole('region', { name: 'Comments' }).getByRole('textbox').waitFor()
}
