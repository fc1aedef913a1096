import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SITE_TAG } from '#domain/cache-tags.ts'
import { internalToken } from '#domain/internal-token.ts'
import { startNode } from '#scripts/child-processes.ts'
import { freePort } from '#scripts/ports.ts'
import { baseUrl, databaseUrl } from './portal.ts'

const READY_MS = 60_000

/**
 * Next by itself, without the front server, on the build, database and files of the portal under test.
 *
 * @returns `pageOf`: a page as Next makes it, with the portal's origin in place of its own; `asPortal` does that to a text;
 * `forget` drops all pages that it remembers
 */
export async function startBareNext() {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const next = startNode(
    ['node_modules/next/dist/bin/next', 'start', '--port', String(port)],
    {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      DATABASE_URL: databaseUrl,
      DATA_DIR: path.join(process.env.TEST_DATA_DIR ?? '', 'portal'),
      PORT: String(port),
    },
    { output: 'pipe' },
  )
  const end = Date.now() + READY_MS
  const answers = () =>
    fetch(`${origin}/en`).then(
      ({ ok }) => ok,
      // Not listening yet.
      () => false,
    )
  while (!(await answers())) {
    if (next.process.exitCode !== null || Date.now() > end) throw new Error('Next by itself did not start.')
    await sleep(200)
  }
  // Addresses stand in links to mail, too.
  const asPortal = (text: string) =>
    text.replaceAll(origin, baseUrl).replaceAll(encodeURIComponent(origin), encodeURIComponent(baseUrl))
  return {
    origin,
    pageOf: async (address: string): Promise<string> => asPortal(await (await fetch(origin + address)).text()),
    asPortal,
    forget: async () => {
      const headers = { Authorization: `Bearer ${internalToken(process.env.PAYLOAD_SECRET ?? '')}` }
      const body = JSON.stringify({ tags: [SITE_TAG] })
      const response = await fetch(`${origin}/internal/revalidate`, { method: 'POST', headers, body })
      if (!response.ok) throw new Error(`Next by itself did not forget its pages (${response.status}).`)
    },
    stop: () => next.end(),
  }
}
