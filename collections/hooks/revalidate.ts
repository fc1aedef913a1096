import type { PayloadRequest } from 'payload'

/**
 * Drops cached reads, inside a request that Next handles only (Next defers it past the commit).
 * Work outside Next (scripts) asks the running server once at its end, through /internal/revalidate.
 *
 * @param tags as computed by domain/cache-tags
 */
export async function dropCached(req: PayloadRequest, tags: string[]): Promise<void> {
  if (tags.length === 0 || req.payload.config.custom?.insideNext !== true) return
  const { revalidateTag } = await import('next/cache.js')
  for (const tag of new Set(tags)) revalidateTag(tag, { expire: 0 })
}
