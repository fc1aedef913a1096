import { unstable_cache } from 'next/cache'
import { SITE_TAG } from '#domain/cache-tags.ts'

/**
 * Remembers a read until one of its tags is dropped. Errors are not remembered: a database that is
 * away for a moment leaves nothing behind.
 *
 * @param name of the read; with its arguments the key
 * @param tags of what the read shows, by its arguments; every read has the site's beside them
 */
export function cached<Args extends (string | number)[], Result>(
  name: string,
  read: (...args: Args) => Promise<Result>,
  tags: (...args: Args) => string[],
): (...args: Args) => Promise<Result> {
  return (...args) =>
    unstable_cache(() => read(...args), [name, ...args.map(String)], { tags: [SITE_TAG, ...tags(...args)] })()
}
