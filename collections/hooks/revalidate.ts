import type { Payload, PayloadRequest } from 'payload'
import type { RecentDrops } from '#domain/recent-drops.ts'

/** What this process dropped lately; part of the configuration, as every bundle of Next has modules of its own. */
const recentDropsOf = ({ config }: Pick<Payload, 'config'>): RecentDrops => config.custom?.recentDrops

/** Drops cached reads and the pages made of them, now and again later; inside a request that Next handles only. */
export async function dropTags(payload: Payload, tags: readonly string[]): Promise<void> {
  recentDropsOf(payload).remember(tags, Date.now())
  await revalidate(tags)
}

/** Drops what is due again; see domain/recent-drops. Inside a request that Next handles only. */
export async function dropAgain(payload: Payload): Promise<void> {
  await revalidate(recentDropsOf(payload).due(Date.now()))
}

/**
 * Drops cached reads, inside a request that Next handles only (Next defers it past the commit).
 * Work outside Next (scripts) asks the running server once at its end, through /internal/revalidate.
 *
 * @param tags as computed by domain/cache-tags
 */
export async function dropCached(req: PayloadRequest, tags: string[]): Promise<void> {
  if (tags.length === 0 || req.payload.config.custom?.insideNext !== true) return
  await dropTags(req.payload, [...new Set(tags)])
}

async function revalidate(tags: readonly string[]): Promise<void> {
  const { revalidateTag } = await import('next/cache.js')
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
}
