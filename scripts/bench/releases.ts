import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { startNode } from '../child-processes.ts'
import type { Ending } from '../ending.ts'
import { StepFailed } from '../progress.ts'
import { quietEnvironmentWith } from '../settings.ts'
import type { ThrowawayPortal } from '../throwaway-portal.ts'
import { bytesOf } from './pages.ts'

/** Milliseconds from the click to the server's answer, and to the moment at which page, list and feed all show it. */
export type Release = { answered: number; shown: number }

const credentials = z.object({ email: z.string(), password: z.string() })
const found = z.object({ docs: z.array(z.object({ id: z.number(), slug: z.string() })) })
const LOOK_AGAIN_MS = 10

async function signIn(portal: ThrowawayPortal, origin: string, ending: Ending): Promise<string> {
  const values = { DATABASE_URL: portal.databaseUrl, DATA_DIR: portal.dataDir, NODE_ENV: 'production' }
  const child = startNode(['scripts/bench/make-editor-process.ts'], quietEnvironmentWith(values))
  ending.add(() => child.end())
  let account: z.infer<typeof credentials> | null = null
  child.process.on('message', (message) => (account = credentials.parse(message)))
  await child.ended
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(account),
  })
  return z.object({ token: z.string() }).parse(await response.json()).token
}

/**
 * Publishes a change of the report's title again and again, and asks as a reader for its page, the list and the feed
 * until all of them show it. All three are remembered before each change.
 *
 * @param tries how often
 */
export async function measureReleases(
  portal: ThrowawayPortal,
  report: string,
  tries: number,
  ending: Ending,
): Promise<Release[]> {
  const origin = `http://127.0.0.1:${portal.port}`
  const headers = {
    Authorization: `JWT ${await signIn(portal, origin, ending)}`,
    'Content-Type': 'application/json',
  }
  const slug = report.split('/').at(-1) ?? ''
  const search = await fetch(`${origin}/api/reports?where[slug][equals]=${slug}&depth=0`, { headers })
  const id = found.parse(await search.json()).docs[0]?.id
  const pages = [report, '/en/reports', '/en/feed.atom']
  const shows = async (title: string) => {
    for (const page of pages) if (!(await bytesOf(origin, page)).bytes.includes(title)) return false
    return true
  }
  const releases: Release[] = []
  for (let number = 0; number < tries; number++) {
    const title = `Published anew, number ${number + 1} of the measurement`
    for (const page of pages) await bytesOf(origin, page)
    const clicked = performance.now()
    const response = await fetch(`${origin}/api/reports/${id}?depth=0`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ title, _status: 'published' }),
    })
    if (!response.ok) throw new StepFailed(`Publishing was answered with ${response.status}: ${await response.text()}`)
    const answered = performance.now() - clicked
    while (!(await shows(title))) await sleep(LOOK_AGAIN_MS)
    releases.push({ answered, shown: performance.now() - clicked })
  }
  return releases
}
