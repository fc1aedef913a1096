import { env } from '#env.ts'
import { SITE_TAG } from '#domain/cache-tags.ts'
import { internalToken } from '#domain/internal-token.ts'
import { say } from './progress.ts'

/** Pages that a running portal remembers are made anew. */
export async function refreshRunningPortal(): Promise<void> {
  try {
    await fetch(`http://127.0.0.1:${env.PORT}/internal/revalidate`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${internalToken(env.PAYLOAD_SECRET)}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ tags: [SITE_TAG] }),
      signal: AbortSignal.timeout(5000),
    })
  } catch {
    say('The portal does not run; its pages show the change when it does.')
  }
}
