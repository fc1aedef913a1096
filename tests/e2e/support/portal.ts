import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { z } from 'zod'
import type { Role } from '#domain/roles.ts'
import { emailOf, PASSWORD } from './accounts.ts'
import { BROWSER_OPTIONS } from '#scripts/browser.ts'

const { TEST_BASE_URL, TEST_BROWSER, TEST_DATA_DIR, TEST_PORTAL_DATABASE_URL } = process.env
if (!TEST_BASE_URL || !TEST_BROWSER || !TEST_DATA_DIR || !TEST_PORTAL_DATABASE_URL) {
  throw new Error('Browser tests need the running portal: run them with "npm test -- e2e".')
}

/** Origin of the portal under test: built, with the sample content and one user of each role (see accounts.ts). */
export const baseUrl = TEST_BASE_URL

/** Its database, for what no reader or editor can do. */
export const databaseUrl = TEST_PORTAL_DATABASE_URL

const executablePath = TEST_BROWSER
const sessions = path.join(TEST_DATA_DIR, 'sessions')
const screenshots = path.resolve('test-results')

let browser: Promise<Browser> | null = null
const contexts: BrowserContext[] = []

/**
 * Opens a page in a browser profile of its own. Paths are relative to {@link baseUrl}.
 *
 * @param options Playwright's context options, and `role`: signed in as the user of that role
 * @example const page = await openPage({ role: 'editor' }); await page.goto('/admin')
 */
export async function openPage(options: BrowserContextOptions & { role?: Role } = {}): Promise<Page> {
  const { role, ...contextOptions } = options
  browser ??= chromium.launch({ executablePath, args: BROWSER_OPTIONS })
  const context = await (await browser).newContext({ baseURL: baseUrl, ...contextOptions })
  contexts.push(context)
  if (role) await context.addCookies([{ name: 'payload-token', value: await signIn(role), url: baseUrl }])
  return context.newPage()
}

/**
 * Signs in over the API; once per run and role, because sign-ins are rate limited.
 *
 * @param fresh a session of its own, for tests that end it
 * @returns the token, as for the header `Authorization: JWT …` or the cookie
 */
export async function signIn(role: Role, fresh = false): Promise<string> {
  const file = path.join(sessions, role)
  if (!fresh && existsSync(file)) return readFileSync(file, 'utf8')
  const response = await fetch(new URL('/api/users/login', baseUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: baseUrl },
    body: JSON.stringify({ email: emailOf(role), password: PASSWORD }),
  })
  const answer: unknown = await response.json()
  if (!response.ok) throw new Error(`The ${role} could not sign in (${response.status}): ${JSON.stringify(answer)}`)
  const { token } = z.object({ token: z.string() }).parse(answer)
  if (!fresh) {
    mkdirSync(sessions, { recursive: true })
    writeFileSync(file, token)
  }
  return token
}

/** Saves what a page looks like as test-results/NAME.png. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true })
  await page.screenshot({ path: path.join(screenshots, `${name}.png`), fullPage: true })
}

export async function closeBrowser(): Promise<void> {
  for (const context of contexts.splice(0)) await context.close()
  await (await browser)?.close()
  browser = null
}
