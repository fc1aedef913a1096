import { INTERFACE_LANGUAGES } from '#domain/languages.ts'

/** Requests that are worth guessing with or cost more than a page, per client. `burst` may come at once, `perMinute` is what is given back. */
export const RATE_LIMITS: readonly {
  method: string
  path: string
  /** All addresses below `path` as well, counted together. */
  below?: boolean
  burst: number
  perMinute: number
}[] = [
  { method: 'POST', path: '/api/users/login', burst: 20, perMinute: 10 },
  { method: 'POST', path: '/api/users/forgot-password', burst: 10, perMinute: 10 },
  { method: 'POST', path: '/api/users/reset-password', burst: 10, perMinute: 10 },
  // A page, its pictures in several sizes and its PDF, several times over.
  { method: 'GET', path: '/share', below: true, burst: 120, perMinute: 60 },
  { method: 'HEAD', path: '/share', below: true, burst: 120, perMinute: 60 },
  // Nobody reads results faster; an office may share an address. Suggestions come with the letters typed.
  ...INTERFACE_LANGUAGES.flatMap((language) =>
    ['GET', 'HEAD'].flatMap((method) => [
      { method, path: `/${language}/search`, burst: 120, perMinute: 60 },
      { method, path: `/${language}/search/suggest`, burst: 300, perMinute: 300 },
      { method, path: `/${language}/search.json`, burst: 60, perMinute: 30 },
    ]),
  ),
]

const MAX_BUCKETS = 10_000

type Bucket = { tokens: number; at: number }

export type RateLimiter = {
  /** @returns 0 when the request may pass, else the whole seconds to wait. */
  take: (client: string, method: string, pathname: string) => number
}

/**
 * Token buckets in memory, one per client and rule. Memory is bounded: when there are too
 * many clients, the ones not heard of longest are forgotten.
 */
export function createRateLimiter(
  options: { limits?: typeof RATE_LIMITS; maxBuckets?: number; now?: () => number } = {},
): RateLimiter {
  const { limits = RATE_LIMITS, maxBuckets = MAX_BUCKETS, now = Date.now } = options
  const buckets = new Map<string, Bucket>()

  return {
    take(client, method, pathname) {
      // Next redirects a trailing slash, so it never counts as another path.
      const path = pathname.replace(/\/+$/, '')
      const limit = limits.find(
        (rule) => rule.method === method && (rule.path === path || (rule.below && path.startsWith(`${rule.path}/`))),
      )
      if (!limit) return 0
      const key = `${limit.path} ${client}`
      const at = now()
      const before = buckets.get(key) ?? { tokens: limit.burst, at }
      const perMillisecond = limit.perMinute / 60_000
      const tokens = Math.min(limit.burst, before.tokens + (at - before.at) * perMillisecond)
      const passes = tokens >= 1
      // Taken out and put back, so that the order of the map is the order of use.
      buckets.delete(key)
      buckets.set(key, { tokens: passes ? tokens - 1 : tokens, at })
      if (buckets.size > maxBuckets) {
        const oldest = buckets.keys().next()
        if (!oldest.done) buckets.delete(oldest.value)
      }
      return passes ? 0 : Math.ceil((1 - tokens) / perMillisecond / 1_000)
    },
  }
}
