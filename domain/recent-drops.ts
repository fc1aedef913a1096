/**
 * A page that is being made while something it shows changes is remembered after the change, with what was before
 * it. So what a change drops from the cache is dropped again, after longer and longer times: a page that was under
 * way by then shows the change from there on.
 */
const AGAIN_AFTER_MS = [1_000, 4_000, 16_000, 64_000]

type Drop = { tags: readonly string[]; at: number; repeated: number }

export type RecentDrops = {
  /** @param now milliseconds since 1970 */
  remember: (tags: readonly string[], now: number) => void
  /** @returns the tags whose next time has come; each time comes once */
  due: (now: number) => string[]
}

/** @returns an empty record of what was dropped lately */
export function createRecentDrops(): RecentDrops {
  let drops: Drop[] = []
  return {
    remember(tags, now) {
      drops.push({ tags, at: now, repeated: 0 })
    },
    due(now) {
      const ripe = drops.filter(({ at, repeated }) => now - at >= (AGAIN_AFTER_MS[repeated] ?? Infinity))
      for (const drop of ripe) {
        while (now - drop.at >= (AGAIN_AFTER_MS[drop.repeated] ?? Infinity)) drop.repeated++
      }
      drops = drops.filter(({ repeated }) => repeated < AGAIN_AFTER_MS.length)
      return [...new Set(ripe.flatMap(({ tags }) => tags))]
    },
  }
}
