import { setTimeout as sleep } from 'node:timers/promises'
import { baseUrl } from './portal.ts'

/** What readers get, asked for without a browser. */

const PATIENCE_MS = 15_000

/** @returns status and HTML of a reader's page */
export async function readPage(path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(new URL(path, baseUrl), { redirect: 'manual' })
  return { status: response.status, html: await response.text() }
}

/** Acts, and meanwhile asks for a page until it is as it should be. How long that takes is for `npm run bench`. */
export async function untilReaders(
  act: () => Promise<unknown>,
  path: string,
  isSo: (page: { status: number; html: string }) => boolean,
): Promise<void> {
  const begin = Date.now()
  const acting = act()
  while (!isSo(await readPage(path))) {
    if (Date.now() - begin > PATIENCE_MS) {
      await acting
      throw new Error(`${path} had not changed after ${PATIENCE_MS / 1000} s.`)
    }
    await sleep(50)
  }
  await acting
}
